import type { Embedder } from '../domain/embedder.ts';
import { failure, IsnadError, notice, type Notice } from '../domain/error.ts';
import {
  NO_VECTORS,
  type Generation,
  type GenerationContents,
  type Recipe,
  type VectorTable,
} from '../domain/generation.ts';
import { countPassages } from '../domain/passage.ts';
import type { Corpus, GenerationStore, GenerationWriter } from '../domain/ports.ts';
import { buildKeywordData } from '../retrieval/keyword-index.ts';
import { copiesIn } from './copies-in.ts';
import { embedTexts } from './embed-texts.ts';
import { passageTexts, textsToEmbed } from './index-texts.ts';
import { recipeFor } from './recipe.ts';
import { understandCorpus, type UnderstoodCorpus } from './understand-corpus.ts';

export type ReindexMeans = {
  readonly corpus: Corpus;
  readonly store: GenerationStore;
  readonly embedder: Embedder;
};

export type ReindexOptions = {
  /** Only say what would change. */
  readonly dryRun?: boolean;
  /** Embed everything again and write a generation even if nothing changed, and even if most articles disappear. */
  readonly force?: boolean;
  /** Percent of the articles that may disappear in one run; without it half of them. */
  readonly mostRemoved?: number;
  readonly onNotice?: (notice: Notice) => void;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
};

/** Numbers are articles, but for `passages`. */
export type ReindexReport = {
  /** The generation in use afterwards; null after a dry run without one. */
  readonly generation: Generation | null;
  readonly articles: number;
  readonly passages: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly refused: readonly { readonly source: string; readonly notice: Notice }[];
};

/**
 * Makes the index say what the corpus says. The old generation stays in use until the new one is whole;
 * only texts without a vector are embedded; nothing is written when nothing changed.
 *
 * @throws `corpus-missing`, `corpus-empty` (a corpus without one article never empties an index), `articles-vanishing`,
 *   `index-locked`, `index-write-failed`, `index-interrupted`, and what the embedder throws
 */
export async function reindex(means: ReindexMeans, options: ReindexOptions = {}): Promise<ReindexReport> {
  if (options.dryRun === true) return indexed(means, options, null);
  // From the first look at the pages on: of two runs the one that looked earlier must not write later.
  return means.store.exclusively((writer) => indexed(means, options, writer), options.onNotice);
}

/** @param writer null: only say what would change */
async function indexed(
  means: ReindexMeans,
  options: ReindexOptions,
  writer: GenerationWriter | null,
): Promise<ReindexReport> {
  const { corpus, store, embedder } = means;
  const recipe = recipeFor(embedder.modelId);
  const fingerprint = await corpus.fingerprint();
  const understood = await understandCorpus(corpus);
  for (const { notice } of understood.refused) options.onNotice?.(notice);
  for (const notice of understood.remarks) options.onNotice?.(notice);
  if (understood.articles.length === 0) throw failure('corpus-empty', { corpus: corpus.location });

  const { counts, current, known } = await before(store, { recipe, fingerprint }, understood, options);
  const report = (generation: Generation | null): ReindexReport => ({
    generation,
    articles: understood.articles.length,
    passages: countPassages(understood.articles),
    ...counts,
    refused: understood.refused,
  });
  const vanishing = vanishingIn(counts, corpus.location, options);
  if (writer === null && vanishing !== null) options.onNotice?.(vanishing);
  if (writer === null || current !== null) return report(current);
  if (vanishing !== null) throw new IsnadError(vanishing);
  const contents = await contentsOf(understood, known, { recipe, fingerprint }, means, options);
  return report(await writer.write(contents));
}

/** Percent. */
const MOST_REMOVED = 50;

type Origin = { readonly recipe: Recipe; readonly fingerprint: string };
type Counts = Pick<ReindexReport, 'added' | 'changed' | 'removed' | 'unchanged'>;

/**
 * What was indexed before. Only its vectors are kept beyond this function, as far as they are of use: a generation of ten
 * thousand articles has some hundred megabytes besides, which must not lie beside the next one's.
 */
async function before(
  store: GenerationStore,
  { recipe, fingerprint }: Origin,
  understood: UnderstoodCorpus,
  { onNotice, dryRun = false, force = false }: ReindexOptions,
): Promise<{
  readonly counts: Counts;
  /** The generation in use if nothing is to be done. */
  readonly current: Generation | null;
  readonly known: VectorTable;
}> {
  const opened = await store.open(recipe);
  for (const notice of opened.notices) onNotice?.(notice);
  const previous = opened.generation;
  const counts = compare(previous, understood);
  const { current, rolledBack } = await store.state();
  const upToDate =
    previous?.corpusFingerprint === fingerprint &&
    // One that only stands in is not enough: what is damaged is to be made anew.
    previous.id === current &&
    counts.unchanged === understood.articles.length &&
    counts.removed === 0 &&
    // Who runs after going back wants the corpus as it is, and automatic runs to go on.
    !rolledBack;
  if (dryRun || (upToDate && !force)) return { counts, current: previous, known: NO_VECTORS };
  // What was opened has its vectors read already; only an index of another recipe must be looked through for them.
  const known = force ? NO_VECTORS : (previous?.vectors ?? (await store.knownVectors(recipe)));
  return { counts, current: null, known };
}

/** A folder that is not mounted or a crawl that found little looks like an editor who threw most of it away. */
function vanishingIn(
  { added, changed, removed, unchanged }: Counts,
  corpus: string,
  { force = false, mostRemoved = MOST_REMOVED }: ReindexOptions,
): Notice | null {
  const before = changed + unchanged + removed;
  if (force || removed * 100 <= before * mostRemoved) return null;
  return notice('articles-vanishing', { corpus, removed, before, added, limit: mostRemoved });
}

async function contentsOf(
  understood: UnderstoodCorpus,
  known: VectorTable,
  { recipe, fingerprint }: Origin,
  { embedder }: ReindexMeans,
  options: ReindexOptions,
): Promise<GenerationContents> {
  const { pages, articles, hashes, refused } = understood;
  const passages = passageTexts(understood);
  const vectors = await embedTexts(embedder, textsToEmbed(understood), { ...options, known });
  return {
    recipe,
    pages,
    articles,
    copies: copiesIn(understood),
    articleHashes: hashes,
    vectors,
    keywords: buildKeywordData(passages),
    refused: refused.map(({ source, notice }) => ({ source, reason: notice.code })),
    corpusFingerprint: fingerprint,
  };
}

function compare(previous: Generation | null, { articles, hashes }: UnderstoodCorpus): Counts {
  const before = new Map(
    (previous?.articles ?? []).map(({ article }, i) => [article.id, previous?.articleHashes[i]]),
  );
  const counts = { added: 0, changed: 0, removed: 0, unchanged: 0 };
  for (const [i, { article }] of articles.entries()) {
    if (!before.has(article.id)) counts.added++;
    else if (before.get(article.id) === hashes[i]) counts.unchanged++;
    else counts.changed++;
    before.delete(article.id);
  }
  return { ...counts, removed: before.size };
}
