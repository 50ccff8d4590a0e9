import type { IsoDate, Span } from './article.ts';

/** In which order a question wants its quotes: "the latest", "the first". */
export type Order = 'newest' | 'oldest';

/**
 * What a question says besides its subject. It is taken out of what is searched for and judged, since no sentence of an
 * article says it, and limits or orders the quotes instead. Null where the question says nothing of it.
 */
export type Understood = {
  /** First and last day that are asked about; one of them is null where the time is open on that side. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Whether the two days come from the lunar calendar, whose days differ by one from country to country. */
  readonly isLunar: boolean;
  /** As articles name it; as it was typed where no article is from it. */
  readonly outlet: string | null;
  /** Of the articles, ISO 639-1. */
  readonly language: string | null;
  readonly order: Order | null;
  /** The pieces of the question that say so, as they were typed, in the order of the question. */
  readonly removed: readonly string[];
};

export const NOTHING_UNDERSTOOD: Understood = {
  from: null,
  to: null,
  isLunar: false,
  outlet: null,
  language: null,
  order: null,
  removed: [],
};

/** What a person can drop of what was understood. */
export type UnderstoodPart = 'time' | 'outlet' | 'language' | 'order';

/** What isnad is asked for and does not do: it quotes. */
export type Declined = 'translate' | 'summarise' | 'count' | 'list' | 'opinion' | 'write';

/** Something that a question says, and the pieces of the question that say it. */
export type Said<T> = { readonly value: T; readonly spans: readonly Span[] };
