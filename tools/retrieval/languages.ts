import { requireCalibrated } from '../../src/app/ask/answering.ts';
import { buildQuery } from '../../src/retrieval/query/query.ts';
import { evaluationCorpus } from '../../src/app/evaluate/evaluation-corpus.ts';
import { articleRanking, evaluateRetrieval } from '../../src/app/evaluate/evaluate-retrieval.ts';
import { hitAt, points } from '../../src/app/evaluate/ranking-measures.ts';
import type { Composition } from '../../src/compose.ts';
import type { RetrievalSet } from '../../src/domain/evaluation.ts';
import { dot } from '../../src/retrieval/index/vectors.ts';
import { KnownNames } from '../../src/retrieval/names/known-names.ts';
import { bestHits, scorePassages } from '../../src/retrieval/ranking/rank-passages.ts';
import { SearchIndex } from '../../src/retrieval/index/search-index.ts';
import { readParagraphs } from './evaldata.ts';

const ASKED = ['zh', 'hi', 'de', 'es', 'el', 'ro'];
const MIXED = ['ar', 'en', 'ru'];
/** In a mixed corpus, a passage counts as found if it is among as many as there are languages. */
const FIRST = MIXED.length;

/** Asks XQuAD's Arabic passages in other languages: those without a folder in BEIR's form, German and Spanish. */
export async function measureLanguages(evaldata: string, deps: Composition): Promise<object[]> {
  const arabic = await readParagraphs(evaldata, 'ar');
  const figures: object[] = [];
  for (const language of ASKED) {
    const paragraphs = await readParagraphs(evaldata, language);
    const set: RetrievalSet = {
      name: `xquad.ar-corpus.${language}-query`,
      documents: arabic.map(({ text }, i) => ({ id: String(i), title: null, text })),
      questions: paragraphs.flatMap(({ questions }, i) =>
        questions.map((question) => ({ ...question, relevant: new Set([String(i)]) })),
      ),
    };
    const { ndcg10, r1, r20 } = await evaluateRetrieval(
      set,
      { ...deps, reranks: true },
      undefined,
      () => undefined,
    );
    figures.push({ part: 'languages', set: set.name, ndcg10, r1: r1.fused, r20: r20.fused });
  }
  return figures;
}

/**
 * XQuAD's passages of three languages as one corpus: is the right passage of each language among the first three,
 * whatever the language of the question? `plain` is the bare cosine of the model, in the same run.
 */
export async function measureMixed(evaldata: string, deps: Composition): Promise<object[]> {
  const { embedder, detectLanguage } = deps;
  const languages = await Promise.all(
    MIXED.map(async (code) => [code, await readParagraphs(evaldata, code)] as const),
  );
  const documents = languages.flatMap(([code, paragraphs]) =>
    paragraphs.map(({ text }, i) => ({ id: `${code}${i}`, title: null, text })),
  );
  const generation = await evaluationCorpus('mixed', documents, embedder);
  const index = new SearchIndex(
    generation,
    new KnownNames(deps.names),
    requireCalibrated(deps.answering).calibration.ranking,
  );
  const figures: object[] = [];
  for (const [asked, paragraphs] of languages) {
    const found = Object.fromEntries(
      MIXED.map((code) => [code, { plain: [] as number[], product: [] as number[] }]),
    );
    for (const [i, { questions }] of paragraphs.entries()) {
      for (const { text } of questions) {
        const question = await buildQuery(index, embedder, { text, language: detectLanguage(text) });
        const scores = scorePassages(index, question, () => true);
        const product = articleRanking(bestHits(index, scores, Infinity));
        const plain = index.passages
          .map(({ row, article }) => ({
            source: article.article.source,
            cosine: dot(question.vector, index.vectorAt(row)),
          }))
          .sort((a, b) => b.cosine - a.cosine)
          .map(({ source }) => source);
        for (const code of MIXED) {
          const relevant = new Set([`${code}${i}`]);
          found[code]?.plain.push(hitAt(FIRST, [...new Set(plain)], relevant));
          found[code]?.product.push(hitAt(FIRST, product, relevant));
        }
      }
    }
    for (const code of MIXED) {
      const { plain = [], product = [] } = found[code] ?? {};
      figures.push({
        part: 'mixed',
        asked,
        passage: code,
        firstThree: { plain: points(plain), product: points(product) },
      });
    }
  }
  return figures;
}
