import { sliceOf } from '../../domain/article.ts';
import { at } from '../../domain/at.ts';
import { inFairOrder, type Wording } from '../../text/quotes/fair-order.ts';
import { overlap } from '../../text/words/overlap.ts';
import { wordingOf } from '../../text/quotes/wording.ts';
import { foldedWords } from '../../text/words/words.ts';
import type { Duplicates } from '../index/duplicates.ts';
import type { Hit } from './rank-passages.ts';

/** Passages that share this part of the shorter one's words are wordings of one passage. Words decide, no model. */
const ALIKE = 0.7;

/** Wordings of one passage that are scored: the best hits, and further ones in the fair order. */
const BEST_OF_ALIKE = 8;
const FAIR_OF_ALIKE = 4;

/** Hits that are looked at for each that is kept; more only if a flood is among them. */
const LOOKED_AT = 3;

/**
 * Hits in which one stands for all that say the same. Of passages that are the same to the word in duplicates of a report, the
 * one first published stays. Of passages that are alike but for some words, a limited number stays, so that a flood of altered
 * copies pushes out neither the true one nor everything else; score alone does not decide which
 * (text/quotes/fair-order.ts).
 *
 * @param hits best first
 * @param limit number of hits
 */
export function foldedHits(hits: readonly Hit[], duplicates: Duplicates, limit: number): Hit[] {
  const families: Family[] = [];
  for (const [place, hit] of firstPublished(hits, duplicates).entries()) {
    const isFlood = families.some(({ members }) => members.length > BEST_OF_ALIKE);
    if (place >= LOOKED_AT * limit && !isFlood) break;
    const words = new Set(foldedWords(textOf(hit)));
    const family = families.find(({ leader }) => overlap(leader, words) >= ALIKE);
    if (family === undefined) families.push({ leader: words, members: [wordingIn(hit, place, words)] });
    else family.members.push(wordingIn(hit, place, words));
  }
  return families
    .flatMap(({ members }) => {
      const best = members.slice(0, BEST_OF_ALIKE);
      const fair = inFairOrder(members.slice(BEST_OF_ALIKE), best, FAIR_OF_ALIKE);
      // They come right behind the last of the best: their own places may be behind many others.
      const behind = at(best, best.length - 1).place;
      return [
        ...best.map(({ hit, place }) => ({ hit, place })),
        ...fair.map(({ hit }) => ({ hit, place: behind })),
      ];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ hit }) => hit)
    .slice(0, limit);
}

/** A hit with its place in the ranking. */
type HitWording = Wording & { readonly hit: Hit; readonly place: number };
type Family = { readonly leader: ReadonlySet<string>; readonly members: HitWording[] };

function wordingIn(hit: Hit, place: number, words: ReadonlySet<string>): HitWording {
  const { publishedAt, id } = hit.passage.article.article;
  return { hit, place, words, outlets: 1, publishedAt, id };
}

/** The hits, of those that are the same to the word in duplicates of one report only the first published. */
function firstPublished(hits: readonly Hit[], duplicates: Duplicates): Hit[] {
  const standing = new Map<string, Hit>();
  const keyOf = new Map<Hit, string>();
  for (const hit of hits) {
    const [group = 0, ...others] = duplicates.with(hit.passage.articleNumber);
    if (others.length === 0) continue;
    const key = `${group} ${wordingOf(textOf(hit))}`;
    keyOf.set(hit, key);
    const other = standing.get(key);
    if (other === undefined || comesBefore(hit, other, [group, ...others])) standing.set(key, hit);
  }
  return hits.filter((hit) => {
    const key = keyOf.get(hit);
    return key === undefined || standing.get(key) === hit;
  });
}

function comesBefore(a: Hit, b: Hit, order: readonly number[]): boolean {
  return order.indexOf(a.passage.articleNumber) < order.indexOf(b.passage.articleNumber);
}

function textOf({ passage: { pageText, span } }: Hit): string {
  return sliceOf(pageText, span);
}
