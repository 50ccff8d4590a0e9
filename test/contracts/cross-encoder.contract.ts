import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CrossEncoder } from '../../src/domain/ports/cross-encoder.ts';

const QUESTION = 'Who asked for the call between the two presidents?';
const WINDOW = {
  headline: 'The two presidents speak by telephone',
  sentences: [
    'The call between the two presidents was asked for by the Iranian side.',
    'Wheat is sown in autumn.',
  ],
};

/** What every evidence model owes, the fake included. */
export function crossEncoderContract(
  name: string,
  create: () => Promise<{ readonly model: CrossEncoder; close(): Promise<void> }>,
): void {
  describe(`${name} as an EvidenceModel`, () => {
    let made: Awaited<ReturnType<typeof create>>;
    beforeAll(async () => {
      made = await create();
    });
    afterAll(() => made.close());

    it('gives a finite logit for the window and one for each sentence', async () => {
      const { relevance, sentences } = await made.model.read(QUESTION, WINDOW);
      expect(Number.isFinite(relevance)).toBe(true);
      expect(sentences).toHaveLength(2);
      for (const logit of sentences) expect(Number.isFinite(logit)).toBe(true);
    });

    it('gives the same for the same, whatever came in between or at the same time', async () => {
      const first = await made.model.read(QUESTION, WINDOW);
      await made.model.read('Was kostet Weizen?', { headline: '', sentences: ['Weizen wird teurer.'] });
      const again = await Promise.all([1, 2].map(() => made.model.read(QUESTION, WINDOW)));
      expect(again).toEqual([first, first]);
    });

    it('finds what answers more relevant than what has nothing to do with the question', async () => {
      const answer = await made.model.read(QUESTION, WINDOW);
      const other = await made.model.read(QUESTION, {
        headline: 'Farming',
        sentences: ['Wheat is sown in autumn.', 'It is reaped in summer.'],
      });
      expect(answer.relevance).toBeGreaterThan(other.relevance);
      expect(answer.sentences[0]).toBeGreaterThan(answer.sentences[1] ?? NaN);
    });

    it('says of a sentence beyond its reach that it has not read it, and takes texts of any length', async () => {
      const long = 'many words '.repeat(2000);
      const { sentences } = await made.model.read(long, { headline: long, sentences: [long, 'the end'] });
      expect(sentences[0]).not.toBeNull();
      expect(sentences[1]).toBeNull();
    });

    it('takes empty texts', async () => {
      await expect(made.model.read('', { headline: '', sentences: ['x'] })).resolves.toBeDefined();
    });
  });
}
