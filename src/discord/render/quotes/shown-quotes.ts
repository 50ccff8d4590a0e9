import type { LocatedQuote } from '../../../app/ask/quotes/quote-directory.ts';

/** What `quotedLines` puts before each line, and before punctuation or around a marked clause. */
const QUOTED = '> ';
const ESCAPED = /\\([!-/:-@[-`{-~])|\*\*/gu;

/** The quotes that a message of the bot shows as text, in order. It undoes `quotedLines`. */
export function shownQuotes(content: string): string[] {
  const quotes: string[][] = [];
  let follows = false;
  for (const line of content.split('\n')) {
    if (line.startsWith(QUOTED)) {
      if (!follows) quotes.push([]);
      quotes.at(-1)?.push(line.slice(QUOTED.length));
    }
    follows = line.startsWith(QUOTED);
  }
  return quotes.map((lines) =>
    lines.join('\n').replaceAll(ESCAPED, (_, escaped: string | undefined) => escaped ?? ''),
  );
}

/**
 * The texts of the quotes that are gone: those in the message that are not among the found ones. None if there are not
 * as many as are missing, since the message then does not tell which they are.
 */
export function missingQuotes(content: string, located: readonly (LocatedQuote | null)[]): string[] {
  const found = located.flatMap((one) => (one === null ? [] : [one.quote.text]));
  const left = shownQuotes(content).filter((text) => !found.includes(text));
  return left.length === located.length - found.length ? left : [];
}
