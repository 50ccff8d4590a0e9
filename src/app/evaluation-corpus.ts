import type { Article, ArticleId } from '../domain/article.ts';
import type { Embedder } from '../domain/embedder.ts';
import { NO_VECTORS, type Generation, type VectorTable } from '../domain/generation.ts';
import type { SplitArticle } from '../domain/passage.ts';
import type { RetrievalSet } from '../domain/retrieval-set.ts';
import type { Span } from '../domain/span.ts';
import { splitArticle } from '../ingestion/split-article.ts';
import { buildKeywordData } from '../retrieval/keyword-index.ts';
import { embedTexts } from './embed-texts.ts';
import { passageTexts, textsToEmbed } from './index-texts.ts';
import { recipeFor } from './recipe.ts';

export type EvaluationCorpusOptions = {
  /** Vectors that need not be made again, such as those of the background. */
  readonly known?: VectorTable;
  readonly onProgress?: (done: number, total: number) => void;
};

/** Documents of an evaluation set as a generation in memory, through the splitter and index of the product. */
export async function evaluationCorpus(
  name: string,
  documents: RetrievalSet['documents'],
  embedder: Embedder,
  options: EvaluationCorpusOptions = {},
): Promise<Generation> {
  const pages = documents.map(({ id, text }) => ({ source: id, text }));
  const articles = evaluationArticles(documents);
  return {
    id: name,
    indexedAt: '',
    recipe: recipeFor(embedder.modelId),
    ...{ pages, articles },
    // Every document of a set is judged by itself.
    copies: [],
    articleHashes: [],
    vectors: await embedTexts(embedder, textsToEmbed({ pages, articles }), { known: NO_VECTORS, ...options }),
    keywords: buildKeywordData(passageTexts({ pages, articles })),
    refused: [],
    corpusFingerprint: '',
  };
}

/** Documents cut as the product cuts articles. */
export function evaluationArticles(documents: RetrievalSet['documents']): SplitArticle[] {
  return documents.map(({ id, title, text }) => splitArticle(articleOf(id, title, text), text));
}

/** A document as an article: its lines are its paragraphs, all of one block. */
function articleOf(id: string, title: string | null, text: string): Article {
  const paragraphs: Span[] = [];
  for (const match of text.matchAll(/\S.*/gu)) {
    paragraphs.push({ start: match.index, end: match.index + match[0].length });
  }
  return {
    id: id as ArticleId,
    source: id,
    span: { start: 0, end: text.length },
    ...{ title, outlet: null, publishedAt: null, url: null },
    blocks: [paragraphs],
  };
}
