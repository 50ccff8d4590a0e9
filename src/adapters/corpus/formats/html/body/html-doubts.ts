import { failure, notice, type Notice } from '../../../../../domain/error.ts';
import type { ReadPage } from '../../page-format.ts';
import type { HtmlBody } from './html-body.ts';
import { cardsIn } from './html-cards.ts';
import { furnitureAmong } from './html-furniture.ts';
import { isLinked, proseOf } from './html-prose.ts';
import { at } from '../../../../../domain/at.ts';
import { markerKey, markersOf } from '../../../../../text/markers.ts';
import { lineOf, type HtmlBlock } from '../tree/html-document.ts';

/** Share of a page's prose below which a body may be another text. */
const LITTLE = 0.25;
/** Share of a page's letters in links from which on it is more a list than an article. */
const MOSTLY = 0.75;
/** Cards from which on a page without other prose is a front page. */
const MIN_CARDS = 3;
/** Letters and share of prose below which what stands among cards is no article, if the page states none. */
const MIN_AMONG_CARDS = 300;
const LITTLE_AMONG_CARDS = 0.15;

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
 * @throws `page-without-prose` for a front page, whose summaries would look like articles, and for a page that only asks
 * its reader for something
 */
export function withoutBody(source: string, body: Element, blocks: readonly HtmlBlock[]): ReadPage {
  const furniture = furnitureAmong(body, blocks);
  const cards = furniture.filter((one) => one === 'card').length;
  const others = furniture.some((one, i) => one !== null && one !== 'card' && proseOf(at(blocks, i)) > 0);
  if (cards >= MIN_CARDS || others) throw failure('page-without-prose', { source });
  return { page: { source, text: blocks.map(lineOf).join('\n') }, marked: null };
}

/**
 * Whether a page is a list of others: what was found, or what is new, with hardly a word of its own.
 *
 * @param title its headline
 */
export function isListOfStories(
  body: Element,
  blocks: readonly HtmlBlock[],
  { chosen, share, letters }: HtmlBody,
  title: string | null,
): boolean {
  const isInArticle = chosen.some((i) => at(blocks, i).owner.closest('article') !== null);
  const isCard = cardsIn(body);
  const cards = blocks.filter(({ owner }) => isCard(owner)).length;
  if (cards >= MIN_CARDS && !isInArticle && letters < MIN_AMONG_CARDS && share < LITTLE_AMONG_CARDS) return true;
  const stories = blocks.filter((one) => isLinked(one) && one.text.length >= MIN_STORY).length;
  return stories >= MIN_CARDS && isSearch(title ?? '');
}

/** UTF-16 units of a link that is the headline of a story. */
const MIN_STORY = 20;

const SEARCHES = [...markersOf(({ searchHeadings }) => searchHeadings)];

function isSearch(title: string): boolean {
  const key = markerKey(title);
  return SEARCHES.some((words) => key.startsWith(words) || key.endsWith(words));
}
