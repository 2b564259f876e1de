const printable = (byte: number) => byte >= 0x20 && byte <= 0x7e;

/** Bytes of ASCII text with the NULs that UTF-16 has in between; undefined when they are something else or have them. */
export function widened(bytes: Uint8Array): Uint8Array | undefined {
  const end = bytes.findLastIndex((byte) => byte !== 0) + 1;
  // Pairs of printable bytes are also kana: an even number counts only with the one NUL that ends such a text.
  if (end < 3 || (bytes.length % 2 === 0 && bytes.length - end !== 1)) return undefined;
  const text = bytes.subarray(0, end);
  const twice = text.some((byte, i) => byte === 0 && text[i + 1] === 0);
  if (twice || !text.every((byte) => byte === 0 || printable(byte))) return undefined;
  if (text.includes(0) && text.every((byte, i) => byte !== 0 || i % 2 === 1)) return undefined;
  return Uint8Array.from([...bytes].flatMap((byte) => [byte, 0]));
}

/** Bytes of ASCII text in UTF-16 without the NULs in between; undefined when they are something else. */
export function narrowed(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1 || bytes[0] === 0) return undefined;
  const low = bytes.filter((_, i) => i % 2 === 0);
  const fits =
    low.every((byte) => byte === 0 || printable(byte)) && bytes.every((byte, i) => i % 2 === 0 || byte === 0);
  return fits ? low : undefined;
}
