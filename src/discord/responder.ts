import type { Front } from '../domain/metrics.ts';
import type { Place } from './place.ts';
import type { MessagePlan } from './message-plan.ts';

/**
 * Somebody who waits for an answer, and the way to him: an interaction or a message. It is answered once; what is
 * shown before is replaced.
 */
export interface Responder extends Place {
  readonly front: Front | 'button' | 'command';
  /** Discord's id of what is answered: for logs. */
  readonly id: string;
  readonly memberId: string;
  /** The person's locale, then the server's; null where Discord does not tell. */
  readonly locales: readonly (string | null)[];
  /** Whether nobody but the person sees the answer. */
  readonly isPrivate: boolean;
  /** Tells Discord within its 3 seconds that an answer will come. */
  acknowledge(): Promise<void>;
  /** Something to read meanwhile. */
  wait(text: string): Promise<void>;
  /** The answer: the first plan replaces what was shown, more of them follow. */
  answer(plans: readonly [MessagePlan, ...MessagePlan[]]): Promise<void>;
  /** One line to the person alone, where Discord can; no answer will follow. */
  refuse(text: string): Promise<void>;
}
