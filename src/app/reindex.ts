import type { Embedder } from '../domain/embedder.ts';
import { failure, type Notice } from '../domain/error.ts';
import { NO_VECTORS, type Generation, type GenerationContents, type Recipe } from '../domain/generation.ts';
import { countPassages } from '../domain/passage.ts';
import type { Corpus, GenerationStore } from '../domain/ports.ts';
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
  /** Embed everything again and write a generation even if nothing changed. */
  readonly force?: boolean;
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
 * @throws `corpus-missing`, `corpus-empty` (a corpus without one article never empties an index),
 *   `index-locked`, `index-write-failed`, `index-interrupted`, and what the embedder throws
 */
export async function reindex(means: ReindexMeans, options: ReindexOptions = {}): Promise<ReindexReport> {
  const { corpus, store, embedder } = means;
  const recipe = recipeFor(embedder.modelId);
  const fingerprint = await corpus.fingerprint();
  const understood = await understandCorpus(corpus);
  for (const { notice } of understood.refused) options.onNotice?.(notice);
  for (const notice of [...understood.remarks, ...understood.undated]) options.onNotice?.(notice);
  if (understood.articles.length === 0) throw failure('corpus-empty', { corpus: corpus.location });

  const opened = await store.open(recipe);
  for (const notice of opened.notices) options.onNotice?.(notice);
  const previous = opened.generation;
  const counts = compare(previous, understood);
  const report = (generation: Generation | null): ReindexReport => ({
    generation,
    articles: understood.articles.length,
    passages: countPassages(understood.articles),
    ...counts,
    refused: understood.refused,
  });

  const upToDate =
    previous?.corpusFingerprint === fingerprint && counts.unchanged === understood.articles.length;
  if (options.dryRun === true || (upToDate && counts.removed === 0 && options.force !== true))
    return report(previous);

  const contents = await contentsOf(understood, previous, { recipe, fingerprint }, means, options);
  return report(await store.write(contents));
}

async function contentsOf(
  understood: UnderstoodCorpus,
  previous: Generation | null,
  { recipe, fingerprint }: { readonly recipe: Recipe; readonly fingerprint: string },
  { store, embedder }: ReindexMeans,
  options: ReindexOptions,
): Promise<GenerationContents> {
  const { pages, articles, hashes, refused } = understood;
  const passages = passageTexts(understood);
  // What was opened has its vectors read already; only an index of another recipe must be looked through for them.
  const known =
    options.force === true ? NO_VECTORS : (previous?.vectors ?? (await store.knownVectors(recipe)));
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

function compare(
  previous: Generation | null,
  { articles, hashes }: UnderstoodCorpus,
): Pick<ReindexReport, 'added' | 'changed' | 'removed' | 'unchanged'> {
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
