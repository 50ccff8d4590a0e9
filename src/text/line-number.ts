/** Number of the line in which a position stands, 1 for the first; CRLF, LF and CR each end one line. */
export function lineNumberAt(text: string, position: number): number {
  return text.slice(0, position).split(/\r\n|\r|\n/u).length;
}
