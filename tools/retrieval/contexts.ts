import { join } from 'node:path';
import { evaluationData, type Composition } from '../../src/compose.ts';
import { openSession } from '../../src/app/session.ts';
import { evaluationArticles } from '../../src/app/evaluation-corpus.ts';
import { ndcgAt, points } from '../../src/app/ranking-measures.ts';
import type { RetrievalSet } from '../../src/domain/retrieval-set.ts';
import { spanOfSentences, type SplitArticle } from '../../src/domain/passage.ts';
import { sliceOf } from '../../src/domain/span.ts';
import { dot } from '../../src/retrieval/dense.ts';
import { searchForm } from '../../src/text/search-form.ts';
import { newsDocuments, readNews } from './evaldata.ts';

const SETS = ['tydiqa-goldp.ar-dev', 'arcd-train', 'xquad.ar-ar', 'xquad.ar-corpus.en-query'];
/** Articles of `ant-news` whose headlines are asked for; their own headlines are kept out of the embedded texts. */
const NEWS = 600;

type Context = {
  readonly title: string | null;
  readonly date: string | null;
  /** The sentence before the passage. */
  readonly before: string;
  readonly passage: string;
};

/** What may stand in front of a passage when it is embedded. */
const VARIANTS: Readonly<Record<string, (context: Context) => string>> = {
  bare: ({ passage }) => passage,
  headline: ({ title, passage }) => lines(title, passage),
  'headline, date': ({ title, date, passage }) => lines(title, date, passage),
  'sentence before': ({ before, passage }) => lines(before, passage),
  'headline, sentence before': ({ title, before, passage }) => lines(title, before, passage),
};

/**
 * Whether headline, date or the sentence before help in front of what is embedded: the model alone, nothing else of the
 * product, so that only the text differs.
 */
export async function measureContexts(evaldata: string, means: Composition): Promise<object[]> {
  const figures: object[] = [];
  for (const name of SETS) {
    const set = await evaluationData.readRetrievalSet(join(evaldata, name));
    figures.push({ part: 'context', set: name, ndcg10: await byVariant(set, means, {}) });
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
    ndcg10: await byVariant(headlines, means, { dates, only: without, titled: false }),
  });
  figures.push(await ownPages(means));
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
  const vectors = await Promise.all(questions.map(({ text }) => embedder.embedQuestion(searchForm(text))));
  const result: Record<string, number> = {};
  for (const [variant, textOf] of Object.entries(VARIANTS)) {
    if (only !== undefined && !only.includes(variant)) continue;
    const passages = await Promise.all(
      contexts.flatMap((ofArticle, i) =>
        ofArticle.map(async (context) => ({
          id: documents[i]?.id ?? '',
          vector: await embedder.embedPassage(searchForm(textOf(context))),
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

/** The questions of test/relevance: is a passage that holds what must be quoted among the first three? */
async function ownPages(means: Composition): Promise<object> {
  const { index } = await openSession(means, {});
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
          vector: await means.embedder.embedPassage(searchForm(textOf(context))),
        })),
      ),
    );
    let right = 0;
    for (const { q, page, gold } of questions) {
      const vector = await means.embedder.embedQuestion(searchForm(q));
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
