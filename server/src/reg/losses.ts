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
  utf16NoBom:
    'The file is UTF-16 without a byte order mark. Windows refuses it and imports nothing. Save it as UTF-16 LE with byte order mark.',
  headerMissing:
    'The first line is not a header. Windows refuses the file and imports nothing. Write "{header}" on the first line.',
  headerCase: 'The header is not written exactly. Windows refuses the file and imports nothing. Write "{header}".',
  headerNotFirst:
    'The header is not on the first line. Windows refuses the file and imports nothing. Move it to the top.',
  headerHollow:
    'Windows takes "{written}" for a registry file but reads nothing in it. It reports success and imports nothing. Write "{header}".',
  headerWin31:
    'The header REGEDIT is for Windows 3.1 files. Windows reports success and imports none of the keys in brackets. Write "{header}".',
  notText:
    'The text holds NUL characters, so it was read in the wrong encoding or is not a text. Windows does not import what stands here as meant. Save the file as UTF-16 LE with byte order mark.',
  unknownRoot:
    '"{root}" is not the name of a hive. Windows skips the key and every value below it. Write the full name, such as HKEY_LOCAL_MACHINE.',
  slashPath:
    'The path is written with "/". Windows finds no hive in it and skips the key and every value below it. Write "\\".',
  keyBracketOpen: 'The "[" before the key is missing. Windows skips the line, so the key is not opened.',
  keyBracketClose: 'The "]" behind the key is missing. Windows skips the line, so the key is not opened.',
  keyLeadingBlank: 'A blank stands before the key. Windows skips the line, so the key is not opened. Delete the blank.',
  keyMinusBlank: 'A blank stands beside the minus sign. Windows skips the line and the key survives. Delete the blank.',
  keyEmpty: 'The brackets are empty. Windows skips the line. Write the path of a key, or delete the line.',
  keySwallowed:
    'The value above ends in ",\\", so Windows reads this key line as its next bytes. The key is not opened. Delete the ",\\" above.',
  deleteRoot: 'A whole hive cannot be deleted. Windows skips the line.',
  misplaced:
    'Windows skips the key line above. What stands here is written to "{key}", or to no key at all. Mend the key line.',
  noKey:
    'No key is open here. Windows skips the values down to the next key. Write a line with the key in brackets first.',
  afterDelete:
    'The key above is deleted, which opens no key. Windows skips the values down to the next key. Add the key again without the minus sign.',
  nameNotClosed: 'The name has no closing quotation mark. Windows skips the line.',
  nameNul: 'The name holds "\\0". Windows skips the line.',
  noEquals: 'No "=" follows the name. Windows skips the line.',
  colonForEquals: 'A ":" stands where "=" belongs. Windows skips the line. Write "=".',
  noData: 'Nothing stands behind the "=". Windows skips the line.',
  stringNotOpened:
    'The data is not in quotation marks. Windows skips the line. Write a quotation mark before it and behind it.',
  stringNotClosed: 'The text has no closing quotation mark. Windows skips the line.',
  stringNul: 'The text holds "\\0". Windows skips the line. Write "\\\\0" for a backslash and a zero.',
  afterString:
    'Something stands behind the closing quotation mark. Windows skips the line. Only a ";" comment may stand there; a quotation mark inside the text is written \\".',
  afterDash:
    'Something stands behind the "-". Windows skips the line and the value survives. Only a ";" comment may stand there.',
  commentForData: 'A comment stands where data belongs. Windows skips the line.',
  hashAfterData: 'A "#" begins no comment. Windows skips the line. Write ";", or delete the note.',
  typographicQuotes: 'These are typographic quotation marks. Windows skips the line. Write straight ones.',
  unknownTag:
    'Windows knows no data type "{tag}". It skips the line. Write dword, hex, or hex with the number of the type.',
  tagCase: 'Windows is known to read the data type only in lower case. It skips the line. Write "{tag}".',
  tagNumber:
    'The number of the data type is not legible. Windows skips the line. Write one to eight hexadecimal digits, without "0x".',
  dwordEmpty: 'No digit follows "dword:". Windows skips the line.',
  dwordPrefix: 'A dword takes no "0x". Windows skips the line. Delete it: the digits are hexadecimal anyway.',
  dwordLong: 'A dword has eight digits at most. Windows skips the line.',
  dwordDigits: 'This is no hexadecimal number. Windows skips the line.',
  byteEmpty: 'A byte is missing before this comma. Windows skips the whole value.',
  byteLarge: 'A byte has two hexadecimal digits at most. Windows skips the whole value. Put commas between the bytes.',
  byteDigits: 'This is no byte in hexadecimal digits. Windows skips the whole value.',
  byteBlank: 'A blank stands where a comma belongs. Windows skips the whole value.',
  continuationNoComma:
    'No comma stands before the "\\". Windows skips the value, and reads the next line on its own. Put the comma before the backslash.',
  continuationInside:
    'A "\\" stands in the middle of the line. Windows skips the whole value. It may stand only at the end, behind a comma.',
  swallowed:
    'The value above ends in ",\\", so Windows reads this line as its next bytes and skips both. Delete the ",\\" above.',
  continuedByOther:
    'The value ends in ",\\", but the line that follows holds no bytes. Windows skips both. Delete the ",\\", or add the bytes.',
  truncated:
    'The line ends in a comma without "\\". Windows writes only the bytes up to here and skips the next line. Add the "\\".',
  endOfFile:
    'The file ends behind ",\\". Windows writes the bytes up to here. Add what is missing, or delete the ",\\".',
  strayText: 'Windows skips this line. Write a key, a value or a ";" comment.',
  keyBracketInside:
    'The last "]" of the line ends the name, so "{name}" becomes part of the key. Move the comment to a line of its own.',
  keyBlankEnd: 'A blank at the end of a component belongs to the name of the key. Delete it.',
  nameEscape: 'A single backslash in a name is lost, and "\\n" and "\\r" become line breaks. Write two.',
  textEscape: 'A single backslash in a text is lost, and "\\n" and "\\r" become line breaks. Write two.',
});

export type LossCode = keyof typeof loss.templates;
