import type { IsoDate, Span } from '../../domain/article.ts';

/** A short line that may be a headline. `announced` says that a label or a mark calls it one. */
export type HeadlineCandidate = { readonly span: Span; readonly announced: boolean };

/** What has been read since the last paragraph and does not belong to an article yet. */
export type Head = {
  readonly shorts: HeadlineCandidate[];
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
export type ArticleDraft = {
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
  /** A line of its own at the headline, which may name a rubric. */
  kicker: Span | null;
  readonly blocks: Span[][];
  /** In all blocks. */
  paragraphs: number;
  /** Sources in the list below the body: with one already, the next is a list item's too. */
  sourcesInList: number;
  /** A source line, keywords or the like have ended the body. */
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

/** Adds the date of a date line to a head. */
export function noteDate(head: Head, date: IsoDate | null): void {
  if (head.shorts.length === 0) head.dateFirst = true;
  else if (head.dateFirst && date !== null) {
    // The date above the headline was the day of the visit, or belonged to the article before.
    head.dateFirst = false;
    head.dates.length = 0;
  }
  head.dates.push(date);
}

/** The draft of an article that begins below this head. Its first paragraph is still to come. */
export function newDraft(head: Head, title: Span | null, dateline: FoundDateline | null): ArticleDraft {
  return {
    title: title ?? head.aside,
    dates: head.dates,
    innerDates: [],
    datesBelow: [],
    dateline: dateline ?? head.dateline,
    source: head.source,
    paragraphsAfterSource: 0,
    url: head.url,
    kicker: null,
    blocks: [],
    paragraphs: 0,
    sourcesInList: 0,
    closed: false,
  };
}
