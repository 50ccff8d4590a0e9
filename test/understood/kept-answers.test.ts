import { expect, it } from 'vitest';
import type { Reply } from '../../src/app/ask/engine.ts';
import type { Quote } from '../../src/domain/answer.ts';
import type { ArticleId } from '../../src/domain/article.ts';
import { NOTHING_UNDERSTOOD } from '../../src/domain/understood.ts';
import { keptAnswers, keptTable, lostLines, type Probe } from '../../tools/understood/kept-answers.ts';

/** The reply of an engine that quotes one text, or nothing. */
function replyOf(question: string, text: string | null): Reply {
  const citation = {
    ...{ articleId: 'a' as ArticleId, title: null, outlet: null, publishedAt: null, url: null },
    ...{ source: 'a.txt', span: { start: 0, end: 1 } },
  };
  const quote = { id: 'q', text: text ?? '', citation, evidence: 1, alsoIn: [] } as unknown as Quote;
  return {
    asked: question,
    question: { text: question, language: 'en' },
    answer:
      text === null ? { kind: 'abstained', nearest: [], closest: [] } : { kind: 'answered', quotes: [quote] },
    ...{ generation: 'g', notices: [], tookMs: 0, undatedLeftOut: 0, limitedBy: [] },
    ...{ understood: NOTHING_UNDERSTOOD, declined: null, isListing: false, parts: [] },
    ...{
      latestAsked: false,
      droppedAtGate: [],
      trace: { mentions: [], demands: () => [], hits: [], scored: [] },
    },
  };
}

const REPLIES = new Map<string, string | null>([
  ['right', 'gold'],
  ['right in May', 'gold'],
  ['right on 3 May', null],
  ['right in 2017', 'lead'],
  ['wrong', 'lead'],
]);

const probe = (id: string): Probe => ({
  ...{ id, language: 'en', text: id },
  isRight: ({ text }) => text === 'gold',
  named: () => [
    { what: 'month', text: `${id} in May` },
    { what: 'day', text: `${id} on 3 May` },
    { what: 'year', text: `${id} in 2017` },
  ],
});

it('asks again only what was right as it was, and tells kept from refused and wrong', async () => {
  const asked: string[] = [];
  const result = await keptAnswers(
    [probe('right'), probe('wrong')],
    (text) => {
      asked.push(text);
      return Promise.resolve(replyOf(text, REPLIES.get(text) ?? null));
    },
    () => true,
  );
  expect(asked).toEqual(['right', 'right in May', 'right on 3 May', 'right in 2017', 'wrong']);
  expect(result.kept.map(({ what, outcome }) => [what, outcome])).toEqual([
    ['month', 'kept'],
    ['day', 'refused'],
    ['year', 'wrong'],
  ]);
  expect(result.lost.map(({ id }) => id)).toEqual(['wrong']);
  expect(keptTable('time', result)).toMatch(/time: 1 of 2 right.*all +3 +1 +1 +1 +33\.3$/su);
  expect(lostLines(result, 10)).toHaveLength(3);
});

it('ends where it is told to, with the figures so far', async () => {
  const { asked, kept } = await keptAnswers(
    [probe('right'), probe('wrong')],
    (text) => Promise.resolve(replyOf(text, REPLIES.get(text) ?? null)),
    (done) => done < 1,
  );
  expect([asked, kept.length]).toEqual([1, 3]);
});
