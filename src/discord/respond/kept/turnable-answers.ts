import type { QuoteId } from '../../../domain/answer.ts';
import type { MessagePlan } from '../../render/message/message-plan.ts';
import { KeptAnHour } from './kept-an-hour.ts';

/** An answer with more quotes than its message shows. */
export type TurnableAnswer = {
  /** Snowflake of the member who asked: nobody else changes what all see. */
  readonly askerId: string;
  /** Whether only the asker sees it. */
  readonly isPrivate: boolean;
  /** Its message, which is the first page. */
  readonly first: MessagePlan;
  /** The quotes of the other pages. */
  readonly more: readonly QuoteId[];
};

/** Answers whose pages can be turned. */
export class TurnableAnswers extends KeptAnHour<TurnableAnswer> {}
