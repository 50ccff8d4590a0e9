import type { CrossEncoder } from '../../../domain/ports/cross-encoder.ts';
import type { Embedder } from '../../../domain/ports/embedder.ts';
import type { Filter } from '../../../domain/question.ts';
import type { VerifiedMessage } from '../../../domain/verification.ts';
import { SearchIndex } from '../../../retrieval/index/search-index.ts';
import type { Answering } from '../../ask/answering.ts';
import { articleLanguages } from '../../ask/question/article-languages.ts';
import type { OpenVerifier } from '../open-verifier.ts';
import { withTranslation } from './with-translation.ts';

/** What leads quotes by meaning, none of it loaded yet. */
export type TranslatorModels = {
  readonly embedder: Embedder;
  readonly crossEncoder: CrossEncoder | null;
  readonly answering: Answering;
  readonly detectLanguage: (text: string) => string;
};

/** Adds what a quote may translate to a verified message, as `withTranslation` does. */
export type Translator = (verified: VerifiedMessage, filter?: Filter) => Promise<VerifiedMessage>;

/**
 * A translator for a program that verifies without models. The models are loaded, and the generation is made searchable, when
 * the first quote comes that may be a translation.
 */
export function openTranslator(
  { generation, index: pages, names }: Pick<OpenVerifier, 'generation' | 'index' | 'names'>,
  { answering, embedder, crossEncoder, detectLanguage }: TranslatorModels,
): Translator {
  let index: SearchIndex | null = null;
  const deps = {
    index: pages,
    detectLanguage,
    languageOf: articleLanguages(pages, detectLanguage),
    meaning: () => {
      if (answering.kind === 'uncalibrated') return Promise.resolve(null);
      index ??= new SearchIndex(generation, names, answering.calibration.ranking);
      return Promise.resolve({ index, embedder, crossEncoder });
    },
  };
  return (verified, filter) => withTranslation(verified, deps, filter);
}
