import { textLookup, textsOf, type Article, type ArticleId, type Span } from '../../domain/article.ts';
import type { Embedder } from '../../domain/ports/embedder.ts';
import { NO_VECTORS, type Generation, type VectorTable } from '../../domain/generation.ts';
import type { SplitArticle } from '../../domain/passage.ts';
import type { RetrievalSet } from '../../domain/evaluation.ts';
import { splitArticle } from '../../ingestion/split-article.ts';
import { buildKeywordData } from '../../retrieval/index/keyword-index.ts';
import { searchableTexts } from '../../retrieval/index/searchable-texts.ts';
import { embedTexts } from '../indexing/embed-texts.ts';
import { recipeFor } from '../indexing/recipe.ts';

export type EvaluationCorpusOptions = {
  /** Vectors that need not be made again, such as those of the background. */
  readonly known?: VectorTable;
  readonly onProgress?: (done: number, total: number) => void;
};

/** Makes the documents of an evaluation set a generation in memory, with the splitter and index of the product. */
export async function evaluationCorpus(
  name: string,
  documents: RetrievalSet['documents'],
  embedder: Embedder,
  options: EvaluationCorpusOptions = {},
): Promise<Generation> {
  const pages = documents.map(({ id, text }) => ({ source: id, text }));
  const articles = evaluationArticles(documents);
  const texts = searchableTexts(articles, textLookup(textsOf(pages)));
  return {
    id: name,
    indexedAt: '',
    recipe: recipeFor(embedder.modelId),
    ...{ pages, articles },
    // Each document of a set counts on its own.
    copies: [],
    speech: [],
    articleHashes: [],
    vectors: await embedTexts(embedder, texts, { known: NO_VECTORS, ...options }),
    keywords: buildKeywordData(texts.passages),
    refused: [],
    corpusFingerprint: '',
  };
}

/** Splits documents as the product splits articles. */
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
