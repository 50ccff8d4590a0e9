import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileGenerationStore } from '../../src/adapters/file-generation-store.ts';
import type { Composition } from '../../src/compose.ts';
import type { Corpus, CorpusFile } from '../../src/domain/ports.ts';
import { readNews } from '../retrieval/evaldata.ts';

/** The same with the articles of `ant-news` as further pages, headline, date and text in the layout of the five pages. */
export async function withNews(means: Composition, evaldata: string): Promise<Composition> {
  const news = await readNews(evaldata);
  const { corpus } = means;
  const together: Corpus = {
    location: corpus.location,
    fingerprint: () => Promise.resolve('five pages and ant-news'),
    async *read(): AsyncGenerator<CorpusFile> {
      yield* corpus.read();
      for (const [i, { title, published, text }] of news.entries()) {
        const date = published.slice(0, 10).split('-').reverse().join('.');
        yield { kind: 'page', page: { source: `news-${i}.txt`, text: `${title}\n${date}\n${text}` } };
      }
    },
  };
  const folder = await mkdtemp(join(tmpdir(), 'isnad-news-'));
  return { ...means, corpus: together, store: fileGenerationStore(folder) };
}
