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
