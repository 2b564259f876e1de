const head = '<Configuration>\n  <Add OfficeClientEdition="64" Channel="Current">\n';
const product =
  '    <Product ID="O365ProPlusRetail">\n      <Language ID="en-us" />\n      <ExcludeApp ID="Groove" />\n    </Product>\n';
const between = '  </Add>\n  <AppSettings>\n';
const user =
  '    <User Key="software\\microsoft\\office\\16.0\\excel\\options" Name="defaultformat" Value="51" Type="REG_DWORD" App="excel16" Id="L_SaveExcelfilesas" />\n';
const tail = '  </AppSettings>\n</Configuration>\n';

/** A file of a size, half of it products and half preferences. */
export function largeFile(megabytes: number): string {
  const half = (megabytes * 1e6) / 2;
  return head + product.repeat(half / product.length) + between + user.repeat(half / user.length) + tail;
}

/** An export of a size: one key after the other, with the kinds of data that regedit writes. */
export function largeExport(megabytes: number): string {
  const keys: string[] = [];
  for (let size = 0, n = 0; size < megabytes * 1e6; n++) {
    const key = `\r\n[HKEY_CURRENT_USER\\Software\\Contoso\\Key${n}]\r\n"Name"="Text ${n}"\r\n"Count"=dword:0000000a\r\n"Path"=hex(2):43,00,\\\r\n  3a,00,00,00\r\n`;
    keys.push(key);
    size += key.length;
  }
  return `Windows Registry Editor Version 5.00\r\n\r\n; an export\r\n${keys.join('')}`;
}
