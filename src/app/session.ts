import { notice, type Notice } from '../domain/error.ts';
import type { Judge } from '../domain/judge.ts';
import type { Filter, Question } from '../domain/question.ts';
import { ANSWER_THRESHOLD } from '../answering/fusion-weights.ts';
import { admits } from '../retrieval/filter.ts';
import { SearchIndex } from '../retrieval/search-index.ts';
import { answerQuestion, type Answered } from './answer-question.ts';
import { openIndex } from './open-index.ts';
import { readQuestion } from './read-question.ts';
import type { ReindexMeans, ReindexOptions } from './reindex.ts';

export type SessionMeans = ReindexMeans & {
  readonly judge: Judge;
  readonly detectLanguage: (text: string) => string;
};

/** A question answered, with what the contract reports beside it. */
export type Reply = Answered & {
  /** As it was typed. */
  readonly asked: string;
  readonly question: Question;
  readonly generation: string;
  readonly tookMs: number;
};

/** An index opened once, model loaded, ready for any number of questions. */
export type Session = {
  readonly index: SearchIndex;
  /** Throws `question-empty`, `question-too-long`, and what the embedder throws. */
  ask(typed: string, filter: Filter, limit: number): Promise<Reply>;
};

/**
 * Opens or builds the index while the model loads.
 *
 * @throws what `openIndex` throws; `model-unloadable`
 */
export async function openSession(means: SessionMeans, options: ReindexOptions): Promise<Session> {
  const { embedder, judge, detectLanguage } = means;
  const onNotice = options.onNotice ?? ((): void => undefined);
  const loading = embedder.prepare();
  // Reported where it is awaited; until then a failed load must not end the process as unhandled.
  loading.catch(() => undefined);
  const generation = await openIndex(means, options);
  const index = new SearchIndex(generation);
  await loading;
  return {
    index,
    async ask(typed, filter, limit) {
      const started = performance.now();
      const question = readQuestion(typed, detectLanguage);
      noteUnknownOutlet(index, filter, onNotice);
      const answered = await answerQuestion(
        { index, embedder, judge, threshold: ANSWER_THRESHOLD },
        question,
        filter,
        limit,
      );
      for (const { citation } of answered.droppedAtGate)
        onNotice(notice('quote-dropped', { source: citation.source, ...citation.span }));
      const tookMs = Math.round((performance.now() - started) * 10) / 10;
      return { ...answered, asked: typed, question, generation: generation.id, tookMs };
    },
  };
}

/** A name that no article bears would look like an honest "no answer". */
function noteUnknownOutlet(
  { articles }: SearchIndex,
  { outlet }: Filter,
  onNotice: (notice: Notice) => void,
): void {
  if (outlet === undefined || articles.some((article) => admits({ outlet }, article))) return;
  const known = [...new Set(articles.flatMap((article) => article.outlet ?? []))].sort();
  onNotice(notice('outlet-unknown', { outlet, known }));
}
