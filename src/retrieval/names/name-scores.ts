import { at } from '../../domain/at.ts';
import { foldedWords } from '../../text/words/words.ts';
import type { KeywordIndex } from '../index/keyword-index.ts';
import type { Mention } from './name-matcher.ts';
import type { Writing } from './name-writings.ts';

/** The names of a question, each with how rare it is in the corpus: 0 if all documents have it, 1 if none has. */
export type NameQuery = readonly { readonly rarity: number; readonly writings: readonly Writing[] }[];

/**
 * Writings less sure than this share of the surest do not count for the rarity of a name: they must not make a rare name
 * look common.
 */
const SURE_ENOUGH = 0.5;

export function weighNames(keywords: KeywordIndex, mentions: readonly Mention[]): NameQuery {
  return mentions.map(({ writings }) => {
    const sure = writings.filter(({ sureness }) => sureness >= SURE_ENOUGH * (writings[0]?.sureness ?? 0));
    const rarity = keywords.rarityOf(documentsOf(keywords, sure).size) / keywords.rarityOf(0);
    return { rarity, writings };
  });
}

/**
 * How much of the question's names each document has, weighted by rarity and sureness, `[documents]`: 0 for none, about
 * 1 for each rare name. The best writing of a name counts, not the number of its writings.
 */
export function nameScores(keywords: KeywordIndex, query: NameQuery, documents: number): Float32Array {
  const scores = new Float32Array(documents);
  for (const { rarity, writings } of query) {
    for (const [document, value] of documentsOf(keywords, writings)) {
      scores[document] = at(scores, document) + rarity * value;
    }
  }
  return scores;
}

/** Scores a text that is not a document, such as a sentence of one, in the same way but without saturation. */
export function nameScoreOf(query: NameQuery, text: string): number {
  if (query.length === 0) return 0;
  const words = new Set(foldedWords(text));
  let score = 0;
  for (const { rarity, writings } of query) {
    const values = writings.map(({ parts, sureness }) => {
      const present = parts.filter((part) => part.some((word) => words.has(word))).length;
      return sureness * wholeness(present, parts.length);
    });
    score += rarity * Math.max(0, ...values);
  }
  return score;
}

/** The documents that have one of the writings, each with the value of the best. */
function documentsOf(keywords: KeywordIndex, writings: readonly Writing[]): Map<number, number> {
  const best = new Map<number, number>();
  for (const { parts, sureness } of writings) {
    const sums = new Map<number, number>();
    for (const part of parts) {
      for (const [document, saturation] of documentsWithAny(keywords, part)) {
        sums.set(document, (sums.get(document) ?? 0) + saturation);
      }
    }
    for (const [document, sum] of sums) {
      const value = sureness * wholeness(sum, parts.length);
      if (value > (best.get(document) ?? 0)) best.set(document, value);
    }
  }
  return best;
}

function documentsWithAny(
  keywords: KeywordIndex,
  words: readonly string[],
): Iterable<readonly [document: number, saturation: number]> {
  const [only, ...others] = words;
  if (only !== undefined && others.length === 0) return keywords.documentsWith(only);
  const best = new Map<number, number>();
  for (const word of words) {
    for (const [document, saturation] of keywords.documentsWith(word)) {
      best.set(document, Math.max(best.get(document) ?? 0, saturation));
    }
  }
  return best;
}

/** A part of a name says little about a name of several words: "the United …" is not the United Nations. */
function wholeness(present: number, parts: number): number {
  const share = present / parts;
  return parts === 1 ? share : share * share;
}
