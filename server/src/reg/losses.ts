import { texts } from '../core/message';

/** What becomes of a line that Windows does not carry out as written. */
export type LossKind =
  | 'rejected'
  | 'hollow'
  | 'blockLost'
  | 'blockMisplaced'
  | 'lineLost'
  | 'truncated'
  | 'nameMangled'
  | 'dataMangled';

/** Why something is lost; {key} and {name} are as written. */
export const loss = texts('reg/loss', {
  thenLost: '{fault} Values below it that are lost: {count}.',
  thenMisplaced: '{fault} Values below it that do not go there: {count}. The key that stays open for them is "{key}".',
  utf16NoBom:
    'The file is UTF-16 without a byte order mark. Windows refuses it and imports nothing. Save it as UTF-16 LE with byte order mark.',
  notText:
    'The text holds NUL characters, so it was read in the wrong encoding or is no text. Windows cannot import it as meant. Save it as UTF-16 LE with byte order mark.',
  headerMissing:
    'The first line is not a header. Windows refuses the file and imports nothing. Write "{header}" on the first line.',
  headerSpelling: 'The header is not written exactly. Windows refuses the file and imports nothing. Write "{header}".',
  headerNotFirst:
    'The header is not on the first line. Windows refuses the file and imports nothing. Move it to the top.',
  headerHollow:
    'Windows takes this for a registry file but reads nothing in it. It reports success and imports nothing. Write "{header}".',
  headerWin31:
    'The header REGEDIT is for Windows 3.1. Windows reports success and imports none of the keys in brackets. Write "{header}".',
  win31Line:
    'Below the header REGEDIT only lines that begin with HKEY_CLASSES_ROOT count. Windows skips this one. Write "{header}" on the first line.',
  unknownRoot:
    'No hive is named "{root}". Windows skips the key and every value below it. Write a full name such as HKEY_LOCAL_MACHINE.',
  shortRoot:
    'regedit is not known to take the short name "{root}". It is expected to skip the key and every value below it. Write {name}.',
  slashPath:
    'The path is written with "/". Windows finds no hive in it and skips the key and every value below it. Write "\\".',
  keyBracketOpen: 'The "[" before the key is missing. Windows skips the line and does not open the key. Add it.',
  keyBracketClose: 'The "]" behind the key is missing. Windows skips the line and does not open the key. Add it.',
  keyLeadingBlank:
    'A blank stands between the "[" and the key. Windows skips the line and does not open the key. Delete the blank.',
  keyMinusBlank: 'A blank stands beside the minus sign. Windows skips the line and the key survives. Delete the blank.',
  minusOutside:
    'The minus sign stands outside the brackets. Windows skips the line and the key survives. Write it behind the "[".',
  keyEmpty: 'There is no path in the brackets. Windows skips the line. Write the path, or delete the line.',
  keySwallowed:
    'The value above ends in ",\\", so Windows reads this line as its next bytes. The key is not opened. Delete the ",\\" above.',
  deleteRoot: 'A whole hive cannot be deleted. Windows skips the line. Delete it, or name the key that is meant.',
  noKey:
    'No key is open here. Windows skips the values down to the next key. Write the key in brackets on a line above.',
  afterDelete:
    'The line above deletes the key and opens none. Windows skips the values down to the next key. Add the key once more without the minus sign.',
  nameNotQuoted:
    'The name is not in quotation marks. Windows skips the line. Put a quotation mark before and behind the name.',
  nameNotClosed: 'The name has no closing quotation mark. Windows skips the line. Write one behind the name.',
  nameNul: 'The name holds "\\0". Windows skips the line. Write "\\\\0" for a backslash and a zero.',
  noEquals: 'No "=" follows the name. Windows skips the line. Write "=" and the data behind the name.',
  colonForEquals: 'A ":" stands where "=" belongs. Windows skips the line. Write "=".',
  noData:
    'Nothing stands behind the "=". Windows skips the line. Write "" for an empty text, or - to delete the value.',
  commentForData: 'A comment stands where the data belongs. Windows skips the line. Write the data before the ";".',
  textNotQuoted:
    'The data is not in quotation marks. Windows skips the line. Put a quotation mark before and behind the text.',
  textNotClosed:
    'The text has no closing quotation mark. Windows skips the line. Close the text here: it cannot go on in the next line.',
  quoteEscaped:
    'The "\\" makes the last quotation mark part of the text, which is then not closed. Windows skips the line. Write "\\\\".',
  textNul: 'The text holds "\\0". Windows skips the line. Write "\\\\0" for a backslash and a zero.',
  afterText:
    'Something stands behind the closing quotation mark. Windows skips the line. Only a ";" comment may stand there; inside a text the mark is written \\".',
  afterDash:
    'Something stands behind the "-". Windows skips the line and the value survives. Only a ";" comment may stand there.',
  hashAfterData: 'Only ";" begins a comment behind data. Windows skips the line. Write ";", or delete the note.',
  typographicQuotes: 'These are typographic quotation marks. Windows skips the line. Write straight ones.',
  unknownTag:
    'There is no data type "{tag}" in a .reg file. Windows skips the line. Write a text in quotation marks, "dword:" with a number, or "hex:" or "hex(7):" and the like with bytes.',
  tagCase: 'Windows is known to read the data type only in lower case. It skips the line. Write "{tag}".',
  tagBlank: 'A blank stands inside the data type. Windows skips the line. Write "{tag}".',
  tagNumber:
    'The number of the data type is not legible. Windows skips the line. Write one to eight hexadecimal digits, without "0x".',
  tagEmpty:
    'The data type has no number. It is not known what Windows does with the line. Write "hex:" for binary data.',
  tagColon:
    'No complete data type with its ":" stands here. Windows skips the line. Write the type and the data as in dword:00000001 or hex(2):25,00.',
  dwordEmpty: 'No digit follows "dword:". Windows skips the line. Write one to eight hexadecimal digits.',
  dwordPrefix: 'A dword takes no "0x". Windows skips the line. Delete it: the digits are hexadecimal anyway.',
  dwordLong:
    'A dword has eight hexadecimal digits at most. Windows skips the line. Convert a decimal number, or write a larger one as hex(b).',
  dwordDigits:
    'A dword takes hexadecimal digits only. Windows skips the line. Write one to eight of them, and nothing else but a ";" comment.',
  byteEmpty: 'A byte is missing before this comma. Windows skips the whole value. Delete the comma, or add the byte.',
  byteLarge: 'A byte has two hexadecimal digits at most. Windows skips the whole value. Put commas between the bytes.',
  byteDigits:
    'This is not a byte in hexadecimal digits. Windows skips the whole value. Write two digits from 0 to f for each byte.',
  bytePrefix: 'A byte takes no "0x". Windows is expected to skip the whole value. Delete the "0x".',
  byteBlank: 'A blank stands where a comma belongs. Windows skips the whole value. Write a comma.',
  continuationNoComma:
    'No comma stands before the "\\". Windows skips the value and reads the next line on its own. Put a comma before the backslash.',
  continuationInside:
    'A "\\" may stand only at the end of a line, behind a comma. Windows skips the whole value. Delete it.',
  continuedByOther:
    'The value goes on behind ",\\", but the next line holds no bytes. Windows skips the value and that line. Delete the ",\\", or add the bytes.',
  swallowed:
    'The value above ends in ",\\", so Windows reads this line as its next bytes and skips both. Delete the ",\\" above.',
  truncated:
    'The line ends in a comma without "\\". Windows writes the bytes up to here and skips the next line. Add the "\\".',
  endOfFile:
    'The file ends behind ",\\". Windows writes the bytes up to here. Add what is missing, or delete the ",\\".',
  strayText: 'This is neither a key nor a value nor a comment. Windows skips the line. Begin a note with ";".',
  keyBracketInside:
    'The last "]" of the line ends the path, so a part of the comment becomes part of the key. Move the comment to a line of its own.',
  keyRestInside:
    'The last "]" of the line ends the path, so what stands here becomes part of the key. Put it on a line of its own.',
  keyRest:
    'Something other than a comment stands behind the key. Windows is expected to ignore it. Put it on a line of its own.',
  keyNote:
    'Something other than a comment stands behind the key. Windows is expected to ignore it. Begin a note with ";".',
  keyBlank: 'A blank at the edge of a component becomes part of the name of the key. Delete it.',
  nameEscape:
    'A single backslash in a name is expected to get lost, and "\\n" and "\\r" to become line breaks. Write two backslashes for one.',
  textEscape:
    'A single backslash in a text is expected to get lost, and "\\n" and "\\r" to become line breaks. Write two backslashes for one.',
});

export type LossCode = Exclude<keyof typeof loss.templates, 'thenLost' | 'thenMisplaced'>;

/** What no test on Windows has shown: it is read from importers, or reported in contradiction. At most a warning. */
const unproven: ReadonlySet<LossCode> = new Set([
  'shortRoot',
  'tagCase',
  'tagEmpty',
  'bytePrefix',
  'nameEscape',
  'textEscape',
]);

/** Whether tests on Windows, or plain inference from them, stand behind a loss. */
export const isProven = (code: LossCode): boolean => !unproven.has(code);
