import { wordsMarked } from '../../app/said/words-marked.ts';
import { sliceOf } from '../../domain/article.ts';
import type { Said, SaidRequest } from '../../app/said/said-by.ts';
import type { SaidQuote } from '../../app/said/said-quote.ts';
import type { PageOf } from '../../app/pages.ts';
import type { Citation } from '../../domain/answer.ts';
import { counted } from '../../operator-messages.ts';
import { articleJson, citedJson } from '../../wire/answer-json.ts';
import { printable, printableLine } from './printable.ts';
import { copies, inset, undatedLeftOut } from './render-answer.ts';

/** What somebody said, a page of it, and what was asked for. */
export type SaidPage = {
  readonly request: SaidRequest;
  readonly said: Said;
  readonly page: PageOf<SaidQuote>;
};

/**
 * What somebody said, for a person at a terminal: each sentence, who says it as the page writes him, and where.
 *
 * @param lineOf gives the line of the page on which a citation begins, 1 for the first
 */
export function renderSaid(
  { request, said, page }: SaidPage,
  lineOf: (citation: Citation) => number,
): string {
  const blocks = [headOf({ request, said, page }), ...page.items.map((quote) => quoted(quote, lineOf))];
  const { undatedLeftOut: leftOut } = said;
  if (leftOut > 0) blocks.push(undatedLeftOut(leftOut));
  if (page.page < page.pages)
    blocks.push(`Page ${page.page} of ${page.pages}. The next one: --page ${page.page + 1}`);
  return blocks.join('\n\n');
}

/** Why there is no quote; null where there is one. */
function headOf({ request: { by, about }, said, page }: SaidPage): string {
  const [name, ...others] = said.names;
  if (name === undefined) return `No page quotes anybody named ${printableLine(by)}.`;
  const topic = about === null ? '' : ` about ${printableLine(about)}`;
  if (page.total === 0) return `No page quotes ${printableLine(name)}${topic} within these limits.`;
  return [
    `${printableLine(name)}${topic}: ${counted(page.total, 'quote')}, oldest first.`,
    ...others.map((other) => `    also written: ${printableLine(other)}`),
  ].join('\n');
}

function quoted(quote: SaidQuote, lineOf: (citation: Citation) => number): string {
  const { text, speaker, citation, alsoIn } = quote;
  const words = wordsMarked(quote);
  return [
    printable(text),
    `    speaker: ${printableLine(speaker)}`,
    ...(words === null ? [] : [`    the words: ${printableLine(sliceOf(text, words))}`]),
    ...inset(citation, lineOf(citation)),
    ...copies(alsoIn),
  ].join('\n');
}

/** The same as JSON. Other programs rely on its keys and their order. */
export function saidJson({ request: { by, about }, said, page }: SaidPage): object {
  return {
    by,
    about,
    names: said.names,
    ...{ total: page.total, page: page.page, pages: page.pages },
    quotes: page.items.map((quote) => ({
      ...citedJson(quote),
      speaker: quote.speaker,
      // Offsets in `text`.
      said: quote.said,
      ...(quote.alsoIn.length === 0 ? {} : { alsoIn: quote.alsoIn.map(articleJson) }),
    })),
    undatedLeftOut: said.undatedLeftOut,
  };
}
