import { areVersions, textSignature } from '../../ingestion/duplicates/text-signature.ts';
import { cooperatively, type Cooperative } from '../../concurrency/cooperatively.ts';
import { sliceOf, textLookup, textsOf } from '../../domain/article.ts';
import type { SeenArticle } from '../../domain/follow.ts';
import type { GenerationContents } from '../../domain/generation.ts';
import { spanOfSentences } from '../../domain/passage.ts';
import { digestOf } from '../../text/digest.ts';
import { foldedWords } from '../../text/words/words.ts';

/** What is looked at of a generation. */
export type SeenContents = Pick<GenerationContents, 'pages' | 'articles' | 'articleHashes' | 'copies'>;

/** Characters that are kept of a digest: 132 bits. */
const DIGEST_CHARS = 22;

/** Articles that are gone and still remembered, so that one that comes back is not news. */
const MAX_GONE = 50_000;

/** An article that nobody has seen in this form. */
type Fresh = Omit<SeenArticle, 'batch'> & { readonly number: number };

/** How an article of this hash, as the generation has it, is written in what was seen. */
export function seenHash(articleHash: string | undefined): string {
  return (articleHash ?? '').slice(0, DIGEST_CHARS);
}

/**
 * What was seen, with what a generation has besides. What says something new gets the number of a new batch. What was seen before in
 * other form keeps its batch: the same words with other metadata; a correction that took the place of a text; a near copy, such as a
 * report of an agency in another paper. So whoever has seen that batch is not told again, and whoever has not yet, is.
 *
 * @param seen in the order in which they were seen
 * @param next number of a new batch
 * @returns `seen` itself if there is nothing to add
 */
export function* withSeen(
  seen: readonly SeenArticle[],
  contents: SeenContents,
  next: number,
): Cooperative<readonly SeenArticle[]> {
  const known = new Map(seen.map((one) => [one.hash, one]));
  const fresh: Fresh[] = [];
  const textOf = textLookup(textsOf(contents.pages));
  yield* cooperatively(contents.articles.entries(), 20, ([number, { article, sentences }]) => {
    const hash = seenHash(contents.articleHashes[number]);
    if (known.has(hash) || sentences.length === 0) return;
    const body = sliceOf(
      textOf(article.source),
      spanOfSentences(sentences, { from: 0, to: sentences.length }),
    );
    const words = digestOf(foldedWords(body).join(' ')).slice(0, DIGEST_CHARS);
    fresh.push({ number, id: article.id, hash, words, signature: textSignature(body) });
  });
  if (fresh.length === 0) return seen;
  const batchOf = knownBatches(seen, contents);
  const added = fresh.map(({ number, ...one }): SeenArticle => ({
    batch: batchOf(number, one) ?? next,
    ...one,
  }));
  return [...withoutLongGone(seen, contents), ...added];
}

/** Tells the batch in which what an article says was new; null where it is new now. */
function knownBatches(
  seen: readonly SeenArticle[],
  { articleHashes, copies }: SeenContents,
): (number: number, one: Omit<Fresh, 'number'>) => number | null {
  const present = new Set(articleHashes.map(seenHash));
  const byWords = new Map(seen.map((one) => [one.words, one.batch]));
  const byHash = new Map(seen.map((one) => [one.hash, one.batch]));
  // Only what is no longer there can have been corrected: two articles under one headline are two.
  const replaced = new Map<string, SeenArticle[]>();
  for (const one of seen) {
    if (present.has(one.hash)) continue;
    const base = baseOf(one.id);
    replaced.set(base, [...(replaced.get(base) ?? []), one]);
  }
  const groupOf = new Map(copies.flatMap((group) => group.map((number) => [number, group])));
  return (number, { id, words, signature }) => {
    const same = byWords.get(words);
    if (same !== undefined) return same;
    const version = replaced.get(baseOf(id))?.find((one) => areVersions(one.signature, signature));
    if (version !== undefined) return version.batch;
    const batches = (groupOf.get(number) ?? []).flatMap(
      (other) => byHash.get(seenHash(articleHashes[other])) ?? [],
    );
    return batches.length === 0 ? null : Math.min(...batches);
  };
}

/** Of several articles with one id the second has `-2` behind it, by no order that lasts (ingestion/article-id.ts). */
function baseOf(id: string): string {
  return id.replace(/-\d+$/u, '');
}

function withoutLongGone(
  seen: readonly SeenArticle[],
  { articleHashes }: SeenContents,
): readonly SeenArticle[] {
  const present = new Set(articleHashes.map(seenHash));
  const gone = seen.filter(({ hash }) => !present.has(hash));
  const forgotten = new Set(gone.slice(0, Math.max(0, gone.length - MAX_GONE)));
  return forgotten.size === 0 ? seen : seen.filter((one) => !forgotten.has(one));
}
