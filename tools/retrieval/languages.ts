import { askIndex } from '../../src/app/ask-index.ts';
import { evaluationCorpus } from '../../src/app/evaluation-corpus.ts';
import { articleRanking, evaluateRetrieval } from '../../src/app/evaluate-retrieval.ts';
import { hitAt, points } from '../../src/app/ranking-measures.ts';
import type { Composition } from '../../src/compose.ts';
import type { RetrievalSet } from '../../src/domain/retrieval-set.ts';
import { dot } from '../../src/retrieval/dense.ts';
import { KnownNames } from '../../src/retrieval/known-names.ts';
import { bestHits, scorePassages } from '../../src/retrieval/rank-passages.ts';
import { SearchIndex } from '../../src/retrieval/search-index.ts';
import { readParagraphs } from './evaldata.ts';

const ASKED = ['zh', 'hi', 'de', 'es', 'el', 'ro'];
const MIXED = ['ar', 'en', 'ru'];
/** Of a mixed corpus a language's passage is found if it is among as many as there are languages. */
const FIRST = MIXED.length;

/** The Arabic passages of XQuAD asked in languages that have no folder in BEIR's form, German and Spanish beside them. */
export async function measureLanguages(evaldata: string, means: Composition): Promise<object[]> {
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
    const { ndcg10, r1, r20 } = await evaluateRetrieval(set, means, undefined, () => undefined);
    figures.push({ part: 'languages', set: set.name, ndcg10, r1: r1.fused, r20: r20.fused });
  }
  return figures;
}

/**
 * XQuAD's passages of three languages as one corpus: is the passage that answers among the first three in each of
 * them, whatever the language of the question? `plain` is the cosine of the model as it is, in the same run.
 */
export async function measureMixed(evaldata: string, means: Composition): Promise<object[]> {
  const { embedder, detectLanguage } = means;
  const languages = await Promise.all(
    MIXED.map(async (code) => [code, await readParagraphs(evaldata, code)] as const),
  );
  const documents = languages.flatMap(([code, paragraphs]) =>
    paragraphs.map(({ text }, i) => ({ id: `${code}${i}`, title: null, text })),
  );
  const generation = await evaluationCorpus('mixed', documents, embedder);
  const index = new SearchIndex(generation, new KnownNames(means.names));
  const figures: object[] = [];
  for (const [asked, paragraphs] of languages) {
    const found = Object.fromEntries(
      MIXED.map((code) => [code, { plain: [] as number[], product: [] as number[] }]),
    );
    for (const [i, { questions }] of paragraphs.entries()) {
      for (const { text } of questions) {
        const question = await askIndex(index, embedder, { text, language: detectLanguage(text) });
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
