import type { IsoDate } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';

/** A short line that may turn out to be a headline. */
export type Short = { readonly span: Span; readonly announced: boolean };

/** What was read since the last paragraph and does not belong to an article yet. */
export type Head = {
  readonly shorts: Short[];
  /** Whether one of them has a headline's length or was announced as one. */
  headline: boolean;
  readonly dates: (IsoDate | null)[];
  /** Whether a date stood above all short lines: then it may still belong to the article before. */
  dateFirst: boolean;
  source: Span | null;
  url: Span | null;
  dateline: FoundDateline | null;
};

export type FoundDateline = { readonly outlet: string | null; readonly date: IsoDate | null };

/** An article as it is being read. */
export type Draft = {
  readonly title: Span | null;
  readonly dates: (IsoDate | null)[];
  dateline: FoundDateline | null;
  source: Span | null;
  /** Paragraphs since the source line: with several, that line credited a figure and not the article. */
  paragraphsAfterSource: number;
  url: Span | null;
  readonly blocks: Span[][];
  /** In all blocks. */
  paragraphs: number;
  /** A source line, keywords or the like told that the body is over. */
  closed: boolean;
};

export function emptyHead(): Head {
  return {
    shorts: [],
    headline: false,
    dates: [],
    dateFirst: false,
    source: null,
    url: null,
    dateline: null,
  };
}
