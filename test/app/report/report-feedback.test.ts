import { describe, expect, it } from 'vitest';
import { reportFeedback } from '../../../src/app/report/report-feedback.ts';
import type { QuoteId } from '../../../src/domain/answer.ts';
import type { IsoDate } from '../../../src/domain/article.ts';
import type { Verdict, Vote } from '../../../src/domain/ports/stores/feedback-store.ts';

const NO_REASONS = { wrong: 0, 'not-an-answer': 0, outdated: 0, other: 0 };

const vote = (quote: string, verdict: Verdict, day: IsoDate = '2024-06-01'): Vote => ({
  quote: quote as QuoteId,
  verdict,
  day,
});

describe('the report of feedback', () => {
  it('says nothing of no votes', () => {
    const nothing = { helpful: 0, notHelpful: 0, from: null, to: null, quotes: [], reasons: NO_REASONS };
    expect(reportFeedback([])).toEqual({ ...nothing, damaged: 0 });
    expect(reportFeedback([], 2)).toEqual({ ...nothing, damaged: 2 });
  });

  it('counts votes in all and by quote, and names the first and last day whatever their order', () => {
    const votes = [
      vote('a', 'helpful', '2024-06-02'),
      vote('b', 'not-helpful', '2024-05-31'),
      vote('a', 'helpful', '2024-07-01'),
      vote('a', 'not-helpful', '2024-06-01'),
    ];
    expect(reportFeedback(votes)).toEqual({
      helpful: 2,
      notHelpful: 2,
      from: '2024-05-31',
      to: '2024-07-01',
      quotes: [
        { id: 'a', helpful: 2, notHelpful: 1 },
        { id: 'b', helpful: 0, notHelpful: 1 },
      ],
      reasons: NO_REASONS,
      damaged: 0,
    });
  });

  it('counts the reasons that votes against answers give', () => {
    const against = vote('a', 'not-helpful');
    const votes: Vote[] = [
      vote('a', 'helpful'),
      against,
      { ...against, verdict: 'not-helpful', reason: 'wrong' },
      { ...against, verdict: 'not-helpful', reason: 'outdated' },
      { ...against, verdict: 'not-helpful', reason: 'outdated' },
    ];
    expect(reportFeedback(votes)).toMatchObject({
      notHelpful: 4,
      reasons: { ...NO_REASONS, wrong: 1, outdated: 2 },
    });
  });

  it('puts first what most people voted against, then what most voted for, then by id', () => {
    const votes = [
      ...[vote('d', 'helpful'), vote('c', 'helpful'), vote('b', 'helpful'), vote('b', 'helpful')],
      ...[vote('a', 'not-helpful'), vote('e', 'not-helpful'), vote('e', 'not-helpful')],
    ];
    expect(reportFeedback(votes).quotes.map(({ id }) => id)).toEqual(['e', 'a', 'b', 'c', 'd']);
  });
});
