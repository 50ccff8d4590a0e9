import type { ScoredCandidate } from '../../answering/choose-quotes.ts';
import type { Answer, CitedText, QuoteId } from '../../domain/answer.ts';
import type { IsoDate } from '../../domain/article.ts';
import type { Filter, Question } from '../../domain/question.ts';
import type { Declined, Understood, UnderstoodPart } from '../../domain/understood.ts';
import type { NameViolation } from '../../retrieval/query/constraints.ts';
import type { Mention } from '../../retrieval/names/name-matcher.ts';
import type { Hit } from '../../retrieval/ranking/rank-passages.ts';
import type { LimitKind } from './unanswered/limits-in-the-way.ts';
import type { UnderstoodQuestion } from './question/understand-question.ts';
import type { QuoteDuplicates } from './quotes/quote-duplicates.ts';
import type { Found, SearchDeps } from './search-question.ts';

export type AnswerDeps = SearchDeps & {
  /** Made of the same index. */
  readonly duplicates: QuoteDuplicates;
};

/** What is asked, and within which limits. */
export type AnswerRequest = {
  readonly question: Question;
  readonly filter: Filter;
  /** Number of quotes, at least 1. */
  readonly limit: number;
  /** The day that relative times count from. */
  readonly today: IsoDate;
  /** What the person does not want understood. */
  readonly dropped?: readonly UnderstoodPart[];
};

/** An answer, with what a front end may tell besides. */
export type Answered = {
  readonly answer: Answer;
  /** Whether the quotes are in the order of their dates, newest first. */
  readonly latestAsked: boolean;
  /** Quotes that the gate held back: none unless something is broken. */
  readonly droppedAtGate: readonly CitedText[];
  readonly trace: AnswerTrace;
  /** Articles that a date filter left out only because their page gives no date. */
  readonly undatedLeftOut: number;
  /** Where nothing was found: the limits, of the filter or of the question, without which something is. */
  readonly limitedBy: readonly LimitKind[];
  /** What the question said besides its subject, and limited or ordered the quotes. */
  readonly understood: Understood;
  /** What was asked for that isnad does not do; the quotes are what it offers instead. */
  readonly declined: Declined | null;
  /** Whether the quotes are a listing of what there is, not judged as answers. */
  readonly isListing: boolean;
  /** The questions of a message that asks several, each with the ids of its quotes; empty where it asks one. */
  readonly parts: readonly AnsweredPart[];
};

/** One of several questions in a message. */
export type AnsweredPart = {
  /** As it was typed. */
  readonly question: string;
  /** Empty where nothing answers it. */
  readonly quotes: readonly QuoteId[];
};

/** What was found and how it was scored, for `--verbose` and for measuring. */
export type AnswerTrace = {
  /** Names of the question. */
  readonly mentions: readonly Mention[];
  /** Names that the question demands, and how far the article of the best candidate lacks each. */
  readonly demands: () => readonly NameViolation[];
  /** Of each part of the question, best first. */
  readonly hits: readonly Hit[];
  /** Best first. */
  readonly scored: readonly ScoredCandidate[];
};

/** A question, or a part of one, with what was found for it. */
export type FoundPart = { readonly part: UnderstoodQuestion; readonly found: Found };
