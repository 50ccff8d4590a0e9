import type { Corpus, CorpusFile } from '../../src/domain/ports/corpus.ts';
import { sliceOf } from '../../src/domain/article.ts';
import { describeNotice } from '../../src/operator-messages.ts';
import { parseCorpus } from '../../src/app/indexing/parse-corpus.ts';

/** What isnad can quote of an article, and what it says of it. */
export type ReadArticle = {
  readonly source: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly paragraphs: readonly string[];
};

/** What became of the files of a corpus. */
export type Read = {
  readonly articles: readonly ReadArticle[];
  /** What a person is told: doubts and refusals. */
  readonly said: readonly string[];
};

/** Reads a corpus as indexing does. */
export async function readCorpus(corpus: Corpus): Promise<Read> {
  const doubts: string[] = [];
  const listening: Corpus = {
    location: corpus.location,
    fingerprint: () => corpus.fingerprint(),
    async *read() {
      for await (const file of corpus.read()) {
        if (file.kind === 'page') doubts.push(...(file.doubts ?? []).map(describeNotice));
        yield file;
      }
    },
  };
  const { articles, refused, textOf } = await parseCorpus(listening);
  return {
    articles: articles.map(({ article }) => ({
      source: article.source,
      title: article.title,
      outlet: article.outlet,
      date: article.publishedAt,
      paragraphs: article.blocks.flat().map((span) => sliceOf(textOf(article.source), span)),
    })),
    said: [...doubts, ...refused.map(({ notice }) => describeNotice(notice))],
  };
}

/** A corpus of one file that is in memory. */
export function corpusOf(file: CorpusFile): Corpus {
  return {
    location: 'memory',
    fingerprint: () => Promise.resolve(''),
    async *read() {
      yield await Promise.resolve(file);
    },
  };
}
