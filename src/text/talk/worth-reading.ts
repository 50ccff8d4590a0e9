import { noiseIn } from '../message/message-noise.ts';
import { readWords } from '../question/role-words.ts';
import { withoutSpans } from '../spans/without-spans.ts';
import { pointsElsewhere } from './points-elsewhere.ts';
import { isAsking, seemsAsked } from './seems-asked.ts';

/**
 * Whether something may be asked in a message that is addressed to nobody, as far as its words alone tell. Not in emoji, links,
 * single words, and words that only point at what somebody said: "is that true?", "lol".
 *
 * @param among `questions`: where people mostly talk to each other; only what looks like a question is one. `topics`: where every
 *   message may be a question, a topic in a few words too. `follow-ups`: as `questions`, and "When was that?" may go on from the
 *   person's question before.
 */
export function isWorthReading(message: string, among: 'questions' | 'topics' | 'follow-ups'): boolean {
  const text = withoutSpans(message, noiseIn(message));
  const words = readWords(text);
  if (words.length === 0) return false;
  const isAsked = seemsAsked(text);
  if (pointsElsewhere(text)) {
    const isAboutTalk = words.some(({ role }) => role === 'self' || role === 'chat');
    return among === 'follow-ups' && words.length > 1 && words.some(isAsking) && !isAboutTalk;
  }
  if (words.length === 1) return /[?؟]/u.test(text);
  return among === 'topics' || isAsked;
}
