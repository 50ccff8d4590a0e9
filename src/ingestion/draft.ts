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
  /** Headline on the line of a marker inside the body: "اقرأ أيضا: …". Most are links, and the body goes on. */
  aside: Span | null;
};

export type FoundDateline = { readonly outlet: string | null; readonly date: IsoDate | null };

/** An article as it is being read. */
export type Draft = {
  readonly title: Span | null;
  /** From date lines above the body. */
  readonly dates: (IsoDate | null)[];
  /** From those inside it: one may stand below a summary; several are a timeline's. Null further down. */
  readonly innerDates: (IsoDate | null)[];
  /** From those below it. */
  readonly datesBelow: (IsoDate | null)[];
  dateline: FoundDateline | null;
  source: Span | null;
  /** Paragraphs since the source line: with several, that line credited a figure and not the article. */
  paragraphsAfterSource: number;
  url: Span | null;
  readonly blocks: Span[][];
  /** In all blocks. */
  paragraphs: number;
  /** Sources in the list below the body: with one already, the next is a list item's too. */
  sourcesInList: number;
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
    aside: null,
  };
}

/** Takes note of a date line above a body. */
export function noteDate(head: Head, date: IsoDate | null): void {
  if (head.shorts.length === 0) head.dateFirst = true;
  else if (head.dateFirst && date !== null) {
    // Above the headline stood the day on which the page was visited, or the article before came out.
    head.dateFirst = false;
    head.dates.length = 0;
  }
  head.dates.push(date);
}

/** An article that begins below such a head, with its first paragraph still to come. */
export function newDraft(head: Head, title: Span | null, dateline: FoundDateline | null): Draft {
  return {
    title: title ?? head.aside,
    dates: head.dates,
    innerDates: [],
    datesBelow: [],
    dateline: dateline ?? head.dateline,
    source: head.source,
    paragraphsAfterSource: 0,
    url: head.url,
    blocks: [],
    paragraphs: 0,
    sourcesInList: 0,
    closed: false,
  };
}
