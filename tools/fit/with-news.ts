import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileGenerationStore } from '../../src/adapters/index/file-generation-store.ts';
import type { Composition } from '../../src/compose.ts';
import type { Corpus, CorpusFile } from '../../src/domain/ports/corpus.ts';
import { readNews } from '../retrieval/evaldata.ts';

/** The composition with the articles of `ant-news` as further pages, laid out as the five pages are: headline, date, text. */
export async function withNews(deps: Composition, evaldata: string): Promise<Composition> {
  const news = await readNews(evaldata);
  const { corpus } = deps;
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
  return { ...deps, corpus: together, store: fileGenerationStore(folder) };
}
