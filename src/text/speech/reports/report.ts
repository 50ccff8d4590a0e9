import type { Span } from '../../../domain/article.ts';
import type { Gender } from '../speech-language.ts';

/** A place where a sentence says that somebody says something. */
export type Report = {
  /**
   * `verb`: by a verb; `according`: by "according to"; `denial`: by a verb that says the contrary of the words behind it;
   * `unread`: a verb reports, and who speaks cannot be read.
   */
  readonly kind: 'verb' | 'according' | 'denial' | 'unread';
  /** As the page has it; null where the grammar points back to a speaker before. */
  readonly speaker: Span | null;
  readonly gender: Gender;
  /** From the first word of the verb or its speaker to the last. */
  readonly span: Span;
  /** Nothing but circumstances stands before it in its sentence. */
  readonly isFirst: boolean;
  /** It is a part of what somebody else says: "… that she said". */
  readonly isNested: boolean;
  /** What is said stands before it, not behind: `"…", said X`. */
  readonly isBehind: boolean;
};

/** The report of a verb whose speaker cannot be read. */
export function unreadReport(span: Span, { isFirst }: Pick<Report, 'isFirst'>): Report {
  return { kind: 'unread', speaker: null, gender: 'any', span, isFirst, isNested: false, isBehind: false };
}

/** Whether a report is one of the sentence itself: a verb amid another clause without a subject is none. */
export function isOwnReport({ isFirst, isBehind, speaker, kind }: Report): boolean {
  return isFirst || isBehind || speaker !== null || kind === 'unread';
}

/** A report with its speaker's name, which the sentences before may have told. */
export type ReadReport = Report & { readonly name: string | null };
