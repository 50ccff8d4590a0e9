import { parseCorpus } from '../../src/app/indexing/parse-corpus.ts';
import { sliceOf } from '../../src/domain/article.ts';
import type { SplitArticle } from '../../src/domain/passage.ts';
import type { Corpus } from '../../src/domain/ports/corpus.ts';
import { quotedWords } from '../../src/text/quotes/quoted-words.ts';
import { seeded } from '../seeded-random.ts';

/** Sentences of fewer words may stand in any corpus. */
const MIN_FOREIGN_WORDS = 5;

/** The sentences of articles, each once. */
export function sentencesOf(
  articles: readonly SplitArticle[],
  pageText: (source: string) => string,
): readonly string[] {
  const all = articles.flatMap(({ article, sentences }) =>
    sentences.map(({ span }) => sliceOf(pageText(article.source), span)),
  );
  return [...new Set(all)];
}

/** The sentences of a corpus, each once. */
export async function sentencesOfCorpus(corpus: Corpus): Promise<readonly string[]> {
  const { pages, articles } = await parseCorpus(corpus);
  const texts = new Map(pages.map(({ source, text }) => [source, text]));
  return sentencesOf(articles, (source) => texts.get(source) ?? '');
}

/** Sentences of another corpus, which must not be found. The same seed gives the same. */
export async function foreignSentences(
  corpus: Corpus,
  count: number,
  seed: number,
): Promise<readonly string[]> {
  const long = (await sentencesOfCorpus(corpus)).filter(
    (sentence) => quotedWords(sentence).length >= MIN_FOREIGN_WORDS,
  );
  const random = seeded(seed);
  return Array.from({ length: count }, () => long[Math.floor(random() * long.length)] ?? '').filter(
    (one) => one !== '',
  );
}
