import { fileCorpus } from '../../src/adapters/corpus/file-corpus.ts';
import { parseCorpus } from '../../src/app/indexing/parse-corpus.ts';
import { sliceOf } from '../../src/domain/article.ts';

/** The sentences of the five pages, each once. */
export async function seedSentences(): Promise<readonly string[]> {
  const { pages, articles } = await parseCorpus(fileCorpus('corpus'));
  const texts = new Map(pages.map(({ source, text }) => [source, text]));
  const all = articles.flatMap(({ article, sentences }) =>
    sentences.map(({ span }) => sliceOf(texts.get(article.source) ?? '', span)),
  );
  return [...new Set(all)];
}
