/**
 * Verifies the quotes that its parent sends, with the isnad that lies in a folder, and says how long each took: milliseconds of
 * the processor, of this process with its threads.
 *
 *   speed-worker.ts FOLDER CORPUS
 *
 * It does for a quote what the thread of the bot does for it. An earlier isnad may have its files elsewhere; `LAYOUTS` says where.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { reindex as reindexNow } from '../../../src/app/indexing/reindex.ts';
import type { composeCorpus as composeCorpusNow } from '../../../src/compose.ts';
import type { readSettings as readSettingsNow } from '../../../src/config/settings.ts';
import { at } from '../../../src/domain/at.ts';
import type { quotableIndex as quotableIndexNow } from '../../../src/retrieval/index/quotable-index.ts';
import type { HashEmbedder as HashEmbedderNow } from '../../../test/fakes/hash-embedder.ts';
import type { MemoryGenerationStore as MemoryGenerationStoreNow } from '../../../test/fakes/memory-generation-store.ts';

type VerifierOf = new (index: ReturnType<typeof quotableIndexNow>) => { verify(quote: string): unknown };

/** Where each layout has what is needed; `verifier` is the class that the bot's thread asks. */
const LAYOUTS = [
  {
    settings: 'config/settings.ts',
    reindex: 'app/indexing/reindex.ts',
    index: 'retrieval/index/quotable-index.ts',
    verifier: { file: 'app/verify/verify-message.ts', name: 'MessageVerifier' },
  },
  {
    settings: 'config.ts',
    reindex: 'app/reindex.ts',
    index: 'retrieval/quotable-index.ts',
    verifier: { file: 'app/verify-quote.ts', name: 'QuoteVerifier' },
  },
];

const [folder, corpusDir] = [at(process.argv, 2), at(process.argv, 3)];
const layout = LAYOUTS.find(({ verifier }) => existsSync(join(folder, 'src', verifier.file)));
if (layout === undefined) throw new Error(`${folder} has no layout that is known`);

const { readSettings } = (await moduleOf(`src/${layout.settings}`)) as {
  readSettings: typeof readSettingsNow;
};
const { composeCorpus } = (await moduleOf('src/compose.ts')) as { composeCorpus: typeof composeCorpusNow };
const { reindex } = (await moduleOf(`src/${layout.reindex}`)) as { reindex: typeof reindexNow };
const { quotableIndex } = (await moduleOf(`src/${layout.index}`)) as {
  quotableIndex: typeof quotableIndexNow;
};
const verifiers = (await moduleOf(`src/${layout.verifier.file}`)) as Record<string, VerifierOf | undefined>;
const { HashEmbedder } = (await moduleOf('test/fakes/hash-embedder.ts')) as {
  HashEmbedder: typeof HashEmbedderNow;
};
const { MemoryGenerationStore } = (await moduleOf('test/fakes/memory-generation-store.ts')) as {
  MemoryGenerationStore: typeof MemoryGenerationStoreNow;
};

const corpus = composeCorpus({ ...readSettings(), corpusDir });
const embedder = new HashEmbedder();
const { generation } = await reindex({ corpus, store: new MemoryGenerationStore(), embedder });
const Verifier = verifiers[layout.verifier.name];
if (generation === null || Verifier === undefined) throw new Error('no index was made');
const verifier = new Verifier(quotableIndex(generation));

process.on('message', (quote: string) => {
  const before = process.cpuUsage();
  verifier.verify(quote);
  const { user, system } = process.cpuUsage(before);
  process.send?.((user + system) / 1000);
});
process.send?.('ready');

function moduleOf(path: string): Promise<unknown> {
  return import(pathToFileURL(join(folder, path)).href);
}
