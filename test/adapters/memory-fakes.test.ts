import { describe } from 'vitest';
import { failure } from '../../src/domain/error.ts';
import { corpusContract } from '../contracts/corpus.contract.ts';
import { generationStoreContract } from '../contracts/generation-store.contract.ts';
import { MemoryCorpus } from '../fakes/memory-corpus.ts';
import { MemoryGenerationStore } from '../fakes/memory-generation-store.ts';

describe('MemoryGenerationStore', () => {
  generationStoreContract(() => {
    const store = new MemoryGenerationStore();
    return Promise.resolve({
      store,
      breakNextWrite: () => {
        store.breakNextWrite();
      },
      setClock: (time) => {
        store.setClock(time);
      },
    });
  });
});

describe('MemoryCorpus', () => {
  corpusContract(() => {
    const corpus = new MemoryCorpus([]);
    return Promise.resolve({
      corpus,
      fill: (files) => {
        corpus.files = Object.entries(files).map(([source, text]) =>
          text === null
            ? { kind: 'refused', source, notice: failure('file-binary', { source }).notice }
            : { kind: 'page', page: { source, text } },
        );
        return Promise.resolve();
      },
      remove: () => {
        corpus.files = null;
        return Promise.resolve();
      },
    });
  });
});
