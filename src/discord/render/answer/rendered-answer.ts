import type { Quote, QuoteId } from '../../../domain/answer.ts';
import type { MessagePlan } from '../message/message-plan.ts';

/** The message of an answer, and which quotes it shows. */
export type RenderedAnswer = {
  readonly plan: MessagePlan;
  /** The quotes in the message, at least one unless it abstains. */
  readonly shown: readonly Quote[];
  /** The quotes behind "more quotes". */
  readonly more: readonly QuoteId[];
};
