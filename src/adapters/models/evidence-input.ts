import { type EvidenceWindow, MAX_INPUT_TOKENS } from '../../domain/ports/cross-encoder.ts';

/** Ids of `<s>` and `</s>`. */
const BEGINNING = 0;
const END = 2;

type EvidenceInput = {
  readonly ids: readonly number[];
  /** Tokens `[from, to)` of each sentence; empty for a sentence that did not fit. */
  readonly sentences: readonly (readonly [from: number, to: number])[];
};

/**
 * The input of the evidence model: `<s> query: Q </s></s> passage: HEADLINE </s> SENTENCE SENTENCE ... </s>`. The model was
 * trained on inputs made by tools/evidence/tokens.py; test/contracts/evidence-input.json checks that these are the same.
 *
 * @param tokensOf ids of a text, without the marks of beginning and end
 */
export function evidenceInput(
  tokensOf: (text: string) => readonly number[],
  question: string,
  { headline, sentences }: EvidenceWindow,
): EvidenceInput {
  const query = tokensOf(`query: ${question}`).slice(0, MAX_INPUT_TOKENS.question);
  const above = tokensOf(`passage: ${headline}`).slice(0, MAX_INPUT_TOKENS.headline);
  const ids = [BEGINNING, ...query, END, END, ...above, END];
  const places = sentences.map((sentence): [number, number] => {
    const from = ids.length;
    ids.push(...tokensOf(sentence).slice(0, MAX_INPUT_TOKENS.whole - 1 - from));
    return [from, ids.length];
  });
  return { ids: [...ids, END], sentences: places };
}

/** The logit of each sentence, which is the mean of its tokens' logits; null for a sentence without tokens. */
export function sentenceLogits(
  tokens: Float32Array,
  sentences: EvidenceInput['sentences'],
): (number | null)[] {
  return sentences.map(([from, to]) => {
    if (to <= from) return null;
    return tokens.subarray(from, to).reduce((sum, value) => sum + value, 0) / (to - from);
  });
}
