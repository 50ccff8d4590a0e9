import { detectLanguage } from './adapters/eld-language.ts';
import { readGoldQuestions, readRetrievalSet } from './adapters/evaluation-data.ts';
import { fileCorpus } from './adapters/file-corpus.ts';
import { fileGenerationStore } from './adapters/file-generation-store.ts';
import { createTransformersEmbedder } from './adapters/transformers-embedder.ts';
import { fusionJudge } from './answering/fusion-judge.ts';
import type { Settings } from './config.ts';
import type { Embedder } from './domain/embedder.ts';
import type { Judge } from './domain/judge.ts';
import type { Corpus, GenerationStore } from './domain/ports.ts';

/** The real thing behind every port. */
export type Composition = {
  readonly corpus: Corpus;
  readonly store: GenerationStore;
  readonly embedder: Embedder;
  readonly judge: Judge;
  readonly detectLanguage: (text: string) => string;
};

/** The pages alone, for programs that need neither index nor model. */
export function composeCorpus(settings: Settings): Corpus {
  return fileCorpus(settings.corpusDir);
}

/** Readers of evaluation data, which no user's machine need have. */
export const evaluationData = { readGoldQuestions, readRetrievalSet };

/** Wires adapters to ports; the one place that knows both. */
export async function compose(settings: Settings): Promise<Composition> {
  return {
    corpus: composeCorpus(settings),
    store: fileGenerationStore(settings.indexDir),
    embedder: await createTransformersEmbedder(settings.model),
    judge: fusionJudge,
    detectLanguage,
  };
}
