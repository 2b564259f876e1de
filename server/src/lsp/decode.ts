const marks = [
  { bytes: [0xff, 0xfe], encoding: 'utf16le', label: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf16be', label: 'utf-16be' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf8bom', label: 'utf-8' },
];

/** A file as text, by its byte order mark, which is not part of the text. */
export function decode(bytes: Uint8Array): { text: string; encoding: string } {
  const mark = marks.find((one) => one.bytes.every((byte, i) => bytes[i] === byte));
  return { text: new TextDecoder(mark?.label).decode(bytes), encoding: mark?.encoding ?? 'utf8' };
}
