/** Whole numbers as bytes: seven bits a byte, low ones first, the eighth set if more follow. */

/** The values, each from 0 to 2³² − 1, one after another. */
export function packNumbers(values: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(5 * values.length);
  let at = 0;
  for (const value of values) {
    let rest = value;
    for (; rest > 127; rest >>>= 7) bytes[at++] = (rest & 127) | 128;
    bytes[at++] = rest;
  }
  return bytes.slice(0, at);
}

/** The first `count` values of what `packNumbers` gave; 0 for those that are missing. */
export function unpackNumbers(bytes: Uint8Array, count: number): Uint32Array {
  const values = new Uint32Array(count);
  let at = 0;
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    values[i] = value;
  }
  return values;
}
