import { describe, expect, it } from 'vitest';
import { answerJson } from '../../src/wire/answer-json.ts';
import type { Reply } from '../../src/app/ask/engine.ts';
import type { Quote } from '../../src/domain/answer.ts';
import { NOTHING_UNDERSTOOD } from '../../src/domain/understood.ts';
import { replyOf } from '../discord/fake-context.ts';
import { citation, quote } from '../discord/render/samples.ts';

const answered = (first: Quote, changes: Partial<Reply> = {}): Reply =>
  replyOf({ kind: 'answered', quotes: [first] }, changes);

const quoteKeys = (reply: Reply): string[] => {
  const { quotes } = answerJson(reply) as { quotes: readonly object[] };
  return quotes.flatMap((one) => Object.keys(one));
};

const QUOTE = 'id text articleId title outlet publishedAt url source start end evidence'.split(' ');
const ANSWER = 'question language status quotes nearest generation tookMs'.split(' ');

describe('the JSON of an answer', () => {
  it('tells copies beside a quote that has some, and keeps the contract for one that has none', () => {
    const alone = quote('نص');
    const copied = { ...alone, alsoIn: [citation({ outlet: 'تاس' })] };
    expect(quoteKeys(answered(alone))).toEqual(QUOTE);
    expect(quoteKeys(answered(copied))).toEqual([...QUOTE, 'alsoIn']);
    expect(answerJson(answered(copied))).toMatchObject({
      quotes: [{ alsoIn: [{ outlet: 'تاس', publishedAt: '2023-09-26' }] }],
    });
  });

  it('has what is new behind the keys of before, and what seldom applies only where it does', () => {
    expect(Object.keys(answerJson(answered(quote('نص'))))).toEqual([...ANSWER, 'closest', 'understood']);
    const parts = [{ question: 'Who called?', quotes: [] }];
    const more = answered(quote('نص'), { limitedBy: ['dates'], declined: 'count', isListing: true, parts });
    const last = ['limitedBy', 'closest', 'understood', 'declined', 'listing', 'parts'];
    expect(Object.keys(answerJson(more))).toEqual([...ANSWER, ...last]);
  });

  it('says what was understood, and of a lunar day that it is one', () => {
    const said = {
      ...NOTHING_UNDERSTOOD,
      from: '2025-07-01',
      to: '2025-07-31',
      removed: ['in July 2025'],
    } as const;
    const understood = { from: '2025-07-01', to: '2025-07-31', outlet: null, language: null, order: null };
    expect(answerJson(answered(quote('نص'), { understood: said }))).toMatchObject({
      understood: { ...understood, removed: ['in July 2025'] },
    });
    expect(answerJson(answered(quote('نص'), { understood: { ...said, isLunar: true } }))).toMatchObject({
      understood: { lunar: true },
    });
  });

  it('has the closest quotes of an abstention, with the keys of any quote', () => {
    const { closest } = answerJson(replyOf({ kind: 'abstained', nearest: [], closest: [quote('نص')] })) as {
      closest: readonly object[];
    };
    expect(closest.map((one) => Object.keys(one))).toEqual([QUOTE]);
  });
});

it('tells the genre and a marked clause last, and only where there are some', () => {
  const opinion = { ...quote('A long quote', { genre: 'opinion' }), marked: { start: 2, end: 6 } };
  const copied = { ...opinion, alsoIn: [citation({ genre: 'correction' })] };
  expect(quoteKeys(answered(copied))).toEqual([...QUOTE, 'alsoIn', 'marked', 'genre']);
  expect(answerJson(answered(copied))).toMatchObject({
    quotes: [{ genre: 'opinion', marked: { start: 2, end: 6 }, alsoIn: [{ genre: 'correction' }] }],
  });
  const nearest = [citation({ genre: 'denial' }), citation()];
  const told = answerJson(replyOf({ kind: 'abstained', nearest, closest: [] })) as { nearest: object[] };
  expect(told.nearest.map((one) => Object.keys(one).at(-1))).toEqual(['genre', 'url']);
});
