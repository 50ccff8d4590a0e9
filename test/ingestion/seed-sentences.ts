import { fileCorpus } from '../../src/adapters/file-corpus.ts';
import { understandCorpus } from '../../src/app/understand-corpus.ts';
import { sliceOf } from '../../src/domain/span.ts';

/** The sentences of the five pages, each once. */
export async function seedSentences(): Promise<readonly string[]> {
  const { pages, articles } = await understandCorpus(fileCorpus('corpus'));
  const texts = new Map(pages.map(({ source, text }) => [source, text]));
  const all = articles.flatMap(({ article, sentences }) =>
    sentences.map(({ span }) => sliceOf(texts.get(article.source) ?? '', span)),
  );
  return [...new Set(all)];
}
