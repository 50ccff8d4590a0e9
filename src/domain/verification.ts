import type { Citation } from './answer.ts';
import type { IsoDate, Span } from './article.ts';

/**
 * A place that has the words of a quote, or has them except for the differences. `text` is the slice that
 * `citation.span` names.
 */
export type FoundText = { readonly text: string; readonly citation: Citation };

/** One or more neighbouring words that differ; an empty text means that there is no such word on that side. */
export type WordDifference = {
  /** The words of the page. */
  readonly expected: string;
  /** The words of the quote. */
  readonly found: string;
};

/** The result of comparing a quote with the corpus (docs/research/users.md#verifying-a-quote). */
export type Verification =
  /** A page has it to the character. */
  | { readonly status: 'exact'; readonly matches: readonly [FoundText, ...FoundText[]] }
  /** A page has the same words in the same order, spelt in another way. */
  | { readonly status: 'respelt'; readonly matches: readonly [FoundText, ...FoundText[]] }
  /** One place has it with other words, or with more or fewer words. */
  | {
      readonly status: 'altered';
      readonly differences: readonly [WordDifference, ...WordDifference[]];
      readonly matches: readonly [FoundText, ...FoundText[]];
    }
  /**
   * It is put together of true pieces of several places, in the order of the quote.
   *
   * @property unfound what the quote has before, between and behind the pieces, in its own words: on no page with them
   */
  | {
      readonly status: 'stitched';
      readonly unfound: readonly string[];
      readonly matches: readonly [FoundText, FoundText, ...FoundText[]];
    }
  /**
   * One article has all its words in order, and something was left out between them where an ellipsis or brackets say so.
   *
   * @property omissions in the order of the quote
   * @property isReversed whether the article has the pieces in another order
   * @property isFar whether more than a paragraph was left out in one place
   */
  | {
      readonly status: 'elided';
      readonly omissions: readonly [Omission, ...Omission[]];
      readonly isReversed: boolean;
      readonly isFar: boolean;
      readonly matches: readonly [FoundText, ...FoundText[]];
    }
  /** A page has it in a list of headlines, a post or a caption, which belongs to no article. */
  | { readonly status: 'outside-article'; readonly place: PagePlace }
  /** @property nearest the sentence that shares the most with it, which is no match; null if none shares enough */
  | { readonly status: 'not-found'; readonly nearest: FoundText | null }
  /** Too few words to tell a quote from a coincidence. */
  | { readonly status: 'too-short' };

/** Something that a quote left out, or put in between brackets, and says so. */
export type Omission = {
  /** What the page has there; empty where nothing was left out. */
  readonly left: string;
  /** The mark as it was given: "…", "[…]", "[ie Putin]". */
  readonly mark: string;
  /** What the words left out hold that may turn the meaning: a negation, a "but", another speaker. */
  readonly turns: readonly Turn[];
};

/** A place of a page that no article has. */
export type PagePlace = { readonly source: string; readonly span: Span; readonly text: string };

/** What turns the meaning of words that stand behind it in its clause. */
export const TURN_KINDS = [
  'negation',
  'denial',
  'doubt',
  'condition',
  'question',
  'contrast',
  'speaker',
] as const;
export type TurnKind = (typeof TURN_KINDS)[number];

/** @property text as the page has it */
export type Turn = { readonly kind: TurnKind; readonly text: string };

/** Where one place of a quote stands: the one that agrees best with what the message says of it, else the first. */
export type QuoteContext = {
  /** The whole sentences that the words stand in, as the page has them. */
  readonly sentence: FoundText;
  /** Where in `sentence.text` the words stand. */
  readonly marked: Span;
  /** The sentence before and after in the same article; null where there is none. */
  readonly before: string | null;
  readonly after: string | null;
  /** What stands before the words in their clause, outside them, and turns their meaning. */
  readonly turns: readonly Turn[];
};

export const CLAIM_KINDS = ['speaker', 'outlet', 'date', 'url', 'headline'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** `silent`: the page does not say. `unclaimed`: the message does not say. */
export type ClaimVerdict = 'agrees' | 'differs' | 'silent' | 'unclaimed';

/** What the message says of a quote, held against the page that has it. */
export type CheckedClaim = {
  /** As it was given; null if the message does not say. */
  readonly given: string | null;
  /** As the page has it; null if the page does not say. */
  readonly page: string | null;
  readonly verdict: ClaimVerdict;
};

export type Attribution = Readonly<Record<ClaimKind, CheckedClaim>>;

/** What a message says about its quote, each as it was written; null where it does not say. */
export type Claims = {
  readonly speaker: string | null;
  readonly outlet: string | null;
  /** @property text as it was written */
  readonly date: { readonly text: string; readonly from: IsoDate; readonly to: IsoDate } | null;
  readonly url: string | null;
  readonly headline: string | null;
};

/** A later article that corrects, denies or updates the one that has the quote, by what its page says. */
export type LaterArticle = {
  readonly citation: Citation;
  /** The word of correction or denial on its page. */
  readonly word: string;
};

/** A message held against the corpus: its quote, what stands around it on the page, and what the message says of it. */
export type VerifiedMessage = {
  /** The words that were checked, as given, and where in the message they stand. */
  readonly quote: { readonly text: string; readonly span: Span };
  readonly verification: Verification;
  /** Null where the quote has no place in an article. */
  readonly context: QuoteContext | null;
  readonly attribution: Attribution;
  /** Words of the message, outside the quote, with which it denies or questions the quote itself. */
  readonly denials: readonly Turn[];
  readonly later: readonly LaterArticle[];
  /** Null unless the quote was not found, and until `withTranslation` has looked (app/verify/translation/). */
  readonly translation: Translation | null;
  /**
   * ISO 639-1 code of the quote's language where no article is in it, so that its words can be compared with none; null where
   * there is one, or where the quote was found. Set by `withTranslation` as well.
   */
  readonly absentLanguage: string | null;
  /** Left out unless no article has the words and an older form of a page has them. */
  readonly oldWords?: OldWords;
  /** Left out unless no article has the words, and older forms of pages that may have them could not be read. */
  readonly oldUnread?: true;
};

/** A place of an older form of a page that has a quote. `text` is the slice of that form that `citation.span` names. */
export type OldWords = FoundText & {
  /** The page of which it is an older form. */
  readonly source: string;
  /** ISO time at which that form was fetched; null where nothing tells. */
  readonly fetchedAt: string | null;
  /** Whether it has the quote to the character; otherwise spelt in another way. */
  readonly isExact: boolean;
};

/** A sentence in another language that a quote may translate. Its words cannot be checked. */
export type Translation = {
  readonly sentence: FoundText;
  /** What the two say differently as far as numbers, names and negation tell; none of them is sure. */
  readonly differences: readonly TranslationDifference[];
};

/** An empty text means that there is no such thing on that side. */
export type TranslationDifference = {
  readonly kind: 'number' | 'name' | 'negation';
  readonly given: string;
  readonly page: string;
};

/** The words in which a quote, or what it may translate, differs from the page; in the order of the quote. */
export function wordDifferences({
  verification,
  translation,
}: Pick<VerifiedMessage, 'verification' | 'translation'>): readonly WordDifference[] {
  switch (verification.status) {
    case 'altered':
      return verification.differences;
    case 'stitched':
      return verification.unfound.map((found) => ({ expected: '', found }));
    case 'not-found':
      return (translation?.differences ?? []).map(({ page, given }) => ({ expected: page, found: given }));
    case 'exact':
    case 'respelt':
    case 'elided':
    case 'outside-article':
    case 'too-short':
      return [];
  }
}

/** The places of an article that have the quote, or the most of it; none where nothing has it. */
export function placesOf(verification: Verification): readonly FoundText[] {
  return 'matches' in verification ? verification.matches : [];
}

/**
 * Which of the places of a quote everything is told of: the first of them, but for a stitched quote, whose places keep the order of
 * the quote.
 *
 * @returns its position; 0 where there is no context
 * @throws RangeError if the context is of none of the places: a fault of the program
 */
export function chosenMatch({
  verification,
  context,
}: Pick<VerifiedMessage, 'verification' | 'context'>): number {
  if (context === null) return 0;
  const { source, span } = context.sentence.citation;
  const start = span.start + context.marked.start;
  const position = placesOf(verification).findIndex(
    ({ citation }) => citation.source === source && citation.span.start === start,
  );
  if (position === -1) throw new RangeError(`no place of the quote at ${start} of ${source}`);
  return position;
}

/** Whether one verification finds more than another: something rather than nothing, or all words rather than some. */
export function saysMore(one: Verification, other: Verification): boolean {
  return FINDS[one.status] > FINDS[other.status];
}

/** Whether an article has all the words of a quote, so that only a caveat can stand against them. */
export function hasAllWords({ status }: Verification): boolean {
  return FINDS[status] >= FINDS.elided;
}

const FINDS: Readonly<Record<Verification['status'], number>> = {
  'too-short': 0,
  'not-found': 0,
  'outside-article': 1,
  stitched: 1,
  altered: 1,
  elided: 2,
  respelt: 3,
  exact: 3,
};
