/** Characters to which mail programs break lines (RFC 5322, section 2.1.1, asks for 78). */
const MAX_WRAPPED = 80;
const MIN_WRAPPED = 50;

/** A line that is one of a list or quoted, or a mark between parts, stands for itself. */
const STANDS_ALONE = /^(?:\s|[-*•>=_#+]|\d{1,3}[.)]\s)/u;

/**
 * The paragraphs of a text whose lines were broken to a width, each on a line. A break is one of these where the next word would
 * not have fitted; texts with longer lines were not broken.
 */
export function unwrapped(lines: readonly string[]): readonly string[] {
  const width = Math.max(0, ...lines.slice(0, MAX_LINES_MEASURED).map(({ length }) => length));
  if (width < MIN_WRAPPED || width > MAX_WRAPPED) return lines;
  const joined: string[] = [];
  let before = '';
  for (const line of lines) {
    const word = /^\S*/u.exec(line)?.[0] ?? '';
    const isBroken =
      before !== '' && word !== '' && !STANDS_ALONE.test(line) && !/^[>\s]/u.test(before) && before.trimEnd().length + 1 + word.length > width;
    if (isBroken) joined.push(`${joined.pop() ?? ''} ${line}`);
    else joined.push(line);
    before = line;
  }
  return joined;
}

/** Lines of a letter by which its width is judged. */
const MAX_LINES_MEASURED = 10_000;
