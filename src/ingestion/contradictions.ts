import type { Article } from '../domain/article.ts';
import type { Said } from '../domain/supplied.ts';
import { fold } from '../text/fold.ts';
import { readMetadataDate } from '../text/metadata-date.ts';
import { webAddress } from '../text/web-address.ts';

/** What the page says and what the side file says instead. */
export type Contradiction = {
  readonly what: 'title' | 'outlet' | 'date' | 'url';
  readonly page: string;
  readonly side: string;
};

/** Where the side file says otherwise than the page itself; saying more is no contradiction. */
export function contradictions(page: Article | null, side: Said): Contradiction[] {
  if (page === null) return [];
  const pairs = [
    ['title', page.title, side.title],
    ['outlet', page.outlet, side.outlet],
    ['date', page.publishedAt, readMetadataDate(side.published)],
    ['url', page.url, webAddress(side.url)],
  ] as const;
  return pairs.flatMap(([what, said, instead]) =>
    said === null || instead === null || fold(said).trim() === fold(instead).trim()
      ? []
      : [{ what, page: said, side: instead }],
  );
}
