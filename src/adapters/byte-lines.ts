const LINE_FEED = 0x0a;

/** A line without its end, or a word for one that is longer than the limit. */
export type ByteLine = Uint8Array | 'too-long';

/**
 * Lines of bytes that come piece by piece. A line beyond the limit is passed over without being held: no more is kept at any
 * time than the limit and the piece that came last.
 *
 * @param limitBytes of one line
 * @param onHeld told, after each piece, how many bytes are held back for a line that has not ended
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
