import type { Span } from '../../../domain/article.ts';

/** A place of a text that quotes, and the words that it quotes: its slice without the marks of the text's own markup. */
export type QuotedPlace = Span & { readonly text: string };

/** One or more signs at the beginning of a line; `>>>` of Discord too. */
const LINE = /^[ \t\u200E\u200F\u2068]{0,3}(?:>[ \t]?)+/u;

const EMPTY_LINES = /\n\r?\n/u;

/** A last line that says whose the words are. */
const SIGNED = /^\s*[—–―-]+\s*\S/u;

/** How Markdown keeps a sign from meaning something: a backslash before ASCII punctuation. */
const ESCAPED = /\\([!-/:-@[-`{-~])/gu;

/** What begins something else than a line of the paragraph above: a list, a heading, a rule, code, a table, HTML. */
const BLOCK_START = /^ {0,3}(?:[-+*] |\d{1,9}[.)] |#{1,6} |(?:[-_*] ?){3,}$|```|~~~|\||<)/u;

/**
 * The block quotes of Markdown in a text, in order: lines in a row that begin with `>`. The words are without these signs, without
 * backslashes before punctuation and without asterisks for bold. A last line that names a source behind a dash is left out.
 *
 * @param markup in a Markdown file a line without the sign goes on with the paragraph above it
 *   (https://spec.commonmark.org/0.31.2/#paragraph-continuation-text); in a chat it is what somebody says of the quote
 */
export function blockQuotes(text: string, markup: 'chat' | 'markdown' = 'chat'): QuotedPlace[] {
  const found: QuotedPlace[] = [];
  let block: Line[] = [];
  let end = 0;
  const close = (): void => {
    found.push(...quoted(block));
    block = [];
  };
  for (const line of linesOf(text)) {
    const sign = LINE.exec(line.text)?.[0];
    // An empty line without the sign ends a block quote.
    if (EMPTY_LINES.test(text.slice(end, line.start))) close();
    end = line.start + line.text.length;
    const goesOn = markup === 'markdown' && sign === undefined && continues(block.at(-1), line);
    if (goesOn) block.push(line);
    else if (sign === undefined) close();
    else block.push({ start: line.start + sign.length, text: line.text.slice(sign.length) });
  }
  close();
  return found;
}

/** Whether a line without a sign goes on with the last line of a block quote. */
function continues(last: Line | undefined, { text }: Line): boolean {
  if (last === undefined || text.trim() === '' || BLOCK_START.test(text)) return false;
  return last.text.trim() !== '' && !BLOCK_START.test(last.text);
}

type Line = { readonly start: number; readonly text: string };

/** The lines of a text, without their ends. */
export function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\r\n]+/gu)].map(({ 0: line, index }) => ({ start: index, text: line }));
}

function quoted(block: readonly Line[]): QuotedPlace[] {
  const isSigned = block.length > 1 && SIGNED.test(block.at(-1)?.text ?? '');
  const lines = (isSigned ? block.slice(0, -1) : block).filter(({ text }) => text.trim() !== '');
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const text = withoutMarkup(lines.map((line) => line.text.trim()).join('\n'));
  const start = first.start + (first.text.length - first.text.trimStart().length);
  return [{ start, end: last.start + last.text.trimEnd().length, text }];
}

/** A text without asterisks for bold, and without the backslashes that keep other signs from meaning something. */
export function withoutMarkup(text: string): string {
  return text.replace(/(?<!\\)\*\*/gu, '').replace(ESCAPED, '$1');
}
