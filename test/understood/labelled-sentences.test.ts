import { expect, it } from 'vitest';
import { covers, labelledSentences } from '../../tools/understood/labelled-sentences.ts';

it('splits as the labels count: after end marks and lines, a short piece with what follows it', () => {
  expect(labelledSentences('First of the sentences. Dr. Second of them?\n\nThird of the sentences')).toEqual([
    'First of the sentences.',
    'Dr. Second of them?',
    'Third of the sentences',
  ]);
  expect(labelledSentences('قال الوزير إن الجسر سيفتح؟ وأضاف أن العمل انتهى.')).toHaveLength(2);
});

it('covers a sentence with a quote that has it, or most of it', () => {
  const sentence = 'The bridge will open in the spring of next year.';
  expect(covers('He said so. The bridge will open in the spring of next year.', sentence)).toBe(true);
  expect(covers('The bridge will open in the spring', sentence)).toBe(true);
  expect(covers('The bridge will open', sentence)).toBe(false);
  expect(covers('The bridge will not open in the spring of next year.', sentence)).toBe(false);
  expect(covers('', sentence)).toBe(false);
});
