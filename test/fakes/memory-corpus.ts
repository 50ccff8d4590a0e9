import { failure } from '../../src/domain/error.ts';
import type { Corpus, CorpusFile } from '../../src/domain/ports/corpus.ts';
import { digestOf } from '../../src/text/digest.ts';

/** A corpus in memory, whose files a test may replace at any time; null for a folder that does not exist. */
export class MemoryCorpus implements Corpus {
  readonly location = 'memory';
  files: readonly CorpusFile[] | null;

  constructor(files: readonly CorpusFile[] | null) {
    this.files = files;
  }

  async *read(): AsyncGenerator<CorpusFile> {
    // One turn later, as from a disk.
    yield* await Promise.resolve(this.#sorted());
  }

  fingerprint(): Promise<string> {
    return Promise.resolve().then(() => digestOf(JSON.stringify(this.#sorted())));
  }

  #sorted(): readonly CorpusFile[] {
    if (this.files === null) throw failure('corpus-missing', { corpus: this.location });
    return [...this.files].sort((a, b) => (sourceOf(a) < sourceOf(b) ? -1 : 1));
  }
}

function sourceOf(file: CorpusFile): string {
  return file.kind === 'page' ? file.page.source : file.source;
}
