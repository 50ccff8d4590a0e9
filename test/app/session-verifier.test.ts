import { expect, it } from 'vitest';
import { openEngine, reopenEngine } from '../../src/app/ask/engine.ts';
import { NO_NAMES } from '../../src/domain/names.ts';
import type { Verifier } from '../../src/domain/ports/verifier.ts';
import { answeringWith } from '../fakes/calibration.ts';
import { HashEmbedder } from '../fakes/hash-embedder.ts';
import { MemoryCorpus } from '../fakes/memory-corpus.ts';
import { MemoryGenerationStore } from '../fakes/memory-generation-store.ts';
import { CONTRACT_PAGES } from '../contracts/verifier.contract.ts';

function meansOf() {
  const corpus = new MemoryCorpus(CONTRACT_PAGES.map((page) => ({ kind: 'page', page })));
  return {
    ...{ corpus, store: new MemoryGenerationStore(), embedder: new HashEmbedder() },
    answering: answeringWith(),
    ...{ strictness: 'balanced' as const, detectLanguage: () => 'en', names: NO_NAMES },
    today: () => '2026-11-29' as const,
  };
}

it('has the verifier that is given, on its own generation, also when it is opened again', async () => {
  const asked: string[] = [];
  const verifier: Verifier = { verify: () => Promise.reject(new Error('nobody asks it')) };
  const verifierOn = ({ id }: { readonly id: string }): Verifier => {
    asked.push(id);
    return verifier;
  };
  const deps = { ...meansOf(), verifierOn };
  const engine = await openEngine(deps, {});
  const again = await reopenEngine(deps, engine, () => undefined);
  expect([engine.verifier, again?.verifier]).toEqual([verifier, verifier]);
  expect(asked).toEqual([engine.generation.id, again?.generation.id]);
});

it('verifies in its process where none is given', async () => {
  const { verifier } = await openEngine(meansOf(), {});
  expect(await verifier.verify('opened the old bridge across the river')).toMatchObject({
    verification: { status: 'exact' },
  });
});
