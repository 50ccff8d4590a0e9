import type { Surface } from '../../domain/ports/metrics.ts';
import type { Location } from './location.ts';
import type { MessagePlan } from '../render/message/message-plan.ts';

/**
 * A person who waits for an answer, and the way to reach them: an interaction or a message. It is answered once. The
 * answer replaces what was shown before, such as how many questions are ahead.
 */
export interface Responder extends Location {
  readonly surface: Surface | 'command';
  /** Discord's id of the interaction or message, for logs. */
  readonly id: string;
  readonly memberId: string;
  /** The person's locale, then the server's; null if Discord does not tell it. */
  readonly locales: readonly (string | null)[];
  /** Whether only the person sees the answer. */
  readonly isPrivate: boolean;
  /** Tells Discord within its 3 seconds that an answer will come. */
  acknowledge(): Promise<void>;
  /** Shows something to read while the answer is not ready. */
  wait(text: string): Promise<void>;
  /** Sends the answer: the first plan replaces what was shown, the others follow. */
  answer(plans: readonly [MessagePlan, ...MessagePlan[]]): Promise<void>;
  /**
   * Sends one message instead of an answer, to the person alone where Discord can do that. Of an answer that is there in part
   * nothing is lost: it follows.
   */
  refuse(plan: MessagePlan): Promise<void>;
  /** Whether the answer, or its beginning, is there. */
  hasAnswered(): boolean;
  /** Whether the question was deleted or edited, so that nobody waits for the answer: then nothing is shown. */
  isWithdrawn(): boolean;
  /** Whether the answer replaces one to an earlier wording of the question; then it says so. */
  readonly isEdited: boolean;
}
