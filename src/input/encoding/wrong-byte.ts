const REPLACEMENT = "\uFFFD";
const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT);

/**
 * Offset of the first byte that is not UTF-8, in bytes that are not. Decoding puts U+FFFD for each wrong byte;
 * the first one that does not stand in the bytes themselves tells.
 */
export function firstWrongByte(bytes: Buffer): number {
  const text = bytes.toString("utf8");
  let offset = 0;
  let counted = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
    offset += Buffer.byteLength(text.slice(counted, at));
    counted = at;
    if (!bytes.subarray(offset, offset + REPLACEMENT_BYTES.length).equals(REPLACEMENT_BYTES)) break;
  }
  return offset;
}
