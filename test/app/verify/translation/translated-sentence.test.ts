import { beforeAll, describe, expect, it } from 'vitest';
import { translatedSentence } from '../../../../src/app/verify/translation/translated-sentence.ts';
import { NO_NAMES } from '../../../../src/domain/names.ts';
import type { CrossEncoder } from '../../../../src/domain/ports/cross-encoder.ts';
import { KnownNames } from '../../../../src/retrieval/names/known-names.ts';
import { SearchIndex } from '../../../../src/retrieval/index/search-index.ts';
import { CALIBRATION } from '../../../fakes/calibration.ts';
import { GlossaryEmbedder } from '../../../fakes/glossary-embedder.ts';
import { indexedPages } from '../../../fakes/indexed-pages.ts';
import { MemoryGenerationStore } from '../../../fakes/memory-generation-store.ts';

const QUOTE = 'The ferry to the island of Marjan sails twice a day in winter.';
const FERRY = 'تبحر العبارة إلى جزيرة المرجان مرتين كل يوم في فصل الشتاء البارد.';
/** The same words, which are equally near for the embedder of this test. */
const REORDERED = 'في فصل الشتاء البارد تبحر العبارة مرتين كل يوم إلى جزيرة المرجان.';
const TITLE = 'مواعيد العبارة';

const embedder = new GlossaryEmbedder({ [QUOTE]: FERRY });
let index: SearchIndex;
beforeAll(async () => {
  const text = `${TITLE}\n\n2025-03-02\n\n${FERRY}\n${REORDERED}\n`;
  const generation = await indexedPages([{ source: 'ferry.txt', text }], new MemoryGenerationStore());
  index = new SearchIndex(generation, new KnownNames(NO_NAMES), CALIBRATION.ranking);
});

/** Prefers one sentence, and notes what it was given to read. */
class Preferring implements CrossEncoder {
  readonly evidenceId = 'preferring';
  readonly given: string[] = [];
  readonly #preferred: string;
  constructor(preferred: string) {
    this.#preferred = preferred;
  }
  read(_: string, { headline, sentences }: Parameters<CrossEncoder['read']>[1]) {
    this.given.push(`${headline}: ${sentences.join(' ')}`);
    const logit = sentences[0] === this.#preferred ? 5 : -5;
    return Promise.resolve({ relevance: logit, sentences: [logit] });
  }
}

async function ledTo(crossEncoder: CrossEncoder | null, isOther = () => true): Promise<string | undefined> {
  return (await translatedSentence({ index, embedder, crossEncoder }, QUOTE, {}, isOther))?.text;
}

describe('the sentence that a quote may translate', () => {
  it('is the nearest', async () => {
    expect(await ledTo(null)).toBe(FERRY);
  });

  it('is one almost as near if the cross-encoder says so', async () => {
    const crossEncoder = new Preferring(REORDERED);
    expect(await ledTo(crossEncoder)).toBe(REORDERED);
    expect(crossEncoder.given).toEqual([`${TITLE}: ${FERRY}`, `${TITLE}: ${REORDERED}`]);
  });

  it('is none in the language of the quote', async () => {
    expect(await ledTo(null, () => false)).toBeUndefined();
  });

  it('is cited by its own place', async () => {
    const found = await translatedSentence({ index, embedder, crossEncoder: null }, QUOTE, {}, () => true);
    const { source, span } = found?.citation ?? { source: '', span: { start: 0, end: 0 } };
    expect(index.pageText(source)?.slice(span.start, span.end)).toBe(FERRY);
  });
});
