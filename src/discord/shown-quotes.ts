import type { LocatedQuote } from '../app/locate-quotes.ts';

/** What `quotedLines` puts before each line, and what `escapeMarkdown` puts before punctuation. */
const QUOTED = '> ';
const ESCAPED = /\\([!-/:-@[-`{-~])/gu;

/** The quotes that a message of the bot shows as text, in order: the inverse of `quotedLines`. */
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
  return quotes.map((lines) => lines.join('\n').replaceAll(ESCAPED, '$1'));
}

/**
 * The texts of the quotes that are not found any more, as far as the message tells them apart: those that it shows and that
 * are not among the ones found, if there are as many as are missing.
 */
export function missingQuotes(content: string, located: readonly (LocatedQuote | null)[]): string[] {
  const found = located.flatMap((one) => (one === null ? [] : [one.quote.text]));
  const left = shownQuotes(content).filter((text) => !found.includes(text));
  return left.length === located.length - found.length ? left : [];
}
