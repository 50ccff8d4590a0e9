import { failure, IsnadError, notice, type Notice } from '../../domain/error.ts';
import {
  NO_VECTORS,
  type Generation,
  type GenerationContents,
  type Recipe,
  type VectorTable,
} from '../../domain/generation.ts';
import { countPassages } from '../../domain/passage.ts';
import type { Corpus } from '../../domain/ports/corpus.ts';
import type { Embedder } from '../../domain/ports/embedder.ts';
import type { GenerationStore } from '../../domain/ports/stores/generation-store.ts';
import type {
  ChangeCounts,
  CompletedReport,
  DryRunReport,
  IndexingReport,
  IndexingSummary,
} from '../../domain/ports/indexer.ts';
import { duplicateArticles } from '../../ingestion/duplicates/near-duplicates.ts';
import { buildKeywordData } from '../../retrieval/index/keyword-index.ts';
import { searchableTexts } from '../../retrieval/index/searchable-texts.ts';
import { embedTexts } from './embed-texts.ts';
import { parseCorpus, type ParsedCorpus } from './parse-corpus.ts';
import { recipeFor } from './recipe.ts';
import { knownSpeech, type KnownSpeech, speechInArticles } from './speech-in-articles.ts';

export type ReindexDeps = {
  readonly corpus: Corpus;
  readonly store: GenerationStore;
  readonly embedder: Embedder;
};

export type ReindexOptions = {
  /** Only report what would change. */
  readonly dryRun?: boolean;
  /** Embed everything again and write a generation even if nothing has changed, and even if most articles disappear. */
  readonly force?: boolean;
  /** Percent of the articles that may disappear in one run; by default half of them. */
  readonly mostRemoved?: number;
  readonly onNotice?: (notice: Notice) => void;
  /** Numbers are texts. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
};

const DEFAULT_MAX_REMOVED_PERCENT = 50;

/**
 * Brings the index up to date with the corpus, or on a dry run reports what that would change.
 *
 * @throws what `bringUpToDate` throws; a dry run throws `corpus-missing` and `corpus-empty` only
 */
export async function reindex(
  deps: ReindexDeps,
  options: ReindexOptions = {},
): Promise<IndexingReport<Generation>> {
  return options.dryRun === true ? dryRun(deps, options) : bringUpToDate(deps, options);
}

/**
 * Brings the index up to date with the corpus. The old generation stays in use until the new one is complete; only texts
 * without a vector are embedded; nothing is written if nothing has changed.
 *
 * @throws `corpus-missing`, `corpus-empty` (a corpus without an article never empties an index), `articles-vanishing`,
 *   `index-locked`, `index-write-failed`, `index-interrupted`, and what the embedder throws
 */
export async function bringUpToDate(
  deps: ReindexDeps,
  options: Omit<ReindexOptions, 'dryRun'>,
): Promise<CompletedReport<Generation>> {
  // The lock is held from the first look at the pages on: of two runs, the one that looked earlier must not write later.
  return deps.store.exclusively(async (writer) => {
    const plan = await planRun(deps, options);
    if (plan.kind === 'up-to-date') return { ...plan.summary, kind: plan.kind, generation: plan.generation };
    const generation = await writer.write(await contentsFor(plan, deps, options));
    return { ...plan.summary, kind: 'written', generation };
  }, options.onNotice);
}

async function dryRun(deps: ReindexDeps, options: ReindexOptions): Promise<DryRunReport<Generation>> {
  const { summary, previous } = await survey(deps, options);
  const wouldStop = vanishing(summary, deps.corpus.location, options);
  if (wouldStop !== null) options.onNotice?.(wouldStop);
  return { ...summary, kind: 'dry-run', generation: previous, wouldStop };
}

/** What the corpus and the index hold at the start of a run. */
type Survey = {
  readonly parsed: ParsedCorpus;
  /** Of the corpus, taken before it was read. */
  readonly fingerprint: string;
  readonly recipe: Recipe;
  readonly summary: IndexingSummary;
  /** The newest generation of this recipe that can be used; null if there is none. */
  readonly previous: Generation | null;
};

async function survey(
  { corpus, store, embedder }: ReindexDeps,
  { onNotice }: ReindexOptions,
): Promise<Survey> {
  const recipe = recipeFor(embedder.modelId);
  const fingerprint = await corpus.fingerprint();
  const parsed = await parseCorpus(corpus);
  for (const { notice } of parsed.refused) onNotice?.(notice);
  for (const remark of parsed.remarks) onNotice?.(remark);
  for (const doubt of parsed.doubts) onNotice?.(doubt);
  if (parsed.articles.length === 0) throw failure('corpus-empty', { corpus: corpus.location });
  const { generation: previous, notices } = await store.open(recipe);
  for (const refusal of notices) onNotice?.(refusal);
  const summary = {
    articles: parsed.articles.length,
    passages: countPassages(parsed.articles),
    ...countChanges(previous, parsed),
    refused: parsed.refused,
  };
  return { parsed, fingerprint, recipe, summary, previous };
}

type Plan =
  | { readonly kind: 'up-to-date'; readonly summary: IndexingSummary; readonly generation: Generation }
  | ({
      readonly kind: 'write';
      /** Vectors that need not be made again. */
      readonly known: VectorTable;
      /** Who says what in articles that have not changed. */
      readonly spoken: KnownSpeech;
    } & Omit<Survey, 'previous'>);

/**
 * Decides whether to write. A plan to write keeps only the vectors and the speech of the previous generation: of ten thousand articles
 * it has some hundred megabytes besides, which must not stay in memory beside those of the next one.
 *
 * @throws `articles-vanishing`, and what `survey` throws
 */
async function planRun(deps: ReindexDeps, options: ReindexOptions): Promise<Plan> {
  const { force = false } = options;
  const { previous, ...found } = await survey(deps, options);
  const { summary, recipe } = found;
  if (!force && previous !== null && (await isUpToDate({ ...found, previous }, deps.store))) {
    return { kind: 'up-to-date', summary, generation: previous };
  }
  const stop = vanishing(summary, deps.corpus.location, options);
  if (stop !== null) throw new IsnadError(stop);
  // The vectors of an open generation are at hand; only an index of another recipe has to be searched for them.
  const known = force ? NO_VECTORS : (previous?.vectors ?? (await deps.store.knownVectors(recipe)));
  const spoken = previous === null ? new Map<string, never>() : knownSpeech(previous);
  return { kind: 'write', ...found, known, spoken };
}

async function isUpToDate(
  { fingerprint, summary, previous }: Survey,
  store: GenerationStore,
): Promise<boolean> {
  const { current, rolledBack } = await store.state();
  return (
    previous?.corpusFingerprint === fingerprint &&
    // One that only stands in for a damaged generation is not enough: the damaged one has to be made again.
    previous.id === current &&
    summary.unchanged === summary.articles &&
    summary.removed === 0 &&
    // A run after going back means that the corpus as it is should be indexed, and that automatic runs may go on.
    !rolledBack
  );
}

/** A folder that is not mounted, or a crawl that found little, looks like an editor who deleted most of the archive. */
function vanishing(
  { added, changed, removed, unchanged }: ChangeCounts,
  corpus: string,
  { force = false, mostRemoved = DEFAULT_MAX_REMOVED_PERCENT }: ReindexOptions,
): Notice | null {
  const before = changed + unchanged + removed;
  if (force || removed * 100 <= before * mostRemoved) return null;
  return notice('articles-vanishing', { corpus, removed, before, added, limit: mostRemoved });
}

async function contentsFor(
  { parsed, known, spoken, recipe, fingerprint }: Extract<Plan, { kind: 'write' }>,
  { embedder }: ReindexDeps,
  options: ReindexOptions,
): Promise<GenerationContents> {
  const { pages, articles, hashes, refused, textOf } = parsed;
  const texts = searchableTexts(articles, textOf);
  const vectors = await embedTexts(embedder, texts, { ...options, known });
  return {
    recipe,
    pages,
    articles,
    copies: duplicateArticles(articles, textOf),
    speech: speechInArticles(parsed, spoken),
    articleHashes: hashes,
    vectors,
    keywords: buildKeywordData(texts.passages),
    refused: refused.map(({ source, notice: { code } }) => ({ source, reason: code })),
    corpusFingerprint: fingerprint,
  };
}

function countChanges(previous: Generation | null, { articles, hashes }: ParsedCorpus): ChangeCounts {
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
