import { type Article, type IsoDate, sliceOf } from '../../domain/article.ts';
import type { ArticleDraft } from './article-draft.ts';
import { dateProblem, type DateProblem } from '../../text/dates/date-line.ts';
import type { Line } from '../lines/classify-line.ts';
import type { Metadata } from '../../domain/metadata.ts';
import { fold } from '../../text/letters/fold.ts';
import { readMetadataDate } from '../../text/dates/metadata-date.ts';
import { webAddress } from '../../text/web-address.ts';

/** The day of the date lines above the body, else of those below it, else of those inside it, else of the dateline. */
export function dateOf({ dates, innerDates, datesBelow, dateline }: ArticleDraft): IsoDate | null {
  const timeline = innerDates.length > 1;
  for (const stated of [dates, timeline ? [] : datesBelow, timeline ? [] : innerDates]) {
    const [day, ...others] = new Set(stated.filter((date) => date !== null));
    // Of two days nobody says which is that of publication.
    if (day !== undefined) return others.length === 0 ? day : null;
  }
  return dateline?.date ?? null;
}

/** A date as it is written, and why it gives no day. */
export type UndatedBecause = { readonly written: string; readonly problem: DateProblem };

/**
 * Why an article has no date although one is written: the date of the metadata, else the first date line with a reason.
 *
 * @param lines the lines from the end of the article before to the beginning of the next
 * @param supplied the date of the metadata; null if there is none
 */
export function undatedBecause(
  text: string,
  lines: readonly Line[],
  supplied: string | null,
): UndatedBecause | null {
  if (supplied !== null) return { written: supplied, problem: dateProblem(supplied) ?? 'unreadable' };
  for (const line of lines) {
    if (line.kind !== 'date') continue;
    const written = sliceOf(text, line.span);
    const problem = dateProblem(written);
    if (problem !== null) return { written, problem };
  }
  return null;
}

/** A value of the page, and the value of the sidecar that differs from it. */
export type Contradiction = {
  readonly what: 'title' | 'outlet' | 'date' | 'url';
  readonly page: string;
  readonly side: string;
};

/** The values of the sidecar that differ from those of the page. A value that the page lacks is no contradiction. */
export function contradictions(page: Article | null, side: Metadata): Contradiction[] {
  if (page === null) return [];
  const pairs = [
    ['title', page.title, side.title],
    ['outlet', page.outlet, side.outlet],
    ['date', page.publishedAt, readMetadataDate(side.published)],
    ['url', page.url, webAddress(side.url)],
  ] as const;
  return pairs.flatMap(([what, stated, instead]) =>
    stated === null || instead === null || fold(stated).trim() === fold(instead).trim()
      ? []
      : [{ what, page: stated, side: instead }],
  );
}
