import { notice, type Notice } from '../../domain/error.ts';
import type { IsoDate } from '../../domain/article.ts';
import type { Quote } from '../../domain/answer.ts';
import type { Generation } from '../../domain/generation.ts';
import type { NameKnowledge } from '../../domain/names.ts';
import type { Strictness } from '../../domain/ports/answer-scorer.ts';
import type { CrossEncoder } from '../../domain/ports/cross-encoder.ts';
import type { Verifier } from '../../domain/ports/verifier.ts';
import type { Filter, Question } from '../../domain/question.ts';
import type { UnderstoodPart } from '../../domain/understood.ts';
import { inSlices } from '../../concurrency/cooperatively.ts';
import { partsOfIndex, SearchIndex } from '../../retrieval/index/search-index.ts';
import { KnownNames } from '../../retrieval/names/known-names.ts';
import { admits } from '../../retrieval/query/filter.ts';
import { buildQuery, type Query } from '../../retrieval/query/query.ts';
import { saidAnswer } from '../said/said-answer.ts';
import { openIndex } from '../indexing/open-index.ts';
import { recipeFor } from '../indexing/recipe.ts';
import type { ReindexDeps, ReindexOptions } from '../indexing/reindex.ts';
import type { Translator } from '../verify/translation/open-translator.ts';
import { withTranslation } from '../verify/translation/with-translation.ts';
import { verifyInProcess } from '../verify/verify-message.ts';
import { articleLanguages } from './question/article-languages.ts';
import { answerQuestion } from './answer-question.ts';
import { answersAmong } from './answers-among.ts';
import type { AnswerDeps, Answered } from './answered.ts';
import { isUnknownOutlet } from './unanswered/limits-in-the-way.ts';
import { requireCalibrated, type Answering } from './answering.ts';
import { QuoteDirectory } from './quotes/quote-directory.ts';
import { QuoteDuplicates } from './quotes/quote-duplicates.ts';
import { readFollowUp, readQuestion } from './question/read-question.ts';
import { understandParts } from './question/understand-parts.ts';
import type { UnderstoodQuestion } from './question/understand-question.ts';

export type EngineDeps = ReindexDeps & {
  readonly answering: Answering;
  readonly strictness: Strictness;
  /** ISO 639-1 code of a text, or `und`. */
  readonly detectLanguage: (text: string) => string;
  /** Reads what a quote may translate; without it, nearness in meaning decides alone. */
  readonly crossEncoder?: CrossEncoder | null;
  /** The day, in UTC: "last week" counts from it. */
  readonly today: () => IsoDate;
  /** What is known of names before any corpus is read. */
  readonly names: NameKnowledge;
  /** Makes the verifier of a generation. Without it quotes are verified in this process, which can do nothing else meanwhile. */
  readonly verifierOn?: (generation: Generation) => Verifier;
};

/** An answered question, with what the contract of the command line reports beside it. */
export type Reply = Answered & {
  /** The question as it was typed. */
  readonly asked: string;
  /** The question as it was searched for. */
  readonly question: Question;
  /** Id of the generation that answered. */
  readonly generation: string;
  /** What the person should be told besides: an outlet that no article has, a quote that the gate held back. */
  readonly notices: readonly Notice[];
  readonly tookMs: number;
};

/** What is known of a question besides its words. */
export type AskContext = {
  /** The same person's earlier questions, oldest first: they complete a question that lacks something ("And with Pashinyan?"). */
  readonly earlier?: readonly string[];
  /** Languages of the person, likeliest first, as BCP 47 tags: they decide where a question may be of several. */
  readonly locales?: readonly string[];
  /** What the person dropped of what was understood: it is taken out of the question and limits nothing. */
  readonly dropped?: readonly UnderstoodPart[];
  /** How readily to answer, instead of as the setting says. */
  readonly strictness?: Strictness | undefined;
};

/** An index opened once, with its models, for any number of questions. */
export type Engine = {
  readonly generation: Generation;
  readonly index: SearchIndex;
  readonly answering: Answering;
  /** Kept for the next generation: it is the same for every index, and half a second's work. */
  readonly knownNames: KnownNames;
  /** Finds what other articles have of a quote. */
  readonly duplicates: QuoteDuplicates;
  /** Finds quotes shown before by their ids. */
  readonly quotes: QuoteDirectory;
  /** Verifies quotes against the same generation. */
  readonly verifier: Verifier;
  /** Adds the sentence that a quote may translate to what the verifier says, where it found nothing. */
  readonly translated: Translator;
  /**
   * Answers a question, or abstains. Throws `question-empty`, `question-too-long`, `not-calibrated`, and what the embedder and
   * the cross-encoder throw.
   *
   * @param limit number of quotes, at least 1
   */
  ask(typed: string, filter: Filter, limit: number, context?: AskContext): Promise<Reply>;
  /**
   * Quotes of certain articles alone that answer a question, best first; none where they do not. Whether a sentence answers is judged
   * as by `ask`. Throws what `ask` throws.
   *
   * @param articles numbers of articles of the index
   */
  answersAmong(
    typed: string,
    filter: Filter,
    limit: number,
    articles: ReadonlySet<number>,
  ): Promise<readonly Quote[]>;
  /** What a question wants, in its parts. Throws `question-empty`, `question-too-long`. */
  wanted(typed: string): readonly UnderstoodQuestion[];
  /**
   * A topic made ready for searching. Throws `question-empty`, `question-too-long`, `not-calibrated`, and what the embedder throws.
   */
  queryOf(topic: string): Promise<Query>;
};

/**
 * Opens the index on disk, or builds it, while the model loads.
 *
 * @throws what `openIndex` throws; `model-unloadable`
 */
export async function openEngine(deps: EngineDeps, options: ReindexOptions): Promise<Engine> {
  const loading = deps.embedder.prepare();
  // Reported where it is awaited; until then a failed load must not end the process as unhandled.
  loading.catch(() => undefined);
  const engine = await engineOn(await openIndex(deps, options), deps, new KnownNames(deps.names));
  await loading;
  return engine;
}

/**
 * Opens what is on disk and builds nothing, beside the engine that answers meanwhile.
 *
 * @returns null where there is no index that can be used
 * @throws `index-unreadable`
 */
export async function reopenEngine(
  deps: EngineDeps,
  { knownNames }: Engine,
  onNotice: (notice: Notice) => void,
): Promise<Engine | null> {
  const { generation, notices } = await deps.store.open(recipeFor(deps.embedder.modelId));
  for (const refusal of notices) onNotice(refusal);
  return generation === null ? null : engineOn(generation, deps, knownNames);
}

async function engineOn(generation: Generation, deps: EngineDeps, knownNames: KnownNames): Promise<Engine> {
  const { embedder, answering, detectLanguage, today, crossEncoder = null } = deps;
  const ranking = answering.kind === 'calibrated' ? answering.calibration.ranking : null;
  const parts = await inSlices(partsOfIndex(generation, ranking));
  const index = new SearchIndex(generation, knownNames, ranking, parts);
  const duplicates = new QuoteDuplicates(index);
  const languageOf = articleLanguages(index, detectLanguage);
  const queryOf = async (topic: string): Promise<Query> => {
    requireCalibrated(answering);
    return buildQuery(index, embedder, readQuestion(topic, detectLanguage));
  };
  const meaning = () => Promise.resolve(ranking === null ? null : { index, embedder, crossEncoder });
  const answerDeps = (strictness = deps.strictness): AnswerDeps => {
    const { calibration, scorer } = requireCalibrated(answering);
    const threshold = scorer.thresholds[strictness];
    const { evidence: constants } = calibration;
    return { index, duplicates, embedder, scorer, threshold, constants, languageOf };
  };
  return {
    ...{ generation, index, answering, knownNames, duplicates },
    quotes: new QuoteDirectory(index),
    verifier: deps.verifierOn?.(generation) ?? verifyInProcess(index, knownNames),
    translated: (verified, filter) =>
      withTranslation(verified, { index, detectLanguage, languageOf, meaning }, filter),
    queryOf,
    async answersAmong(typed, filter, limit, articles) {
      const question = readFollowUp(typed, [], detectLanguage);
      return await answersAmong(answerDeps(), { question, filter, limit, today: today() }, articles);
    },
    wanted: (typed) =>
      understandParts(index, readFollowUp(typed, [], detectLanguage), {
        ...{ today: today(), filter: {}, dropped: [] },
      }),
    async ask(typed, filter, limit, context = {}) {
      const started = performance.now();
      const { earlier = [], locales = [], dropped = [], strictness = deps.strictness } = context;
      const question = readFollowUp(typed, earlier, detectLanguage, locales);
      const request = { question, filter, limit, dropped, today: today() };
      const answered =
        (await saidAnswer({ generation, index, knownNames, answering, queryOf }, request)) ??
        (await answerQuestion(answerDeps(strictness), request));
      return {
        ...answered,
        asked: typed,
        question,
        generation: generation.id,
        notices: [
          ...outletNotices(index, {
            ...filter,
            outlet: filter.outlet ?? answered.understood.outlet ?? undefined,
          }),
          ...gateNotices(answered),
        ],
        tookMs: Math.round((performance.now() - started) * 10) / 10,
      };
    },
  };
}

/** An outlet that no article has would look like an honest "no answer". Only outlets that may be quoted are named. */
function outletNotices(index: SearchIndex, filter: Filter): Notice[] {
  const { outlet, outlets } = filter;
  const unknown = [outlet ?? []].flat().filter((name) => isUnknownOutlet(index, { outlet: name }));
  if (unknown.length === 0) return [];
  const allowed = index.articles.filter((article) => admits({ outlets }, article));
  const known = [...new Set(allowed.flatMap((article) => article.outlet ?? []))].sort();
  return unknown.map((name) => notice('outlet-unknown', { outlet: name, known }));
}

function gateNotices({ droppedAtGate }: Answered): Notice[] {
  return droppedAtGate.map(({ citation: { source, span } }) => notice('quote-dropped', { source, ...span }));
}
