import { expect, it } from 'vitest';
import { openSession, reopenSession } from '../../src/app/session.ts';
import { fusionJudge } from '../../src/answering/fusion-judge.ts';
import { NO_NAMES } from '../../src/domain/name-knowledge.ts';
import type { Verifier } from '../../src/domain/verifier.ts';
import { HashEmbedder } from '../fakes/hash-embedder.ts';
import { MemoryCorpus } from '../fakes/memory-corpus.ts';
import { MemoryGenerationStore } from '../fakes/memory-generation-store.ts';
import { CONTRACT_PAGES } from '../contracts/verifier.contract.ts';

function meansOf() {
  const corpus = new MemoryCorpus(CONTRACT_PAGES.map((page) => ({ kind: 'page', page })));
  return {
    ...{ corpus, store: new MemoryGenerationStore(), embedder: new HashEmbedder(), judge: fusionJudge },
    ...{ strictness: 'balanced' as const, detectLanguage: () => 'en', names: NO_NAMES },
  };
}

it('has the verifier that is given, on its own generation, also when it is opened again', async () => {
  const asked: string[] = [];
  const verifier: Verifier = { verify: () => Promise.resolve({ status: 'too-short' }) };
  const verifierOn = ({ id }: { readonly id: string }): Verifier => {
    asked.push(id);
    return verifier;
  };
  const means = { ...meansOf(), verifierOn };
  const session = await openSession(means, {});
  const again = await reopenSession(means, session, () => undefined);
  expect([session.verifier, again?.verifier]).toEqual([verifier, verifier]);
  expect(asked).toEqual([session.generation.id, again?.generation.id]);
});

it('verifies in its process where none is given', async () => {
  const { verifier } = await openSession(meansOf(), {});
  expect(await verifier.verify('opened the old bridge across the river')).toMatchObject({ status: 'exact' });
});
