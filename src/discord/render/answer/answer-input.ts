import type { AnsweredPart } from '../../../app/ask/answered.ts';
import type { LimitKind } from '../../../app/ask/unanswered/limits-in-the-way.ts';
import type { Answer } from '../../../domain/answer.ts';
import type { Declined, Understood } from '../../../domain/understood.ts';
import type { UiLanguage } from '../../locales/languages.ts';

/** What an answer's message is made of. */
export type AnswerInput = {
  /** As it was typed. */
  readonly question: string;
  /** Its quotes are best first, or newest first if the question wants the latest. */
  readonly answer: Answer;
  readonly latestAsked: boolean;
  readonly language: UiLanguage;
  /** Id of the member who asked; null for an answer that only they see, which nobody has to delete. */
  readonly askerId: string | null;
  /** How new the quotes are, in the bot's words. */
  readonly firstLineNote: string | null;
  /** The limits that keep the answer out. */
  readonly limitedBy?: readonly LimitKind[];
  /** More lines in the bot's words. What is put into them has gone through `shownLabel`. */
  readonly notes: readonly string[];
  /** What the question says besides its subject: those who read the answer are told, and can drop it. */
  readonly understood?: Understood;
  /** What limits the quotes: what was understood, and what the person chose instead. Left out: what was understood. */
  readonly limits?: AnswerLimits;
  /** What was asked for that isnad does not do. */
  readonly declined?: Declined | null;
  /** Whether the quotes are a listing. */
  readonly isListing?: boolean;
  /** The questions of a message that asks several. */
  readonly parts?: readonly AnsweredPart[];
  /** Key by which the question can be asked again, changed; left out if nothing can be changed. */
  readonly changeKey?: string | null;
};

/** What limits or orders the quotes of an answer. */
export type AnswerLimits = Omit<Understood, 'removed'>;
