import { sliceOf } from '../domain/span.ts';
import { inFairOrder, type Wording } from '../text/fair-order.ts';
import { overlap } from '../text/overlap.ts';
import { wordingOf } from '../text/wording.ts';
import { foldedWords } from '../text/words.ts';
import type { Copies } from './copies.ts';
import type { Hit } from './rank-passages.ts';

/** Passages that share this part of the shorter one's words are wordings of one passage. */
const ALIKE = 0.7;

/** Wordings of one passage that are judged: those found best, and further ones in the fair order. */
const BEST_OF_ALIKE = 8;
const FAIR_OF_ALIKE = 4;

/** Hits looked at for each that is kept; further ones only where a flood is among these. */
const LOOKED_AT = 3;

/**
 * Hits without those that say to the word what another print of the same report says: of those, the one first published
 * stands for all. Of passages that are alike but for some words only so many are kept, that a flood of altered copies pushes
 * out neither the true one nor everything else; which, no score decides alone (text/fair-order.ts).
 *
 * @param hits best first
 */
export function foldedHits(hits: readonly Hit[], copies: Copies, limit: number): Hit[] {
  const families: Family[] = [];
  for (const [place, hit] of firstPublished(hits, copies).entries()) {
    const isFlood = families.some(({ members }) => members.length > BEST_OF_ALIKE);
    if (place >= LOOKED_AT * limit && !isFlood) break;
    const words = new Set(foldedWords(textOf(hit)));
    const family = families.find(({ leader }) => overlap(leader, words) >= ALIKE);
    if (family === undefined) families.push({ leader: words, members: [wordingIn(hit, words)] });
    else family.members.push(wordingIn(hit, words));
  }
  const places = new Map(hits.map((hit, place) => [hit, place]));
  const placeOf = (hit: Hit | undefined): number => (hit === undefined ? 0 : (places.get(hit) ?? 0));
  return families
    .flatMap(({ members }) => {
      const best = members.slice(0, BEST_OF_ALIKE);
      const fair = inFairOrder(members.slice(BEST_OF_ALIKE), best, FAIR_OF_ALIKE);
      // Right behind the last of the best: their own places may lie behind many others.
      const behind = placeOf(best.at(-1)?.hit);
      return [
        ...best.map(({ hit }) => ({ hit, place: placeOf(hit) })),
        ...fair.map(({ hit }) => ({ hit, place: behind })),
      ];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ hit }) => hit)
    .slice(0, limit);
}

type HitWording = Wording & { readonly hit: Hit };
type Family = { readonly leader: ReadonlySet<string>; readonly members: HitWording[] };

function wordingIn(hit: Hit, words: ReadonlySet<string>): HitWording {
  const { publishedAt, id } = hit.passage.article.article;
  return { hit, words, outlets: 1, publishedAt, id };
}

/** One hit of those that say the same to the word in copies of one report. */
function firstPublished(hits: readonly Hit[], copies: Copies): Hit[] {
  const standing = new Map<string, Hit>();
  const keyOf = new Map<Hit, string>();
  for (const hit of hits) {
    const [group = 0, ...others] = copies.with(hit.passage.articleNumber);
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
