import { join } from 'node:path';
import { evaluationData, type Composition } from '../../src/compose.ts';
import { openEngine } from '../../src/app/ask/engine.ts';
import { evaluationArticles } from '../../src/app/evaluate/evaluation-corpus.ts';
import { ndcgAt, points } from '../../src/app/evaluate/ranking-measures.ts';
import type { RetrievalSet } from '../../src/domain/evaluation.ts';
import { spanOfSentences, type SplitArticle } from '../../src/domain/passage.ts';
import { sliceOf } from '../../src/domain/article.ts';
import { dot } from '../../src/retrieval/index/vectors.ts';
import { embeddingInput } from '../../src/text/embedding-input.ts';
import { newsDocuments, readNews } from './evaldata.ts';

const SETS = ['tydiqa-goldp.ar-dev', 'arcd-train', 'xquad.ar-ar', 'xquad.ar-corpus.en-query'];
/** How many articles of `ant-news` are asked for by their headlines, which are left out of the embedded texts. */
const NEWS = 600;

type Context = {
  readonly title: string | null;
  readonly date: string | null;
  /** The sentence before the passage. */
  readonly before: string;
  readonly passage: string;
};

/** The texts that may be embedded for a passage. */
const VARIANTS: Readonly<Record<string, (context: Context) => string>> = {
  bare: ({ passage }) => passage,
  headline: ({ title, passage }) => lines(title, passage),
  'headline, date': ({ title, date, passage }) => lines(title, date, passage),
  'sentence before': ({ before, passage }) => lines(before, passage),
  'headline, sentence before': ({ title, before, passage }) => lines(title, before, passage),
};

/**
 * Measures whether a headline, a date or the previous sentence helps in front of an embedded passage. Only the model is
 * used and nothing else of isnad, so that nothing but the text differs.
 */
export async function measureContexts(evaldata: string, deps: Composition): Promise<object[]> {
  const figures: object[] = [];
  for (const name of SETS) {
    const set = await evaluationData.readRetrievalSet(join(evaldata, name));
    figures.push({ part: 'context', set: name, ndcg10: await byVariant(set, deps, {}) });
  }
  const news = (await readNews(evaldata)).filter(({ title }) => title !== '').slice(0, NEWS);
  const documents = newsDocuments(news);
  const headlines: RetrievalSet = {
    name: 'ant-news headlines',
    documents,
    questions: documents.map(({ id, title }) => ({ id, text: title ?? '', relevant: new Set([id]) })),
  };
  const dates = news.map(({ published }) => published.slice(0, 10));
  const without = ['bare', 'headline, date', 'sentence before'];
  figures.push({
    part: 'context',
    set: headlines.name,
    note: 'no headline in any variant',
    ndcg10: await byVariant(headlines, deps, { dates, only: without, titled: false }),
  });
  figures.push(await ownPages(deps));
  return figures;
}

type Options = {
  readonly dates?: readonly string[];
  readonly only?: readonly string[];
  readonly titled?: boolean;
};

async function byVariant(
  { documents, questions }: RetrievalSet,
  { embedder }: Composition,
  { dates, only, titled = true }: Options,
): Promise<Record<string, number>> {
  const articles = evaluationArticles(titled ? documents : documents.map((one) => ({ ...one, title: null })));
  const texts = documents.map(({ text }) => text);
  const contexts = articles.map((article, i) => contextsOf(article, texts[i] ?? '', dates?.[i] ?? null));
  const vectors = await Promise.all(
    questions.map(({ text }) => embedder.embedQuestion(embeddingInput(text))),
  );
  const result: Record<string, number> = {};
  for (const [variant, textOf] of Object.entries(VARIANTS)) {
    if (only !== undefined && !only.includes(variant)) continue;
    const passages = await Promise.all(
      contexts.flatMap((ofArticle, i) =>
        ofArticle.map(async (context) => ({
          id: documents[i]?.id ?? '',
          vector: await embedder.embedPassage(embeddingInput(textOf(context))),
        })),
      ),
    );
    const values = questions.map(({ relevant }, q) => {
      const ranked = passages
        .map(({ id, vector }) => ({ id, cosine: dot(vectors[q] ?? new Float32Array(), vector) }))
        .sort((a, b) => b.cosine - a.cosine);
      return ndcgAt(10, [...new Set(ranked.map(({ id }) => id))], relevant);
    });
    result[variant] = points(values);
  }
  return result;
}

/** For the questions of test/relevance: how often a passage with the right quote is among the first three. */
async function ownPages(deps: Composition): Promise<object> {
  const { index } = await openEngine(deps, {});
  const file = (half: string): string => join(import.meta.dirname, `../../test/relevance/${half}.jsonl`);
  const questions = [
    ...(await evaluationData.readGoldQuestions(file('fit'))),
    ...(await evaluationData.readGoldQuestions(file('check'))),
  ].filter(({ answerable }) => answerable);
  const articles = [...new Map(index.passages.map(({ article, pageText }) => [article, pageText]))];
  const firstThree: Record<string, string> = {};
  for (const [variant, textOf] of Object.entries(VARIANTS)) {
    const passages = await Promise.all(
      articles.flatMap(([article, pageText]) =>
        contextsOf(article, pageText, article.article.publishedAt).map(async (context) => ({
          context,
          source: article.article.source,
          vector: await deps.embedder.embedPassage(embeddingInput(textOf(context))),
        })),
      ),
    );
    let right = 0;
    for (const { q, page, gold } of questions) {
      const vector = await deps.embedder.embedQuestion(embeddingInput(q));
      const first = passages.toSorted((a, b) => dot(vector, b.vector) - dot(vector, a.vector)).slice(0, 3);
      if (
        first.some(
          ({ source, context }) => source === page && gold.some((text) => context.passage.includes(text)),
        )
      )
        right++;
    }
    firstThree[variant] = `${right} of ${questions.length}`;
  }
  return { part: 'context', set: 'five pages', firstThree };
}

function contextsOf(
  { article, sentences, passages }: SplitArticle,
  text: string,
  date: string | null,
): Context[] {
  return passages.map((passage) => ({
    ...{ title: article.title, date },
    before:
      passage.from === 0
        ? ''
        : sliceOf(text, spanOfSentences(sentences, { from: passage.from - 1, to: passage.from })),
    passage: sliceOf(text, spanOfSentences(sentences, passage)),
  }));
}

function lines(...texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null && text !== '').join('\n');
}
