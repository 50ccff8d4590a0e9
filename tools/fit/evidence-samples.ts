import { join } from 'node:path';
import { readSentences } from '../../src/answering/evidence-judge.ts';
import { askIndex } from '../../src/app/ask-index.ts';
import { evaluationCorpus } from '../../src/app/evaluation-corpus.ts';
import { isRight } from '../../src/app/evaluate-answers.ts';
import { JUDGED_PASSAGES, windowsToRead } from '../../src/app/limits.ts';
import { evaluationData } from '../../src/compose.ts';
import type { Candidate } from '../../src/domain/candidate.ts';
import type { Embedder } from '../../src/domain/embedder.ts';
import type { EvidenceModel } from '../../src/domain/evidence-model.ts';
import { NO_VECTORS } from '../../src/domain/generation.ts';
import type { GoldQuestion } from '../../src/domain/gold-question.ts';
import type { Question } from '../../src/domain/question.ts';
import type { RetrievalSet } from '../../src/domain/retrieval-set.ts';
import type { KnownNames } from '../../src/retrieval/known-names.ts';
import { quoteCandidates } from '../../src/retrieval/quote-candidates.ts';
import { bestHits, scorePassages } from '../../src/retrieval/rank-passages.ts';
import { SearchIndex } from '../../src/retrieval/search-index.ts';
import { isLeftOut } from './left-out.ts';

/** What the judge's logistic function sees of a candidate. */
export type Features = {
  readonly relevance: number;
  readonly sentence: number;
  readonly fused: number;
  readonly passage: number;
  readonly dense: number;
  readonly keyword: number;
  readonly names: number;
  readonly background: number;
  readonly known: number;
  readonly missingCertain: number;
  readonly unknownCertain: number;
  readonly missingName: number;
  readonly unknownName: number;
  readonly missingNumbers: number;
};

/** A question with its candidates that the model has read. */
export type EvidenceSample = {
  readonly source: string;
  readonly id: string;
  readonly lang: string;
  readonly answerable: boolean;
  readonly candidates: readonly (Features & {
    /** Whether it answers; null where that is not known. */
    readonly gold: boolean | null;
    readonly pair: boolean;
  })[];
};

export type SampleMeans = {
  readonly embedder: Embedder;
  readonly model: EvidenceModel;
  readonly names: KnownNames;
};

/** Questions asked of an index. */
export async function collectGold(
  source: string,
  index: SearchIndex,
  questions: readonly GoldQuestion[],
  means: SampleMeans,
): Promise<EvidenceSample[]> {
  const samples: EvidenceSample[] = [];
  for (const question of questions) {
    const { id, q, lang, answerable } = question;
    const isGold = ({ article, text }: Candidate): boolean =>
      answerable && isRight(question, { source: article.source, text });
    const candidates = await candidatesOf(index, { text: q, language: lang }, means, isGold);
    samples.push({ source, id, lang, answerable, candidates });
  }
  return samples;
}

/**
 * Questions of a retrieval set, all of whose documents are the corpus.
 *
 * @param each so many questions, spread over those that the evaluation model has not seen
 */
export async function collectRetrieval(
  set: RetrievalSet,
  lang: string,
  each: number,
  means: SampleMeans,
): Promise<EvidenceSample[]> {
  const generation = await evaluationCorpus(set.name, set.documents, means.embedder);
  const index = new SearchIndex(generation, means.names);
  const samples: EvidenceSample[] = [];
  for (const { id, text, relevant } of spread(unseenQuestions(set), each)) {
    const isGold = ({ article }: Candidate): boolean => relevant.has(article.source);
    const candidates = await candidatesOf(index, { text, language: lang }, means, isGold);
    samples.push({ source: set.name, id, lang, answerable: true, candidates });
  }
  return samples;
}

/** Of an XQuAD set the questions on left-out articles; of any other set all. */
export function unseenQuestions({ name, documents, questions }: RetrievalSet): RetrievalSet['questions'] {
  if (!name.startsWith('xquad')) return questions;
  const unseen = new Set(documents.filter(({ title }) => isLeftOut(title ?? '')).map(({ id }) => id));
  return questions.filter(({ relevant }) => [...relevant].some((id) => unseen.has(id)));
}

/** NoMIRACL's questions, the ten passages being the corpus: `each` answerable and as many unanswerable ones, from the first. */
export async function collectPassageSets(
  evaldata: string,
  lang: string,
  each: number,
  means: SampleMeans,
): Promise<EvidenceSample[]> {
  const sets = await evaluationData.readPassageSets(join(evaldata, `nomiracl-dev/${lang}.jsonl.gz`));
  const samples: EvidenceSample[] = [];
  let known = NO_VECTORS;
  for (const answerable of [true, false]) {
    const chosen = sets.filter((set) => set.answerable === answerable).slice(0, each);
    for (const [i, { text, passages }] of chosen.entries()) {
      const documents = passages.map((passage, place) => ({ id: String(place), ...passage }));
      const generation = await evaluationCorpus(lang, documents, means.embedder, { known });
      known = generation.vectors;
      const index = new SearchIndex(generation, means.names);
      const isGold = (): boolean | null => (answerable ? null : false);
      const candidates = await candidatesOf(index, { text, language: lang }, means, isGold);
      samples.push({ source: `nomiracl-${lang}`, id: String(i), lang, answerable, candidates });
    }
  }
  return samples;
}

async function candidatesOf(
  index: SearchIndex,
  question: Question,
  { embedder, model }: SampleMeans,
  isGold: (candidate: Candidate) => boolean | null,
): Promise<EvidenceSample['candidates']> {
  const asked = await askIndex(index, embedder, question);
  const scores = scorePassages(index, asked, () => true);
  const candidates = quoteCandidates(index, asked, bestHits(index, scores, JUDGED_PASSAGES));
  const windows = windowsToRead(index.passages.length);
  const read = await readSentences(model, index.spelt(question), candidates, windows);
  return candidates.flatMap((candidate, i) => {
    const reading = read[i];
    if (reading === null || reading === undefined) return [];
    return [
      {
        ...reading,
        ...candidate.scores,
        gold: isGold(candidate),
        pair: candidate.to - candidate.from > 1,
      },
    ];
  });
}

function spread<T>(all: readonly T[], count: number): T[] {
  if (all.length <= count) return [...all];
  return Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)]).flatMap(
    (one) => one ?? [],
  );
}
