import { describe, expect, it } from 'vitest';
import { isWorthReading } from '../../../src/text/talk/worth-reading.ts';

describe('a message to nobody', () => {
  it.each([
    '',
    '👍',
    '😂😂 <:ok:222222222222222222>',
    'https://example.org/what?who=1',
    'lol',
    'ههههه',
    'is that true?',
    'هل هذا صحيح؟',
  ])('%j asks nothing anywhere', (text) => {
    for (const among of ['questions', 'topics', 'follow-ups'] as const)
      expect(isWorthReading(text, among)).toBe(false);
  });

  it.each(['thanks, the bridge is open', 'شكراً، الجسر مفتوح', 'the mayor and the bridge'])(
    '%j may be a topic, and is no question',
    (text) => {
      expect(isWorthReading(text, 'topics')).toBe(true);
      expect(isWorthReading(text, 'questions')).toBe(false);
      expect(isWorthReading(text, 'follow-ups')).toBe(false);
    },
  );

  it.each([
    'What did the mayor open?',
    'what did the mayor open',
    'did the mayor open the bridge',
    'And with the governor',
    'ماذا افتتح العمدة',
    'ومتى افتتح الجسر؟',
    'bridge?',
  ])('%j looks like a question everywhere', (text) => {
    for (const among of ['questions', 'topics', 'follow-ups'] as const)
      expect(isWorthReading(text, among)).toBe(true);
  });

  it('"When was that?" goes on from a question before, and is none where there is no such', () => {
    expect(isWorthReading('When was that?', 'follow-ups')).toBe(true);
    expect(isWorthReading('When was that?', 'topics')).toBe(false);
    expect(isWorthReading('how are you?', 'follow-ups')).toBe(false);
  });
});
