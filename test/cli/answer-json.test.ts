import { expect, it } from 'vitest';
import { answerJson } from '../../src/cli/answer-json.ts';
import type { Reply } from '../../src/app/session.ts';
import { citation, quote } from '../discord/render/samples.ts';

const keysOf = (reply: Pick<Reply, 'answer'>): string[] => {
  const { quotes } = answerJson(reply as Reply) as { quotes: readonly object[] };
  return quotes.flatMap((one) => Object.keys(one));
};

const CONTRACT = 'id text articleId title outlet publishedAt url source start end evidence'.split(' ');

it('tells copies beside a quote that has some, and keeps the contract for one that has none', () => {
  const alone = quote('نص');
  const copied = { ...alone, alsoIn: [citation({ outlet: 'تاس' })] };
  const reply = (first: typeof alone) => ({
    answer: { kind: 'answered' as const, quotes: [first] as const },
    question: { text: '', language: 'ar' },
  });
  expect(keysOf(reply(alone))).toEqual(CONTRACT);
  expect(keysOf(reply(copied))).toEqual([...CONTRACT, 'alsoIn']);
  expect(answerJson(reply(copied) as unknown as Reply)).toMatchObject({
    quotes: [{ alsoIn: [{ outlet: 'تاس', publishedAt: '2023-09-26' }] }],
  });
});
