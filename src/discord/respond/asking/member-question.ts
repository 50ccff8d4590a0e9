import type { Surface } from '../../../domain/ports/metrics.ts';
import type { Filter } from '../../../domain/question.ts';
import type { UnderstoodPart } from '../../../domain/understood.ts';
import type { UiLanguage } from '../../locales/languages.ts';
import type { Responder } from '../responder.ts';

/** A person who asks, and the way to answer. */
export type Asking = Responder & { readonly surface: Surface };

/** What the person asks. */
export type MemberQuestion = {
  /** As it was typed, without ids of Discord: what is searched for. */
  readonly text: string;
  /** As it is shown, with names instead of ids. Left out where it is the same. */
  readonly shown?: string;
  /** Reads the options of a command. The person is told what it throws. */
  readonly filterOf?: () => Filter;
  /** Whether what the same person asked before in the same channel may complete it. */
  readonly follows?: boolean;
  /** Whether it is a post and no question: where nothing answers it as a whole, its claims are tried one by one. */
  readonly isPost?: boolean;
  /** Whether somebody else wrote it: then it is neither remembered nor counted as a question of the person. */
  readonly isOthers?: boolean;
  /** Given where a button asks a question of an answer again. */
  readonly again?: AskedAgain;
};

/** What a question keeps from when it was asked first, and what changes. */
export type AskedAgain = {
  /** The questions that completed it, oldest first. */
  readonly earlier: readonly string[];
  /** What is taken out of what it says. */
  readonly dropped: readonly UnderstoodPart[];
  /** That of its answer. */
  readonly language: UiLanguage;
};

/** A question that is put to the index now. */
export type ReadQuestion = Pick<MemberQuestion, 'text' | 'shown' | 'isPost' | 'isOthers'> & {
  readonly earlier: readonly string[];
  /** What the person limited it to besides its words. */
  readonly chosen: Filter;
  readonly dropped: readonly UnderstoodPart[];
  readonly language: UiLanguage;
};
