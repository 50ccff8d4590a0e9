import { openEngine, reopenEngine, type Engine, type EngineDeps } from '../../../src/app/ask/engine.ts';
import { reindex } from '../../../src/app/indexing/reindex.ts';
import { NO_NAMES } from '../../../src/domain/names.ts';
import { answeringWith } from '../../fakes/calibration.ts';
import { HashEmbedder } from '../../fakes/hash-embedder.ts';
import { MemoryCorpus } from '../../fakes/memory-corpus.ts';
import { MemoryGenerationStore } from '../../fakes/memory-generation-store.ts';
import { toldScorer } from '../../fakes/told-scorer.ts';

/** A page of an archive: its headline, day and sentences. */
export type TestPage = {
  readonly title: string;
  readonly day: string;
  readonly text: string;
  readonly outlet?: string;
};

/** An archive whose pages a test changes; every change is a generation of its own. The word "bridge" answers every question. */
export function growingArchive() {
  const corpus = new MemoryCorpus([]);
  const deps: EngineDeps = {
    ...{ corpus, store: new MemoryGenerationStore(), embedder: new HashEmbedder(), names: NO_NAMES },
    ...{
      answering: answeringWith(toldScorer((text) => (text.includes('bridge') ? 0.6 : 0))),
      strictness: 'balanced',
      detectLanguage: () => 'en',
      today: () => '2026-11-29',
    },
  };
  let before: Engine | null = null;
  return async (pages: readonly TestPage[]): Promise<Engine> => {
    corpus.files = pages.map(({ title, day, text, outlet = 'North Agency' }, number) => ({
      kind: 'page',
      page: {
        source: `${number}.txt`,
        text: `${title}\nPublished: ${day}\n\n${text}\nSource: ${outlet}\n`,
      },
    }));
    if (pages.length > 0) await reindex(deps, { force: true });
    before = before === null ? await openEngine(deps, {}) : await reopenEngine(deps, before, () => undefined);
    if (before === null) throw new Error('there is no index');
    return before;
  };
}

/** Words that no other name has. */
function wordsOf(name: string, from: number, count: number): string {
  return Array.from({ length: count }, (_, i) => `${name}${'abcdefghij'.charAt((from + i) % 10)}${from + i}x`)
    .join(' ')
    .replaceAll(/\d+/gu, (digits) =>
      Array.from(digits)
        .map((digit) => 'klmnopqrst'.charAt(Number(digit)))
        .join(''),
    );
}

/** An article with one sentence that answers, and enough words that a corrected one is known again. */
export function bridgePage(name: string, day = '2026-03-05', changes: Partial<TestPage> = {}): TestPage {
  return {
    title: `Opening of ${name}`,
    day,
    text: `The new bridge called ${name} was opened by ${wordsOf(name, 0, 8)}.\n${wordsOf(name, 10, 40)} again in spring.`,
    ...changes,
  };
}

export const OTHER_PAGE: TestPage = {
  title: 'Early harvest',
  day: '2026-01-01',
  text: 'Farmers began picking olives two weeks early because of the heat in the valley.',
};
