import { describe } from 'vitest';
import { verifyInProcess } from '../../../src/app/verify/verify-message.ts';
import { quotableIndex } from '../../../src/retrieval/index/quotable-index.ts';
import { CONTRACT_PAGES, verifierContract } from '../../contracts/verifier.contract.ts';
import { indexedPages } from '../../fakes/indexed-pages.ts';
import { MemoryGenerationStore } from '../../fakes/memory-generation-store.ts';

describe('verifying in the process that asks', () => {
  verifierContract(async () =>
    verifyInProcess(quotableIndex(await indexedPages(CONTRACT_PAGES, new MemoryGenerationStore()))),
  );
});
