import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { evidenceInput, sentenceLogits } from '../../../src/adapters/models/evidence-input.ts';
import { loadNormalisation } from '../../../src/adapters/models/model-normalisation.ts';
import { AutoTokenizer, env } from '../../../src/adapters/models/transformers-library.ts';

const MODEL = join(import.meta.dirname, '../../../embeddings/model');
const fixture = z.array(
  z.object({
    question: z.string(),
    window: z.object({ headline: z.string(), sentences: z.array(z.string()) }),
    ids: z.array(z.number()),
    sentences: z.array(z.tuple([z.number(), z.number()])),
  }),
);

/** One token per word. */
const words = (text: string): number[] => text.split(' ').map((word) => 100 + word.length);

describe('what the evidence model reads', () => {
  let tokensOf: (text: string) => number[];
  let cases: z.infer<typeof fixture>;

  beforeAll(async () => {
    env.allowRemoteModels = false;
    env.localModelPath = join(MODEL, '..');
    const tokenizer = await AutoTokenizer.from_pretrained('model');
    const normalise = await loadNormalisation(MODEL);
    tokensOf = (text) => tokenizer.encode(normalise(text), { add_special_tokens: false });
    const file = join(import.meta.dirname, '../../contracts/evidence-input.json');
    cases = fixture.parse(JSON.parse(await readFile(file, 'utf8')));
  });

  it('is to the token what it was trained on', () => {
    expect(cases.length).toBeGreaterThan(10);
    for (const { question, window, ids, sentences } of cases) {
      expect(evidenceInput(tokensOf, question, window)).toEqual({ ids, sentences });
    }
  });

  it('is cut at 120 tokens, from the end; a sentence of which nothing is left has no tokens', () => {
    const long = 'w '.repeat(70).trim();
    const { ids, sentences } = evidenceInput(words, 'q', { headline: 'h', sentences: [long, long, 'end'] });
    expect(ids).toHaveLength(120);
    expect(sentences.map(([from, to]) => to - from)).toEqual([70, 119 - 70 - (sentences[0]?.[0] ?? 0), 0]);
  });
});

describe('sentenceLogits', () => {
  it('is the mean over the tokens of each sentence, null where there is none', () => {
    const tokens = Float32Array.from([9, 1, 2, 3, 5, 9]);
    expect(sentenceLogits(tokens, [[1, 4], [4, 5], [5, 5]])).toEqual([2, 5, null]); // prettier-ignore
  });
});
