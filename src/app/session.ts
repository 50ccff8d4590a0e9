import { notice, type Notice } from '../domain/error.ts';
import type { Generation } from '../domain/generation.ts';
import type { Judge } from '../domain/judge.ts';
import type { NameKnowledge } from '../domain/name-knowledge.ts';
import type { Filter, Question } from '../domain/question.ts';
import type { Strictness } from '../domain/strictness.ts';
import type { Verifier } from '../domain/verifier.ts';
import { admits } from '../retrieval/filter.ts';
import { KnownNames } from '../retrieval/known-names.ts';
import { partsOfIndex, SearchIndex } from '../retrieval/search-index.ts';
import { answerQuestion, type Answered } from './answer-question.ts';
import { QuoteDirectory } from './locate-quotes.ts';
import { inSlices } from './in-slices.ts';
import { openIndex } from './open-index.ts';
import { recipeFor } from './recipe.ts';
import { readFollowUp } from './read-question.ts';
import type { ReindexMeans, ReindexOptions } from './reindex.ts';
import { QuoteCopies } from './quote-copies.ts';
import { verifyInProcess } from './verify-in-process.ts';

export type SessionMeans = ReindexMeans & {
  readonly judge: Judge;
  readonly strictness: Strictness;
  readonly detectLanguage: (text: string) => string;
  /** What is known of names before any corpus is read. */
  readonly names: NameKnowledge;
  /** Where quotes are verified, by generation; without it in this process, which holds up all else that it does. */
  readonly verifierOn?: (generation: Generation) => Verifier;
};

/** A question answered, with what the contract reports beside it. */
export type Reply = Answered & {
  /** As it was typed. */
  readonly asked: string;
  readonly question: Question;
  readonly generation: string;
  /** What the person should be told besides: an outlet that no article bears, a quote held back. */
  readonly notices: readonly Notice[];
  readonly tookMs: number;
};

/** An index opened once, model loaded, ready for any number of questions. */
export type Session = {
  readonly generation: Generation;
  readonly index: SearchIndex;
  /** The same for every index, and half a second's work. */
  readonly knownNames: KnownNames;
  /** What stands for a quote in other articles. */
  readonly copies: QuoteCopies;
  /** Quotes by their ids, for those shown before. */
  readonly quotes: QuoteDirectory;
  /** Of the same generation. */
  readonly verifier: Verifier;
  /**
   * @param earlier the same person's earlier questions, oldest first: a question that lacks something ("And with
   * Pashinyan?") is completed by them. Throws `question-empty`, `question-too-long`, and what the embedder throws.
   */
  ask(typed: string, filter: Filter, limit: number, earlier?: readonly string[]): Promise<Reply>;
};

/**
 * Opens or builds the index while the model loads.
 *
 * @throws what `openIndex` throws; `model-unloadable`
 */
export async function openSession(means: SessionMeans, options: ReindexOptions): Promise<Session> {
  const loading = means.embedder.prepare();
  // Reported where it is awaited; until then a failed load must not end the process as unhandled.
  loading.catch(() => undefined);
  const session = await sessionOn(await openIndex(means, options), means, new KnownNames(means.names));
  await loading;
  return session;
}

/**
 * Opens what is on disk and builds nothing, beside the session that answers meanwhile.
 *
 * @returns null where no index can be used
 * @throws `index-unreadable`
 */
export async function reopenSession(
  means: SessionMeans,
  { knownNames }: Session,
  onNotice: (notice: Notice) => void,
): Promise<Session | null> {
  const { generation, notices } = await means.store.open(recipeFor(means.embedder.modelId));
  for (const refusal of notices) onNotice(refusal);
  return generation === null ? null : sessionOn(generation, means, knownNames);
}

async function sessionOn(
  generation: Generation,
  means: SessionMeans,
  knownNames: KnownNames,
): Promise<Session> {
  const { embedder, judge, strictness, detectLanguage } = means;
  const index = new SearchIndex(generation, knownNames, await inSlices(partsOfIndex(generation)));
  const copies = new QuoteCopies(index);
  return {
    generation,
    knownNames,
    index,
    copies,
    quotes: new QuoteDirectory(index),
    verifier: means.verifierOn?.(generation) ?? verifyInProcess(index),
    async ask(typed, filter, limit, earlier = []) {
      const started = performance.now();
      const question = readFollowUp(typed, earlier, detectLanguage);
      const answered = await answerQuestion(
        { index, copies, embedder, judge, threshold: judge.thresholds[strictness] },
        question,
        filter,
        limit,
      );
      const notices = [
        ...unknownOutlet(index, filter),
        ...answered.droppedAtGate.map(({ citation: { source, span } }) =>
          notice('quote-dropped', { source, ...span }),
        ),
      ];
      const tookMs = Math.round((performance.now() - started) * 10) / 10;
      return { ...answered, asked: typed, question, generation: generation.id, notices, tookMs };
    },
  };
}

/** A name that no article bears would look like an honest "no answer". Of the others those are told that may be quoted. */
function unknownOutlet({ articles }: SearchIndex, { outlet, outlets }: Filter): Notice[] {
  if (outlet === undefined || articles.some((article) => admits({ outlet }, article))) return [];
  const allowed = articles.filter((article) => admits({ outlets }, article));
  const known = [...new Set(allowed.flatMap((article) => article.outlet ?? []))].sort();
  return [notice('outlet-unknown', { outlet, known })];
}
