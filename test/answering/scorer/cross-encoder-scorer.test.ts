import { describe, expect, it } from 'vitest';
import { crossEncoderScorer, readSentences } from '../../../src/answering/scorer/cross-encoder-scorer.ts';
import type { Features } from '../../../src/domain/candidate.ts';
import type { CrossEncoder } from '../../../src/domain/ports/cross-encoder.ts';
import { answerScorerContract } from '../../contracts/answer-scorer.contract.ts';
import { CALIBRATION } from '../../fakes/calibration.ts';
import { overlapEvidence } from '../../fakes/overlap-evidence.ts';
import { candidate } from '../candidate-sample.ts';

const FIT = CALIBRATION.crossEncoderScorer ?? fail();
const { standsOut } = CALIBRATION.evidence;

function fail(): never {
  throw new Error('the bundled cross-encoder has no calibration');
}

const QUESTION = { arabic: 'Who called علي?', latin: 'Who called Ali?', cyrillic: 'Who called Али?' };

/** Says of each sentence what its text says: "relevance sentence", such as "3 1.5". */
const told: CrossEncoder = {
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
  features: NonNullable<Parameters<typeof candidate>[1]>['features'] = {},
): Promise<number> =>
  (
    await crossEncoderScorer(told, FIT, CALIBRATION.evidence).score(
      QUESTION,
      [candidate(text, { features })],
      16,
    )
  )[0] ?? NaN;

const logit = (probability: number): number => Math.log(probability / (1 - probability));

describe('the scorer with a trained model', () => {
  answerScorerContract(() => crossEncoderScorer(overlapEvidence, FIT, CALIBRATION.evidence));

  it('is named after its model and has the thresholds that were fitted with it', () => {
    const scorer = crossEncoderScorer(told, FIT, CALIBRATION.evidence);
    expect(scorer.scorerId).toBe('told');
    expect(scorer.thresholds).toBe(FIT.thresholds);
    const { strict, balanced, eager } = scorer.thresholds;
    expect(strict).toBeGreaterThan(balanced);
    expect(balanced).toBeGreaterThan(eager);
  });

  it('weighs each thing that it knows as it was fitted: in log-odds, one by one', async () => {
    const features = { background: 0.7, fused: 40 };
    const base = logit(await evidenceOf('0 0', features));
    expect(base).toBeCloseTo(FIT.weights.bias + 0.7 * FIT.weights.background + 40 * FIT.weights.fused, 9);
    expect(logit(await evidenceOf('3 0', features)) - base).toBeCloseTo(3 * FIT.weights.relevance, 9);
    expect(logit(await evidenceOf('0 3', features)) - base).toBeCloseTo(3 * FIT.weights.sentence, 9);
    const others = [
      'known',
      'missingCertain',
      'unknownCertain',
      'missingName',
      'unknownName',
      'missingNumbers',
    ] as const satisfies (keyof Features)[];
    for (const name of others) {
      const moved = logit(await evidenceOf('0 0', { ...features, [name]: 0.5 })) - base;
      expect(moved, name).toBeCloseTo(0.5 * FIT.weights[name], 9);
    }
  });

  it('hears of what stands out just enough', async () => {
    expect(await evidenceOf('0 0', { dense: standsOut, background: 0 })).toBeGreaterThan(0);
    expect(await evidenceOf('0 0', { dense: standsOut - 0.001, background: 0 })).toBe(0);
  });

  it('tells sentences of one number in two articles apart', async () => {
    const candidates = [candidate('1 2'), candidate('3 4', { articleNumber: 1 })];
    expect(await readSentences(told, QUESTION, candidates, 16)).toEqual([
      { relevance: 1, sentence: 2 },
      { relevance: 3, sentence: 4 },
    ]);
  });

  it('tells the sentences of one window apart', async () => {
    const candidates = ['1 2', '3 4', '5 6'].map((text, from) => candidate(text, { from }));
    expect((await readSentences(told, QUESTION, candidates, 16)).map((read) => read?.sentence)).toEqual([
      2, 4, 6,
    ]);
  });

  it.each([
    ['first', '9', '1 1'],
    ['second', '1 1', '9'],
    ['first nor second', '9', '9'],
  ])('has no reading of a pair of which it did not read the %s sentence', async (_, first, second) => {
    const singles = [candidate(first, { from: 0 }), candidate(second, { from: 1 })];
    const pair = candidate('both', { from: 0, to: 2 });
    expect((await readSentences(told, QUESTION, [...singles, pair], 16))[2]).toBeNull();
  });

  it('leaves as much room for the question as its longest spelling needs', async () => {
    const windowsFor = async (question: typeof QUESTION): Promise<number> => {
      let windows = 0;
      const model: CrossEncoder = {
        evidenceId: 'counted',
        read: (_question, { sentences }) => {
          windows++;
          return Promise.resolve({ relevance: 0, sentences: sentences.map(() => 0) });
        },
      };
      // Two sentences of 50 tokens, for which there is room beside a short question only.
      const all = [0, 1].map((from) => candidate('x'.repeat(190), { from }));
      await readSentences(model, question, all, 16);
      return windows;
    };
    const short = { arabic: 'x', latin: 'x', cyrillic: 'x' };
    expect(await windowsFor(short)).toBe(1);
    for (const script of ['arabic', 'latin', 'cyrillic'] as const) {
      expect(await windowsFor({ ...short, [script]: 'x'.repeat(200) }), script).toBe(2);
    }
  });

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
    const two = [candidate('1 1', { features: { fused: 2 } }), candidate('1 1', { from: 9 })];
    const [read, unread] = await crossEncoderScorer(told, FIT, CALIBRATION.evidence).score(QUESTION, two, 1);
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
    const model: CrossEncoder = {
      evidenceId: 'asked',
      read: (question, { sentences }) => {
        asked.push(question);
        return Promise.resolve({ relevance: 0, sentences: sentences.map(() => 0) });
      },
    };
    const texts = ['اتصل علي بأخيه.', 'Ali phoned his brother.', 'Али позвонил брату.'];
    await crossEncoderScorer(model, FIT, CALIBRATION.evidence).score(
      QUESTION,
      texts.map((text, i) => candidate(text, { from: i, block: i })),
      16,
    );
    expect(asked.sort()).toEqual(Object.values(QUESTION).sort());
  });
});
