import { readNameKnowledge } from '../../src/adapters/name-files.ts';
import { type Engine, openEngine } from '../../src/app/ask/engine.ts';
import { HOME } from '../../src/config/environment.ts';
import type { Corpus } from '../../src/domain/ports/corpus.ts';
import { answeringWith } from './calibration.ts';
import { HashEmbedder } from './hash-embedder.ts';
import { MemoryGenerationStore } from './memory-generation-store.ts';

/** An engine on some pages, with the names that come with isnad and without a model. */
export async function pagesEngine(
  corpus: Corpus,
  detectLanguage: () => string = () => 'en',
): Promise<Engine> {
  return openEngine(
    {
      corpus,
      ...{ store: new MemoryGenerationStore(), embedder: new HashEmbedder(), answering: answeringWith() },
      ...{ strictness: 'balanced', detectLanguage, today: () => '2026-11-29' },
      names: await readNameKnowledge(`${HOME}/names`),
    },
    {},
  );
}
