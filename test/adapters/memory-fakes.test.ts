import { describe } from 'vitest';
import { failure } from '../../src/domain/error.ts';
import { answerScorerContract } from '../contracts/answer-scorer.contract.ts';
import { corpusContract } from '../contracts/corpus.contract.ts';
import { gapStoreContract } from '../contracts/gap-store.contract.ts';
import { generationStoreContract } from '../contracts/generation-store.contract.ts';
import { MemoryCorpus } from '../fakes/memory-corpus.ts';
import { memoryGapStore, type MemoryGaps } from '../fakes/memory-gap-store.ts';
import { MemoryGenerationStore } from '../fakes/memory-generation-store.ts';
import { toldScorer } from '../fakes/told-scorer.ts';

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

describe('memoryGapStore', () => {
  gapStoreContract(() => {
    const kept: MemoryGaps = { json: null, isBroken: false };
    return Promise.resolve({
      store: memoryGapStore(kept),
      reopen: () => memoryGapStore(kept),
      breakIt: () => {
        kept.isBroken = true;
        return Promise.resolve();
      },
    });
  });
});

describe('toldScorer', () => {
  answerScorerContract(() => toldScorer((text) => (text.includes('Ali') ? 0.8 : 0.1)));
});
