const LINE_FEED = 0x0a;

/** A line without its line feed, or a word for a line that is longer than the limit. */
type ByteLine = Uint8Array | 'too-long';

/**
 * Splits a stream of bytes into lines. A line beyond the limit is not kept in memory: the most that is held at any time is the
 * limit and the latest piece.
 *
 * @param limitBytes of one line
 * @param onHeld called after each piece with the number of bytes held for a line that has not ended
 * @throws what reading the pieces throws
 */
export async function* byteLines(
  pieces: AsyncIterable<Buffer>,
  limitBytes: number,
  onHeld: (bytes: number) => void = () => undefined,
): AsyncGenerator<ByteLine> {
  let held: Buffer[] = [];
  let size = 0;
  const take = (): ByteLine => {
    const line = size > limitBytes ? 'too-long' : Buffer.concat(held);
    held = [];
    size = 0;
    return line;
  };
  const hold = (piece: Buffer): void => {
    size += piece.length;
    if (size <= limitBytes) held.push(piece);
    else held = [];
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf(LINE_FEED); at >= 0; at = piece.indexOf(LINE_FEED, from)) {
      hold(piece.subarray(from, at));
      yield take();
      from = at + 1;
    }
    hold(piece.subarray(from));
    onHeld(held.reduce((sum, { length }) => sum + length, 0));
  }
  if (size > 0) yield take();
}
