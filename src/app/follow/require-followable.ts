import { failure } from '../../domain/error.ts';
import type { Engine } from '../ask/engine.ts';

/**
 * Requires a question that an article to come can answer, or be listed under.
 *
 * @throws `question-empty`, `question-too-long`; `follow-too-broad` for one word, small talk, and what names no subject
 */
export function requireFollowable({ wanted }: Pick<Engine, 'wanted'>, typed: string): void {
  const parts = wanted(typed);
  const isFollowable = parts.every(
    (part) => part.wanted !== 'nothing' && part.wanted !== 'topic' && part.question.text !== '',
  );
  if (!isFollowable) throw failure('follow-too-broad', {});
}
