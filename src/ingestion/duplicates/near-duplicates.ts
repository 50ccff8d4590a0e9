import { sliceOf, type IsoDate } from '../../domain/article.ts';
import { spanOfSentences, type SplitArticle } from '../../domain/passage.ts';
import { DAY_MS } from '../../text/dates/calendar.ts';
import { digestOf } from '../../text/digest.ts';
import { likeness } from '../../text/words/overlap.ts';
import { foldedWords } from '../../text/words/words.ts';
import { DisjointSets } from './disjoint-sets.ts';
import { neighboursIn } from './candidate-pairs.ts';

/** What tells copies: the text, and the day on which it was published. */
export type DuplicateText = { readonly text: string; readonly publishedAt: IsoDate | null };

/** Words of one shingle. Fewer words are common to all news; more differ with every corrected word. */
const SHINGLE_WORDS = 3;
/** The Jaccard similarity from which two texts are copies. All of 50 pairs that we looked at in the news set were. */
const ALIKE = 0.7;
/** Texts with fewer shingles are copies only if they are equal: two calls to prayer differ in one word. */
const MIN_SHINGLES = 20;
/** The days that may pass between a wire report and the last paper that prints it. */
const MAX_DELAY_DAYS = 7;

/** Hash functions of a signature, in bands. With 16 bands of 4, two texts of similarity 0.7 share a band in 99 % of cases. */
const BANDS = 16;
const ROWS = 4;
const HASHES = BANDS * ROWS;

/**
 * Finds groups of texts that say the same in nearly the same words, such as a wire report in several papers. A group is
 * the positions of its texts, ascending; a text without a copy is in no group. Candidates are found by MinHash with bands
 * (Broder 1997; Leskovec, Rajaraman and Ullman, chapter 3) and then compared exactly. If each of two texts has a number
 * that the other lacks ("12 killed", "15 killed"), they are two reports, however alike. The order of the texts does not
 * change the groups.
 *
 * Time is proportional to the number of texts. Where more than some forty different texts share a band, each is compared
 * with its nearest neighbours only (candidate-pairs.ts), so that such a group may fall into several.
 *
 * @param onCompared called for every pair that is compared
 */
export function duplicateGroups(
  texts: readonly DuplicateText[],
  onCompared: () => void = () => undefined,
): number[][] {
  const prepared = texts.map(prepare);
  const sets = new DisjointSets(texts.length);
  const distinct = withoutTwins(prepared, sets);
  const failed = new Set<number>();
  for (const bucket of buckets(prepared, distinct)) {
    for (const [a, b] of neighboursIn(bucket, (i) => prepared[i] ?? NOTHING)) {
      const pair = Math.min(a, b) * texts.length + Math.max(a, b);
      if (sets.areJoined(a, b) || failed.has(pair)) continue;
      onCompared();
      if (areCopies(prepared[a] ?? NOTHING, prepared[b] ?? NOTHING)) sets.join(a, b);
      else failed.add(pair);
    }
  }
  return sets.groups().filter((group) => group.length > 1);
}

/**
 * The same of the bodies of articles, as positions in `articles`.
 *
 * @param textOf a page by its source
 */
export function duplicateArticles(
  articles: readonly SplitArticle[],
  textOf: (source: string) => string,
): number[][] {
  return duplicateGroups(
    articles.map(({ article: { source, publishedAt }, sentences }) => {
      if (sentences.length === 0) return { publishedAt, text: '' };
      const body = spanOfSentences(sentences, { from: 0, to: sentences.length });
      return { publishedAt, text: sliceOf(textOf(source), body) };
    }),
  );
}

type Prepared = {
  /** Digest of its words: equal for twins. */
  readonly key: string;
  readonly shingles: ReadonlySet<number>;
  readonly numbers: ReadonlySet<string>;
  /** Milliseconds. */
  readonly day: number | null;
};

const NOTHING: Prepared = { key: '', shingles: new Set(), numbers: new Set(), day: null };

function prepare({ text, publishedAt }: DuplicateText): Prepared {
  const words = foldedWords(text);
  const hashes = words.map(hashOf);
  const shingles = new Set<number>();
  for (let i = 0; i + SHINGLE_WORDS <= hashes.length; i++) {
    let shingle = 0;
    for (const hash of hashes.slice(i, i + SHINGLE_WORDS)) shingle = mixed(Math.imul(shingle, 31) + hash);
    shingles.add(shingle);
  }
  return {
    key: digestOf(words.join(' ')),
    shingles,
    numbers: new Set(words.filter((word) => /^\d/u.test(word))),
    day: publishedAt === null ? null : Date.parse(publishedAt),
  };
}

/**
 * Joins texts with exactly the same words that are next to each other by date. Returns one text of each day, which stands
 * for all its twins.
 */
function withoutTwins(prepared: readonly Prepared[], sets: DisjointSets): number[] {
  const twins = new Map<string, number[]>();
  for (const [i, { key, shingles }] of prepared.entries()) {
    if (shingles.size === 0) continue;
    const others = twins.get(key);
    if (others === undefined) twins.set(key, [i]);
    else others.push(i);
  }
  return [...twins.values()].flatMap((group) => {
    const dayOf = (i: number): number => prepared[i]?.day ?? -Infinity;
    const byDay = group.sort((a, b) => (dayOf(a) === dayOf(b) ? a - b : dayOf(a) < dayOf(b) ? -1 : 1));
    const [undated] = byDay.filter((i) => dayOf(i) === -Infinity);
    return byDay.filter((i, at) => {
      const before = byDay[at - 1];
      // An undated one may be of any week.
      if (undated !== undefined) sets.join(undated, i);
      if (before === undefined) return true;
      if (dayOf(i) - dayOf(before) <= MAX_DELAY_DAYS * DAY_MS) sets.join(before, i);
      return dayOf(i) !== dayOf(before);
    });
  });
}

/** Texts that share a band of their signatures. */
function* buckets(prepared: readonly Prepared[], numbers: readonly number[]): Iterable<readonly number[]> {
  const found = new Map<string, number[]>();
  const signature = new Uint32Array(HASHES);
  for (const i of numbers) {
    signature.fill(0xffffffff);
    for (const shingle of prepared[i]?.shingles ?? []) {
      for (let h = 0; h < HASHES; h++) {
        const value = mixed(shingle ^ Math.imul(h + 1, 0x9e3779b1));
        if (value < (signature[h] ?? 0)) signature[h] = value;
      }
    }
    for (let band = 0; band < BANDS; band++) {
      const key = `${band}:${signature.subarray(band * ROWS, (band + 1) * ROWS).join(',')}`;
      const bucket = found.get(key);
      if (bucket === undefined) found.set(key, [i]);
      else bucket.push(i);
    }
  }
  for (const bucket of found.values()) if (bucket.length > 1) yield bucket;
}

function areCopies(a: Prepared, b: Prepared): boolean {
  if (a.day !== null && b.day !== null && Math.abs(a.day - b.day) > MAX_DELAY_DAYS * DAY_MS) return false;
  const isShort = Math.min(a.shingles.size, b.shingles.size) < MIN_SHINGLES;
  if (likeness(a.shingles, b.shingles) < (isShort ? 1 : ALIKE)) return false;
  return isWithin(a.numbers, b.numbers) || isWithin(b.numbers, a.numbers);
}

function isWithin(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  for (const one of inner) if (!outer.has(one)) return false;
  return true;
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: every bit of the input reaches every bit of the output. */
function mixed(value: number): number {
  let hash = value >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
