import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileGenerationStore } from '../../src/adapters/index/file-generation-store.ts';
import type { Answering } from '../../src/app/ask/answering.ts';
import { openEngine, type Engine } from '../../src/app/ask/engine.ts';
import { compose, composeCorpus, type Composition } from '../../src/compose.ts';
import { readSettings } from '../../src/config/settings.ts';
import { at } from '../../src/domain/at.ts';
import type { Citation } from '../../src/domain/answer.ts';
import type { Corpus } from '../../src/domain/ports/corpus.ts';
import { type JsonArticle, jsonArticle, readLinesAs } from './json-articles.ts';

/** The day on which every question here is asked, so that "last week" means the same in every run. */
const ASKED_ON = '2026-11-29';

/** An engine on a corpus, and the ids by which the data knows the articles. */
export type OpenCorpus = {
  readonly engine: Engine;
  /** The id of a cited article in the data; its source where the corpus is a folder of pages. */
  readonly idOf: (citation: Pick<Citation, 'source'>) => string;
};

/** Engines on any number of corpora, with one embedder and one cross-encoder for all of them. */
export type OpenCorpora = {
  /** The five pages that come with isnad. */
  fivePages(): Promise<OpenCorpus>;
  /**
   * Articles as the lines of a `.jsonl` file, read as the product reads one.
   *
   * @param name of the folder of their index
   */
  articles(name: string, articles: readonly JsonArticle[]): Promise<OpenCorpus>;
  /** All of ant-news. */
  archive(evaldata: string): Promise<OpenCorpus>;
  /** Ends the models, and removes indexes that are not to be kept. */
  close(): Promise<void>;
};

/**
 * Loads the models once. Throws what `compose` throws.
 *
 * @param kept folder in which the indexes stay, so that the next run need not embed the same sentences again; everything else is
 * done anew in every run. In the system's folder for temporary files, and removed, if undefined
 * @param answeringOf what scores, if not the product's own scorer
 */
export async function openCorpora(
  kept: string | undefined,
  answeringOf: (deps: Composition) => Answering | Promise<Answering> = ({ answering }) => answering,
): Promise<OpenCorpora> {
  const folder = kept === undefined ? await mkdtemp(join(tmpdir(), 'isnad-understood-')) : resolve(kept);
  const settings = readSettings();
  const composed = await compose({ ...settings, indexDir: join(folder, 'unused') });
  const deps = { ...composed, answering: await answeringOf(composed) };
  const open = (name: string, corpus: Corpus): Promise<Engine> => {
    const store = fileGenerationStore(join(folder, name, 'index'));
    return openEngine({ ...deps, corpus: asChanged(corpus), store, today: () => ASKED_ON }, {});
  };
  const openArticles: OpenCorpora['articles'] = async (name, articles) => {
    const corpusDir = join(folder, name, 'corpus');
    await writeCorpus(corpusDir, articles);
    const engine = await open(name, composeCorpus({ ...settings, corpusDir }));
    return { engine, idOf: ({ source }) => at(articles, Number(source.split('#')[1]) - 1).id };
  };
  return {
    fivePages: async () => ({
      engine: await open('five-pages', deps.corpus),
      idOf: ({ source }) => source,
    }),
    articles: openArticles,
    archive: async (evaldata) => {
      const all = await readLinesAs(join(evaldata, 'ant-news/articles.jsonl.gz'), jsonArticle);
      const articles = all.filter(({ text }) => text.trim() !== '');
      return openArticles('archive', articles);
    },
    close: async () => {
      await deps.embedder.close();
      if (kept === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A corpus that has changed since any run, so that its pages are read and split by the code of today. */
function asChanged(corpus: Composition['corpus']): Corpus {
  const started = String(Date.now());
  return {
    location: corpus.location,
    read: () => corpus.read(),
    fingerprint: () => Promise.resolve(started),
  };
}

async function writeCorpus(folder: string, articles: readonly JsonArticle[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const lines = articles.map((article) => `${JSON.stringify(article)}\n`);
  await writeFile(join(folder, 'articles.jsonl'), lines.join(''));
}
