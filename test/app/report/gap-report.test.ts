import { describe, expect, it } from 'vitest';
import { GapCounter } from '../../../src/app/report/gap-counter.ts';
import { dueReport, topicWords, withGap, type GapReport } from '../../../src/app/report/gap-report.ts';
import type { IsoDate } from '../../../src/domain/article.ts';
import type { CoverageGaps } from '../../../src/domain/ports/stores/gap-store.ts';
import { memoryGapStore } from '../../fakes/memory-gap-store.ts';

describe('topic words', () => {
  it.each([
    ['What did the minister say about inflation in 2024?', ['minister', 'inflation']],
    ['ماذا قال الوزير عن التضخُّم؟', ['الوزير', 'التضخم']],
    ['Inflation, INFLATION!', ['inflation']],
    ['Who? What? 12', []],
  ])('of "%s"', (question, words) => {
    expect(topicWords(question)).toEqual(words);
  });
});

describe('gaps', () => {
  const after = (questions: readonly string[], keepText = false): CoverageGaps => {
    let gaps: CoverageGaps | null = null;
    for (const question of questions) gaps = withGap(gaps, question, '2026-01-01', keepText);
    if (gaps === null) throw new Error('no gaps');
    return gaps;
  };

  it('are counts of words, and no question unless an operator wants that', () => {
    const gaps = after(['What about inflation in Lima?', 'Why inflation?']);
    expect(gaps).toEqual({
      since: '2026-01-01',
      unanswered: 2,
      words: { inflation: 2, lima: 1 },
      questions: [],
    });
    expect(after(['Why inflation?'], true).questions).toEqual(['Why inflation?']);
  });

  it('keep apart from a word that is a name of every object', () => {
    expect(after(['constructor __proto__ toString?', 'constructor!']).words).toMatchObject({
      constructor: 2,
    });
  });

  it('are told after a week, most frequent first, without what only one question had', () => {
    const gaps = after(['inflation Lima', 'inflation Quito volcano', 'volcano', 'inflation']);
    expect(dueReport(gaps, '2026-01-07')).toBeNull();
    expect(dueReport(gaps, '2026-01-08')).toEqual({
      since: '2026-01-01',
      unanswered: 4,
      words: [
        ['inflation', 3],
        ['volcano', 2],
      ],
      questions: [],
    });
  });

  it('counted by a clock that was two years ahead are told a week after it was set right', async () => {
    const store = memoryGapStore();
    let today: IsoDate = '2028-01-01';
    const counter = new GapCounter(store, () => today);
    await counter.note('volcano', false);
    const told: GapReport[] = [];
    const tell = (report: GapReport): Promise<void> => {
      told.push(report);
      return Promise.resolve();
    };
    today = '2026-01-01';
    await counter.report(tell);
    today = '2026-01-07';
    await counter.note('volcano', false);
    await counter.report(tell);
    expect(told).toEqual([]);
    today = '2026-01-08';
    await counter.report(tell);
    expect(told).toEqual([{ since: '2026-01-01', unanswered: 2, words: [['volcano', 2]], questions: [] }]);
  });

  it('are told once, and again if they could not be told', async () => {
    const store = memoryGapStore();
    let today: IsoDate = '2026-01-01';
    const counter = new GapCounter(store, () => today);
    await Promise.all(['volcano', 'volcano'].map((question) => counter.note(question, false)));
    today = '2026-01-09';
    await expect(counter.report(() => Promise.reject(new Error('no channel')))).rejects.toThrow('no channel');
    const told: GapReport[] = [];
    const tell = (report: GapReport): Promise<void> => {
      told.push(report);
      return Promise.resolve();
    };
    await counter.report(tell);
    await counter.report(tell);
    expect(told.map(({ unanswered, words }) => [unanswered, words])).toEqual([[2, [['volcano', 2]]]]);
  });
});
