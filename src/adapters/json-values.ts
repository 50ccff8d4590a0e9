const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Before each value but the first of all stands one of these: [ { , : */
const BEFORE_A_VALUE: ReadonlySet<number> = new Set([0x5b, 0x7b, 0x2c, 0x3a]);

/**
 * Whether JSON holds more values than may be, told before any is made: 20 MB of brackets are a hundred times that in memory.
 * Keys count as values.
 *
 * @param json in UTF-8 or an encoding of single bytes, well-formed or not
 */
export function hasMoreValues(json: Uint8Array, limit: number): boolean {
  if (json.length <= limit) return false;
  let values = 1;
  let quoted = false;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at] ?? 0;
    if (quoted && byte === BACKSLASH) at++;
    else if (byte === QUOTE) quoted = !quoted;
    else if (!quoted && BEFORE_A_VALUE.has(byte) && ++values > limit) return true;
  }
  return false;
}
