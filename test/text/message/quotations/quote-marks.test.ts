import { describe, expect, it } from 'vitest';
import { betweenMarks, widestMarked } from '../../../../src/text/message/quotations/quote-marks.ts';

const inside = (text: string): string[] => betweenMarks(text).map(({ start, end }) => text.slice(start, end));

it('goes on to the partner of a printed mark where a straight one closes nothing', () => {
  const message = 'He wrote: “the ferry (...) noon" on the pier”';
  expect(betweenMarks(message).map(({ start, end }) => message.slice(start, end))).toEqual([
    'the ferry (...) noon" on the pier',
  ]);
});

it('takes straight marks within printed ones for no end of these', () => {
  expect(inside('He wrote: “the "old" ferry and the "new one sail”')).toEqual([
    'the "old" ferry and the "new one sail',
  ]);
  expect(inside('He wrote: ”the ferry … noon" and the "pier".“')).toEqual([
    'the ferry … noon" and the "pier".',
  ]);
});

it('opens with a straight mark right behind a printed one', () => {
  expect(inside('Title: «"the old ferry sails again» and “more”')).toEqual([
    '"the old ferry sails again',
    'more',
  ]);
});

describe('betweenMarks', () => {
  it('gives what stands between marks, also of two kinds, without them', () => {
    expect(inside('a «first one» and “second one" here')).toEqual(['first one', 'second one']);
  });

  it('gives nothing for a mark that nothing closes, or between which nothing stands', () => {
    expect(inside('he said "nothing more')).toEqual([]);
    expect(inside('he said «  » twice')).toEqual([]);
  });

  it('looks within a part of the text only', () => {
    const text = '"one" and "two"';
    expect(betweenMarks(text, { start: 6, end: text.length })).toEqual([{ start: 11, end: 14 }]);
  });
});

describe('widestMarked', () => {
  it('reaches to the last mark where one of the quotation itself reads as if it closed it', () => {
    const text = '"he wrote:" the ferry" sails again"';
    expect(widestMarked(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'he wrote:" the ferry" sails again',
    ]);
  });

  it('is none where the marks are a pair', () => {
    expect(widestMarked('he said "the ferry sails" again')).toEqual([]);
  });
});
