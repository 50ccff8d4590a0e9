import { sliceOf } from '../../domain/article.ts';
import { linesOf } from '../message/quotations/block-quotes.ts';
import { isFunctionWord } from '../question/function-words.ts';
import { sentencesOf } from '../sentences/sentences.ts';
import { foldedWords } from '../words/words.ts';
import { noiseIn } from '../message/message-noise.ts';
import { withoutSpans } from '../spans/without-spans.ts';

/** Claims of a post that are searched for. */
const MAX_CLAIMS = 5;

/** A sentence with fewer words that say something is a remark: "Wow, just wow." */
const MIN_TELLING_WORDS = 3;

/**
 * What a post claims, to be searched for piece by piece where nothing answers it as a whole: its sentences without links, emoji and
 * hashtags, at most five, those that say most, in their order. Empty for a post of one sentence, which is itself the claim.
 */
export function claimsOfPost(post: string): string[] {
  const sentences = linesOf(post).flatMap(({ text }) =>
    sentencesOf(text, { start: 0, end: text.length }).map((span) => sliceOf(text, span)),
  );
  if (sentences.length < 2) return [];
  const claims = sentences
    .map((sentence, at) => ({ at, text: withoutNoise(sentence) }))
    .map((claim) => ({ ...claim, telling: tellingWords(claim.text) }))
    .filter(({ telling }) => telling >= MIN_TELLING_WORDS);
  return claims
    .sort((a, b) => b.telling - a.telling || a.at - b.at)
    .slice(0, MAX_CLAIMS)
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text);
}

function withoutNoise(sentence: string): string {
  return withoutSpans(sentence, noiseIn(sentence)).replace(/\s+/gu, ' ').trim();
}

function tellingWords(sentence: string): number {
  return foldedWords(sentence).filter((word) => !isFunctionWord(word)).length;
}
