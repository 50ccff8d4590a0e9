/** What stands between quotation marks, with them. An apostrophe opens nothing. */
const QUOTED = /"[^"]*"|«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]|‘[^‘’]*’/gu;

/**
 * A text with everything changed but what is quoted in it.
 *
 * @param change what becomes of a piece between quotations; pieces of white space are not given to it
 */
export function changeUnquoted(text: string, change: (piece: string) => string): string {
  let [changed, end] = ['', 0];
  const add = (piece: string): void => {
    changed += piece.trim() === '' ? piece : change(piece);
  };
  for (const { 0: quoted, index } of text.matchAll(QUOTED)) {
    add(text.slice(end, index));
    changed += quoted;
    end = index + quoted.length;
  }
  add(text.slice(end));
  return changed;
}
