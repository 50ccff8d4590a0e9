const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** The number of the line at a position, 1 for the first line. CRLF, LF and CR each end one line. */
export function lineNumberAt(text: string, position: number): number {
  let line = 1;
  // The text is not cut into lines: a long page may have a thousand articles, and each needs its line number.
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
