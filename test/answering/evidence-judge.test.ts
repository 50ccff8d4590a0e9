import { describe, expect, it } from 'vitest';
import { evidenceJudge, readSentences } from '../../src/answering/evidence-judge.ts';
import type { EvidenceModel } from '../../src/domain/evidence-model.ts';
import { candidate } from './candidate-sample.ts';

const QUESTION = { arabic: 'Who called علي?', latin: 'Who called Ali?', cyrillic: 'Who called Али?' };

/** Says of each sentence what its text says: "relevance sentence", such as "3 1.5". */
const told: EvidenceModel = {
  evidenceId: 'told',
  read: (_question, { sentences }) => {
    const numbers = sentences.map((text) => text.split(' ').map(Number));
    return Promise.resolve({
      relevance: Math.max(...numbers.map(([relevance]) => relevance ?? 0)),
      sentences: numbers.map(([, sentence]) => sentence ?? null),
    });
  },
};

const evidenceOf = async (
  text: string,
  scores: NonNullable<Parameters<typeof candidate>[1]>['scores'] = {},
): Promise<number> =>
  (await evidenceJudge(told).score(QUESTION, [candidate(text, { scores })], 16))[0] ?? NaN;

describe('the judge with a trained model', () => {
  it('gives a probability that grows with what the model says of window and sentence, and with fusion', async () => {
    const middle = await evidenceOf('0 0');
    expect(middle).toBeGreaterThan(0);
    expect(middle).toBeLessThan(1);
    expect(await evidenceOf('2 0')).toBeGreaterThan(middle);
    expect(await evidenceOf('0 2')).toBeGreaterThan(middle);
    expect(await evidenceOf('0 0', { fused: 10 })).toBeGreaterThan(middle);
  });

  it('takes away much where the article lacks a name, or the corpus does, and something for a number', async () => {
    const whole = await evidenceOf('3 3', { fused: 30 });
    expect(await evidenceOf('3 3', { fused: 30, missingCertain: 1 })).toBeLessThan(whole / 2);
    expect(await evidenceOf('3 3', { fused: 30, unknownCertain: 1 })).toBeLessThan(whole / 2);
    expect(await evidenceOf('3 3', { fused: 30, missingName: 1 })).toBeLessThan(whole);
    expect(await evidenceOf('3 3', { fused: 30, unknownName: 1 })).toBeLessThanOrEqual(whole);
    expect(await evidenceOf('3 3', { fused: 30, missingNumbers: 1 })).toBeLessThan(whole);
  });

  it('gives nothing to what does not stand out, was not read, or was cut off', async () => {
    expect(await evidenceOf('9 9', { dense: 0.72 })).toBe(0);
    expect(await evidenceOf('9')).toBe(0);
    const two = [candidate('1 1', { scores: { fused: 2 } }), candidate('1 1', { from: 9 })];
    const [read, unread] = await evidenceJudge(told).score(QUESTION, two, 1);
    expect(read).toBeGreaterThan(0);
    expect(unread).toBe(0);
  });

  it('reads a pair as the better of its sentences in the better of its windows', async () => {
    const singles = [candidate('2 1', { from: 0 }), candidate('0 -1', { from: 1, block: 1 })];
    const pair = candidate('both', { from: 0, to: 2 });
    expect((await readSentences(told, QUESTION, [...singles, pair], 16))[2]).toEqual({
      relevance: 2,
      sentence: 1,
    });
  });

  it('asks each window with the names of the question as its script writes them', async () => {
    const asked: string[] = [];
    const model: EvidenceModel = {
      evidenceId: 'asked',
      read: (question, { sentences }) => {
        asked.push(question);
        return Promise.resolve({ relevance: 0, sentences: sentences.map(() => 0) });
      },
    };
    const texts = ['اتصل علي بأخيه.', 'Ali phoned his brother.', 'Али позвонил брату.'];
    await evidenceJudge(model).score(
      QUESTION,
      texts.map((text, i) => candidate(text, { from: i, block: i })),
      16,
    );
    expect(asked.sort()).toEqual(Object.values(QUESTION).sort());
  });
});
