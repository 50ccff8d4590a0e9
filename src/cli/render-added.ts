import type { Gathered } from '../app/add-pages.ts';
import type { FeedNews } from '../app/feed-news.ts';
import type { Placement } from '../domain/intake.ts';
import { printableLine } from './printable.ts';

/** Articles that are shown one by one; of an export of thousands the first tell what was understood. */
const MOST_SHOWN = 20;
const FIRST_WORDS = 80;

/** What was understood, an article a block, each line of one direction. */
export function renderGathered({ understood: { pages, articles }, sources }: Gathered): string {
  const texts = new Map(pages.map((page) => [page.source, page.text]));
  const blocks = articles.slice(0, MOST_SHOWN).map(({ article, sentences }) => {
    const { source, title, outlet, publishedAt, url } = article;
    const first = sentences[0]?.span;
    const opening = first === undefined ? '' : (texts.get(source) ?? '').slice(first.start, first.end);
    return [
      source,
      title ?? '(the page gives no title)',
      outlet ?? '(the page names no outlet)',
      publishedAt ?? '(the page gives no date)',
      ...(url === null ? [] : [url]),
      opening.length > FIRST_WORDS ? `${opening.slice(0, FIRST_WORDS)}…` : opening,
    ]
      .map((line, i) => `${i === 0 ? '' : '    '}${printableLine(line)}`)
      .join('\n');
  });
  const more = articles.length - blocks.length;
  const count = `${sources.length} pages with ${articles.length} articles.`;
  return `${[...blocks, ...(more > 0 ? [`… and ${more} more.`] : []), count].join('\n\n')}\n`;
}

/** What is new in a feed, a line each, before it is fetched. */
export function renderNews({ feed, taken, left }: FeedNews): string {
  const shown = taken.slice(0, MOST_SHOWN).map(({ id, link }) => `    ${printableLine(link ?? id)}`);
  const more = taken.length - shown.length;
  const count = `${printableLine(feed)}: ${taken.length} new entries${left > 0 ? `, and ${left} for the next call` : ''}.`;
  return `${[count, ...shown, ...(more > 0 ? [`    … and ${more} more.`] : [])].join('\n')}\n\n`;
}

/** What became of the pages, a line for each kind. */
export function renderPlaced(placed: readonly Placement[]): string {
  const count = (outcome: Placement['outcome']): number =>
    placed.filter((one) => one.outcome === outcome).length;
  const counts = `${count('added')} added, ${count('replaced')} replaced, ${count('already-there')} there already, ${count('left-out')} left out`;
  return `${counts}. Run npm run --silent index to take them in.\n`;
}
