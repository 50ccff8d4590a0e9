import { describe, expect, it } from 'vitest';
import { quotationsOfDraft } from '../../../../src/app/verify/draft/quotations-of-draft.ts';
import type { Draft } from '../../../../src/domain/draft.ts';

function textsOf(text: string, paragraphs: Draft['paragraphs']): string[] {
  const found = quotationsOfDraft({ text, paragraphs });
  for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.text);
  return found.map((one) => one.text);
}

describe('a quotation over several paragraphs', () => {
  it.each([
    [
      '“The bridge opens in May.\n\n“It closes in June,” he said.',
      ['The bridge opens in May.', 'It closes in June,'],
    ],
    ['He said: “One two.\n\n“Three four.\n\n“Five six.”', ['One two.', 'Three four.', 'Five six.']],
    ['قال: «يفتح الجسر في أيار.\n\n«ويغلق في حزيران».', ['يفتح الجسر في أيار.', 'ويغلق في حزيران']],
    ['"One two.\r\n\r\n"Three four."', ['One two.', 'Three four.']],
  ])('is one for each, where each begins with a mark: %j', (text, expected) => {
    expect(textsOf(text, 'between-empty-lines')).toEqual(expected);
    expect(textsOf(text.replaceAll(/\r?\n\r?\n/gu, '\n'), 'lines')).toEqual(expected);
  });

  it.each([
    'A “forgotten mark here.\n\nAnd “one two three” behind it.',
    'A “forgotten mark here.\n\nAnother paragraph.\n\n“One two three.”',
    'A 12" pipe was laid.\n\n"One two three."',
    'A forgotten mark” here.\n\n“One two three.”',
    'A “forgotten mark here.\n\n"One two three."',
  ])('is none where a mark was forgotten: %j', (text) => {
    expect(textsOf(text, 'between-empty-lines')).toHaveLength(1);
  });
});

describe('a quotation over lines of a word processor', () => {
  it('ends in a later line of the same paragraph', () => {
    expect(
      textsOf('He sang: “the bridge is down\nthe ferry is late\nand nobody minds”, and left', 'lines'),
    ).toEqual(['the bridge is down\nthe ferry is late\nand nobody minds']);
    expect(textsOf('قال «يفتح الجسر\nفي أيار» و«يغلق في حزيران».', 'lines')).toEqual([
      'يفتح الجسر\nفي أيار',
      'يغلق في حزيران',
    ]);
    expect(textsOf('Sie sagte „die Brücke\nist offen“.', 'lines')).toEqual(['die Brücke\nist offen']);
  });

  it.each([
    ['A "forgotten mark\nand "one two three" behind it', ['one two three']],
    ['A “forgotten mark\nand “one two three” behind it”', ['one two three']],
    ['A “forgotten mark\nand «one two three» behind it”', ['one two three']],
    [`A “forgotten mark${'\nand another line'.repeat(12)} ends”`, []],
    ['The 12" pipe\nwas 5" thick', []],
  ])('is none where a mark was forgotten: %j', (text, expected) => {
    expect(textsOf(text, 'lines')).toEqual(expected);
  });
});

it('goes on with a block quote in lines without its sign only in Markdown', () => {
  const text = '> the bridge is down\nand the ferry is late';
  expect(textsOf(text, 'markdown')).toEqual([text.slice(2)]);
  expect(textsOf(text, 'between-empty-lines')).toEqual(['the bridge is down']);
});
