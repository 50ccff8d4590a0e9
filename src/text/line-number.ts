const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Number of the line in which a position stands, 1 for the first; CRLF, LF and CR each end one line. */
export function lineNumberAt(text: string, position: number): number {
  let line = 1;
  // Counted, not cut: a page has a thousand articles whose lines are asked for, and may be long.
  for (let at = 0; at < position; at++) {
    const unit = text.charCodeAt(at);
    if (
      unit === LINE_FEED ||
      (unit === RETURN && (at + 1 === position || text.charCodeAt(at + 1) !== LINE_FEED))
    )
      line++;
  }
  return line;
}
