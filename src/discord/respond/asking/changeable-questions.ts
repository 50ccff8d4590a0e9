import type { Filter } from '../../../domain/question.ts';
import type { UnderstoodPart } from '../../../domain/understood.ts';
import { KeptAnHour } from '../kept/kept-an-hour.ts';

/** A question that was answered, with what is needed to ask it again, changed. */
export type ChangeableQuestion = {
  /** Snowflake of the member who asked. */
  readonly askerId: string;
  /** Whether only the asker saw the answer. */
  readonly isPrivate: boolean;
  /** As it was typed. */
  readonly text: string;
  /** The questions that completed it, oldest first. */
  readonly earlier: readonly string[];
  /** What the asker limited it to besides its words. */
  readonly filter: Filter;
  /** What was dropped of what it says. */
  readonly dropped: readonly UnderstoodPart[];
  /** Dates and outlet that it was answered within, wherever they come from. */
  readonly limits: Pick<Filter, 'from' | 'to'> & { readonly outlet?: string | undefined };
};

/** Questions of which something was understood, for the buttons that ask them again, changed. */
export class ChangeableQuestions extends KeptAnHour<ChangeableQuestion> {}
