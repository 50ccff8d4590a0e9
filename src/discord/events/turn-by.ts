import type { BotContext } from '../bot-context.ts';
import type { CustomId } from '../render/message/custom-id.ts';
import type { TurnableAnswer } from '../respond/kept/turnable-answers.ts';

/** A page of an answer that somebody wants to see. */
export type Turn = {
  readonly answer: TurnableAnswer;
  readonly key: string;
  /** 1 is the answer itself. */
  readonly page: number;
  /** Whether it takes the place of what is shown: for the person who asked. */
  readonly isInPlace: boolean;
};

/** The page that a button turns to; null if it turns none, or its answer is forgotten or somebody else's in private. */
export function turnBy({ turnable }: BotContext, pressed: CustomId, memberId: string): Turn | null {
  if (pressed.action !== 'turn' && pressed.action !== 'more') return null;
  const { key } = pressed;
  const answer = key === undefined ? null : turnable.find(key, memberId);
  if (key === undefined || answer === null) return null;
  const page = pressed.action === 'turn' ? pressed.page : 2;
  return { answer, key, page, isInPlace: answer.askerId === memberId };
}
