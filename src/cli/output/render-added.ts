import type { Gathered } from '../../app/add/add-pages.ts';
import type { FeedNews } from '../../app/add/feed-news.ts';
import type { Placement } from '../../domain/ports/intake.ts';
import { counted } from '../../operator-messages.ts';
import { printableLine } from './printable.ts';
import { withGivenFolders } from './suggested-commands.ts';

/** Articles and entries that are shown one by one: of thousands, the first show whether they were read correctly. */
const MAX_SHOWN = 20;
/** UTF-16 units of an article's first sentence that are shown, and of its last. */
const MAX_EDGE_CHARS = 80;

/** The articles that were found in the pages, each as a block of lines of one direction. */
export function renderGathered({ understood: { articles, textOf }, sources }: Gathered): string {
  const blocks = articles.slice(0, MAX_SHOWN).map(({ article, sentences }) => {
    const { source, title, outlet, publishedAt, url } = article;
    return [
      source,
      title ?? '(the page gives no title)',
      outlet ?? '(the page names no outlet)',
      publishedAt ?? '(the page gives no date)',
      ...(url === null ? [] : [url]),
      ...edgesOf(sentences.map(({ span }) => textOf(source).slice(span.start, span.end))),
    ]
      .map((line, i) => `${i === 0 ? '' : '    '}${printableLine(line)}`)
      .join('\n');
  });
  const more = articles.length - blocks.length;
  const count = `${counted(sources.length, 'page')} with ${counted(articles.length, 'article')}.`;
  return `${[...blocks, ...(more > 0 ? [`… and ${more} more.`] : []), count].join('\n\n')}\n`;
}

/** The first words of a body, and its last where those do not show it to its end. */
function edgesOf(sentences: readonly string[]): string[] {
  const [first = '', last = ''] = [sentences[0], sentences.at(-1)];
  const isCut = first.length > MAX_EDGE_CHARS;
  const opening = isCut ? `${first.slice(0, MAX_EDGE_CHARS)}…` : first;
  if (sentences.length < 2 && !isCut) return [opening];
  // A word that the cut went through is left out with its half.
  const end = last.length > MAX_EDGE_CHARS ? last.slice(-MAX_EDGE_CHARS).replace(/^\S*\s+/u, '') : last;
  return [opening, `… ${end}`];
}

/** The new entries of a feed, one per line, before they are fetched. */
export function renderNews({ feed, taken, left }: FeedNews): string {
  const shown = taken.slice(0, MAX_SHOWN).map(({ id, link }) => `    ${printableLine(link ?? id)}`);
  const more = taken.length - shown.length;
  const rest = left > 0 ? `, and ${left} for the next run` : '';
  const count = `${printableLine(feed)}: ${counted(taken.length, 'new entry', 'new entries')}${rest}.`;
  return `${[count, ...shown, ...(more > 0 ? [`    … and ${more} more.`] : [])].join('\n')}\n\n`;
}

/**
 * How many pages were placed in the corpus, and how many were not.
 *
 * @param corpusDir the folder of the corpus
 */
export function renderPlaced(placed: readonly Placement[], corpusDir: string): string {
  const count = (outcome: Placement['outcome']): number =>
    placed.filter((one) => one.outcome === outcome).length;
  const counts = `${count('added')} added, ${count('replaced')} replaced, ${count('already-there')} already there, ${count('left-out')} left out`;
  const next = withGivenFolders('Run npm run --silent index to index them.');
  return `${printableLine(corpusDir)}: ${counts}. ${next}\n`;
}
