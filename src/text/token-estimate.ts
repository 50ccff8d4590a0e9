/**
 * Letters, digits and marks per token of the bundled model's vocabulary, by script: means over the
 * development sets (docs/research/README.md#data-sets). On these the estimate lies within a fifth of the truth for nine texts in ten (tools/fit/token-units.ts).
 */
const UNITS_PER_TOKEN: readonly (readonly [RegExp, number])[] = [
  [/\p{Script=Arabic}/gu, 3.0],
  [/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/gu, 3.8],
  [/[\p{Script=Devanagari}\p{Script=Hebrew}]/gu, 2.8],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu, 1.5],
];

/** Everything else but white space (punctuation, emoji) counts a token each. */
const OTHER =
  /[^\s\p{Script=Arabic}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{Script=Devanagari}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

/**
 * How many tokens of the bundled model a text is about, without loading the model: cutting a page into
 * passages stays a pure function of its text. Linear in the length.
 */
export function estimateTokens(text: string): number {
  let tokens = countOf(text, OTHER);
  for (const [script, units] of UNITS_PER_TOKEN) tokens += countOf(text, script) / units;
  return Math.ceil(tokens);
}

function countOf(text: string, characters: RegExp): number {
  return text.match(characters)?.length ?? 0;
}
