import { describe, expect, it } from 'vitest';
import { isLabel, noiseIn, withoutEdges } from '../../../src/text/message/message-noise.ts';

const left = (message: string): string => {
  const { start, end } = withoutEdges(message);
  return message.slice(start, end);
};

describe('withoutEdges', () => {
  it.each([
    ['BREAKING: the ferry sails 🚢', 'the ferry sails'],
    ['[9:05 PM, 1/2/2024] Sami: *the ferry sails*', 'the ferry sails'],
    ['Forwarded message\nthe ferry sails\n@harbour #ferry', 'the ferry sails'],
    ['the ferry sails.', 'the ferry sails.'],
    ['🚢 #عاجل', ''],
  ])('leaves the text of %s', (message, text) => {
    expect(left(message)).toBe(text);
  });
});

it('tells where links, emoji and hashtags are, and leaves a word such as "urgent" within a sentence', () => {
  const message = 'an urgent ferry 🚢 sails https://t.example/x, see';
  expect(noiseIn(message).map(({ start, end }) => message.slice(start, end))).toEqual([
    '🚢',
    'https://t.example/x',
  ]);
});

it('knows a label that stands alone', () => {
  expect(isLabel('عاجل')).toBe(true);
  expect(isLabel('the ferry')).toBe(false);
});
