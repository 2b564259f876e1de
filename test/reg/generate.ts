/** A registry file made of good and of faulty lines; the same number gives the same file. */
export interface Generated {
  text: string;
  encoding: 'utf16le' | 'windows1252';
}

/*
 * What Wine's regedit (8.0) is known to do otherwise than Windows, or does where nobody has asked Windows, is left out:
 * - It stops reading behind a text that ends in a backslash at the end of its line, and behind "\\0" in a text.
 * - It ends at a delete line with an unknown root, or with a root alone; Windows skips the line.
 * - It crashes at an empty hex(1) with a comment behind it, and at an odd number of bytes in hex(2) as UTF-16.
 * - It reads text bytes by the encoding of the file, not by the header; here the two agree.
 * - It drops a value whose last comma is followed by a blank, and takes "0x01" for a byte and "hex()" for REG_NONE.
 * - It reads "dword:" with a comment behind it as zero.
 * - It treats components of more than 255 characters in its own way.
 */

/** Everything that a generated file writes stands below this key and its number. */
export const home = 'Software\\RegConf';

export function generate(number: number): Generated {
  const random = randomOf(number);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const version5 = random() < 0.5;
  const key = `HKEY_CURRENT_USER\\${home}\\${number}`;
  const lines = [header(version5, random, one)];
  const count = 2 + Math.floor(random() * 14);
  if (random() < 0.9) lines.push('', `[${key}]`);
  for (let i = 0; i < count; i++) {
    const kind = random();
    if (kind < 0.15) lines.push(keyLine(key, random, one));
    else if (kind < 0.25) lines.push(one(harmless));
    else lines.push(valueLine(random, one, version5));
  }
  const eol = one(['\r\n', '\r\n', '\n', '\r']);
  const text = lines.join('\n').split('\n').join(eol) + (random() < 0.8 ? eol : '');
  return { text, encoding: version5 ? 'utf16le' : 'windows1252' };
}

type Pick = <T>(list: readonly T[]) => T;
type Random = () => number;

/** Faulty headers are rare: nothing can be learned from what follows one. */
function header(version5: boolean, random: Random, one: Pick): string {
  const good = version5 ? 'Windows Registry Editor Version 5.00' : 'REGEDIT4';
  if (random() < 0.04) return one(['regedit4', 'REGEDIT5', 'REGEDIT4 x', `${good}x`, `; x\n${good}`, '', 'REGEDIT 4']);
  return random() < 0.1 ? one([` ${good}`, `\t${good}`]) : good;
}

const harmless = [
  '',
  '  \t',
  '; note',
  '\t;note \\',
  '# note',
  '// note',
  'stray',
  'Windows Registry Editor Version 5.00',
];

function keyLine(key: string, random: Random, one: Pick): string {
  const sub = one(['a', 'B', 'a\\b', 'a/b', 'a"b', 'x y', 'A']);
  const path = `${key}\\${sub}`;
  if (random() < 0.5) return `[${path}]`;
  return one([
    `[-${path}]`,
    `[${path}`,
    `[ ${path}]`,
    `[\t${path}]`,
    `[- ${path}]`,
    `[ -${path}]`,
    `[${path} ]`,
    `[${path}\\]`,
    `[${path}\\\\]`,
    `[${path}] ; note`,
    `[${path}] see [1]`,
    `  [${path}]`,
    `${path}]`,
    path,
    `[${path.replace('USER', 'USERS')}]`,
    `[${path.replace('HKEY_CURRENT_USER', 'HKCU')}]`,
    `[${path.toLowerCase()}]`,
    `[${path.replaceAll('\\', '/')}]`,
    '[]',
    '[-]',
    '[HKEY_CURRENT_USER]',
  ]);
}

function valueLine(random: Random, one: Pick, version5: boolean): string {
  const blank = () => (random() < 0.15 ? one([' ', '\t', '  ']) : '');
  const name = random() < 0.85 ? one(goodNames) : one(badNames);
  const equals = random() < 0.97 ? '=' : one([':', '', '==']);
  const data = random() < 0.6 ? goodData(random, one, version5) : badData(one);
  const tail = data === 'dword:' || random() < 0.75 ? '' : one([';note', ' ; note', ' #note', ' x', '  ', ';']);
  return `${blank()}${name}${blank()}${equals}${blank()}${data}${tail}`;
}

const goodNames = ['@', '""', '"V"', '"v"', '"W"', '"X"', '"a=b"', '"a\\\\b"', '"say \\"x\\""', '" V "', '"V;"', '"["'];
const badNames = [
  'V',
  '"V',
  'V"',
  "'V'",
  '\u201cV\u201d'.replace(/[\u201c\u201d]/g, "'"),
  '"V" x',
  '@@',
  '"a\\b"',
  '"a\\nb"',
  ';',
];

function goodData(random: Random, one: Pick, version5: boolean): string {
  switch (Math.floor(random() * 5)) {
    case 0:
      return one(['""', '"x"', '"C:\\\\Temp"', '"say \\"hi\\""', '"a;b #c"', '"dword:1"', '"  "', '"x\\\\0"', '"[K]"']);
    case 1:
      return `dword:${one(['', ' ', '\t'])}${one(['0', '1', '00000001', 'ffffffff', 'AbC', '10'])}`;
    case 2:
      return '-';
    case 3:
      return textBytes(random, one, version5);
    default:
      return `${one(['hex:', 'hex(0):', 'hex(3):', 'hex(4):', 'hex(5):', 'hex(b):', 'hex(10):', 'hex(FFFF):'])}${bytes(random, one, 9)}`;
  }
}

function bytes(random: Random, one: Pick, most: number): string {
  const parts: string[] = [];
  const count = Math.floor(random() * most);
  for (let i = 0; i < count; i++)
    parts.push(
      one(['00', '01', 'ff', 'A', 'Bc']) + (i + 1 < count ? ',' : '') + (i + 1 < count ? gap(random, one) : ''),
    );
  return parts.join('') + (random() < 0.15 ? one([',', ',\\', ',\\\n', '\\']) : '');
}

function gap(random: Random, one: Pick): string {
  if (random() < 0.75) return '';
  return one([
    '\\\n',
    '\\\n  ',
    ' \\\n  ',
    '\\;note\n  ',
    '\\\n\n ',
    '\\\n;note\n  ',
    ' ',
    '\n  ',
    '\\\n#note\n',
    '\\ x\n',
  ]);
}

/** Whole characters, so that both importers see the same text. */
function textBytes(random: Random, one: Pick, version5: boolean): string {
  const characters = Array.from({ length: 1 + Math.floor(random() * 4) }, () => one(['41', '25', '7a', '00']));
  const list = characters.map((digits) => (version5 ? `${digits},00` : digits));
  return `hex(${one(['1', '2', '7'])}):${list.join(random() < 0.2 ? ',\\\n  ' : ',')}`;
}

const badData = (one: Pick): string =>
  one([
    '',
    'x',
    '"x',
    'x"',
    '"a"b"',
    '"a""b"',
    '"a\\b"',
    '"a\\nb"',
    '"a\\tb"',
    "'x'",
    '"x \ny"',
    'dword:',
    'dword:hello',
    'dword:123456789',
    'dword:0x1',
    'dword:1 2',
    'dword:-1',
    'DWORD:1',
    'dword :1',
    'qword:1',
    'Hex:01',
    'hex :01',
    'hex(2:01',
    'hex(0x2):01',
    'hex(100000000):01',
    'hex(zz):01',
    'hex:01 02',
    'hex:01 ,02',
    'hex:01,,02',
    'hex:,01',
    'hex:100',
    'hex:0102',
    'hex:zz',
    'hex:01,zz',
    'hex:01,\\02',
    'hex:01\\,02',
    'hex:01,\\\\\n02',
    'hex:01\\\n  02',
    'hex:01\\\n  ,02',
    'hex:0\\\n1',
    'hex:\\\n  01',
    'hex:,\\\n  01',
    'hex:01,\\\n\\\n 02',
    'hex:01,\\\n"Y"="swallowed"',
    'hex:01,\\\n@="swallowed"',
    'hex:01,\\\n"Y"=hex:02,\\\n 03',
    'hex:01,\\\n[HKEY_CURRENT_USER\\Software\\RegConf]',
    '-"x"',
    '--',
    '- x',
    '\\"x\\"',
    ';"x"',
  ]);

/** Small, and the same everywhere. */
function randomOf(seed: number): Random {
  let state = seed * 2654435761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
