import type { EvidenceWindow } from '../domain/evidence-model.ts';

/** Tokens in all, of the question with its prefix, and of the headline with its; what goes beyond is cut off. */
const LONGEST = 120;
const QUESTION = 40;
const HEADLINE = 24;

/** `<s>` and `</s>`. */
const BEGINNING = 0;
const END = 2;

export type EvidenceInput = {
  readonly ids: readonly number[];
  /** Tokens `[from, to)` of each sentence; empty for one that did not fit. */
  readonly sentences: readonly (readonly [from: number, to: number])[];
};

/**
 * What the evidence model reads: `<s> query: Q </s></s> passage: HEADLINE </s> SENTENCE SENTENCE ... </s>`. It was trained
 * on what tools/evidence/tokens.py makes, to which test/contracts/evidence-input.json holds this.
 *
 * @param tokensOf ids of a text, without marks of beginning and end
 */
export function evidenceInput(
  tokensOf: (text: string) => readonly number[],
  question: string,
  { headline, sentences }: EvidenceWindow,
): EvidenceInput {
  const asked = tokensOf(`query: ${question}`).slice(0, QUESTION);
  const above = tokensOf(`passage: ${headline}`).slice(0, HEADLINE);
  const ids = [BEGINNING, ...asked, END, END, ...above, END];
  const places = sentences.map((sentence): [number, number] => {
    const from = ids.length;
    ids.push(...tokensOf(sentence).slice(0, LONGEST - 1 - from));
    return [from, ids.length];
  });
  return { ids: [...ids, END], sentences: places };
}

/** A sentence's logit is the mean of its tokens'; null where it has none. */
export function sentenceLogits(
  tokens: Float32Array,
  sentences: EvidenceInput['sentences'],
): (number | null)[] {
  return sentences.map(([from, to]) => {
    if (to <= from) return null;
    return tokens.subarray(from, to).reduce((sum, value) => sum + value, 0) / (to - from);
  });
}
