import { failure, notice, type Notice } from '../../../../domain/error.ts';
import type { ReadPage } from '../page-format.ts';
import type { HtmlBody } from './html-body.ts';
import { cardsIn } from './html-cards.ts';
import { lineOf, type HtmlBlock } from './html-document.ts';

/** Share of a page's prose below which a body may be another text. */
const LITTLE = 0.25;
/** Share of a page's letters in links from which on it is more a list than an article. */
const MOSTLY = 0.75;
/** Cards from which on a page without other prose is a front page. */
const MIN_CARDS = 3;

/** Letters of prose from which on a body among many links is an article all the same. */
const SHORT = 500;

/** Why a person should look at a page before its body is quoted. */
export function doubtsOf(
  source: string,
  blocks: readonly HtmlBlock[],
  { share, letters: prose }: HtmlBody,
): Notice[] {
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const linked = blocks.reduce((sum, one) => sum + one.linked, 0) / letters;
  const percent = (of: number): number => Math.round(100 * of);
  return [
    ...(share < LITTLE ? [notice('page-little-prose', { source, percent: percent(share) })] : []),
    ...(linked > MOSTLY && prose < SHORT ? [notice('page-mostly-links', { source, percent: percent(linked) })] : []),
  ];
}

/**
 * A page in which no body was found: its lines must tell.
 *
 * @throws `page-without-prose` for a front page, whose summaries would look like articles
 */
export function withoutBody(source: string, body: Element, blocks: readonly HtmlBlock[]): ReadPage {
  const isCard = cardsIn(body);
  const cards = blocks.filter(({ owner }) => isCard(owner)).length;
  if (cards >= MIN_CARDS) throw failure('page-without-prose', { source });
  return { page: { source, text: blocks.map(lineOf).join('\n') }, marked: null };
}
