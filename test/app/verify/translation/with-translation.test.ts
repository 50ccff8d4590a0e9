import { describe, expect, it, vi } from 'vitest';
import { openVerifier } from '../../../../src/app/verify/open-verifier.ts';
import { articleLanguages } from '../../../../src/app/ask/question/article-languages.ts';
import type { CrossEncoder } from '../../../../src/domain/ports/cross-encoder.ts';
import type { Filter } from '../../../../src/domain/question.ts';
import type { VerifiedMessage } from '../../../../src/domain/verification.ts';
import { NO_NAMES } from '../../../../src/domain/names.ts';
import { SearchIndex } from '../../../../src/retrieval/index/search-index.ts';
import { KnownNames } from '../../../../src/retrieval/names/known-names.ts';
import { withTranslation } from '../../../../src/app/verify/translation/with-translation.ts';
import { CALIBRATION } from '../../../fakes/calibration.ts';
import { GlossaryEmbedder } from '../../../fakes/glossary-embedder.ts';
import { indexedPages } from '../../../fakes/indexed-pages.ts';
import { MemoryCorpus } from '../../../fakes/memory-corpus.ts';
import { MemoryGenerationStore } from '../../../fakes/memory-generation-store.ts';

const MILL = 'افتتح مجلس بلدة الصفصاف المطحنة القديمة أمام الزوار يوم الاثنين.';
const MILL_TRANSLATED = 'The council of Safsaf opened the old mill to visitors on Monday.';
const BEES = 'Beekeepers of the valley lost a third of their hives to the frost.';
const BEES_TRANSLATED = 'فقد مربو النحل في الوادي ثلث خلاياهم بسبب الصقيع.';
const INVENTED = 'A comet will be seen above the northern horizon this weekend.';
const ARABIC_PAGE = {
  source: 'mill.txt',
  text: `المطحنة القديمة\n\n2025-03-02\n\n${MILL}\nالمصدر: وكالة الضفاف\n`,
};
const ENGLISH_PAGE = {
  source: 'bees.txt',
  text: `Frost kills bees\n\n2025-03-03\n\n${BEES}\nSource: Hill Gazette\n`,
};

/** Whether letters are Arabic: enough to tell the two languages of these pages. */
const detectLanguage = (text: string): string => (/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en');

type Asked = {
  readonly pages?: readonly { readonly source: string; readonly text: string }[];
  readonly filter?: Filter;
  readonly crossEncoder?: CrossEncoder | null;
  readonly onMeaning?: () => void;
  readonly isCalibrated?: boolean;
};

async function translated(quote: string, asked: Asked = {}): Promise<VerifiedMessage> {
  const { pages = [ARABIC_PAGE], filter = {}, crossEncoder = null, onMeaning, isCalibrated = true } = asked;
  const embedder = new GlossaryEmbedder({ [MILL_TRANSLATED]: MILL, [BEES_TRANSLATED]: BEES });
  const store = new MemoryGenerationStore();
  const generation = await indexedPages(pages, store);
  const corpus = new MemoryCorpus(pages.map((page) => ({ kind: 'page', page })));
  const { verifier } = await openVerifier({ corpus, store, embedder }, {});
  const index = new SearchIndex(generation, new KnownNames(NO_NAMES), CALIBRATION.ranking);
  const deps = {
    index,
    detectLanguage,
    languageOf: articleLanguages(index, detectLanguage),
    meaning: () => {
      onMeaning?.();
      return Promise.resolve(isCalibrated ? { index, embedder, crossEncoder } : null);
    },
  };
  return withTranslation(verifier.verify(quote, filter), deps, filter);
}

/** Finds every sentence as likely. */
function alwaysSaying(logit: number): CrossEncoder {
  return {
    evidenceId: 'always',
    read: (_, { sentences }) => Promise.resolve({ relevance: logit, sentences: sentences.map(() => logit) }),
  };
}

describe('a quote that may be a translation', () => {
  it('is led to the sentence of the other language', async () => {
    const { verification, translation } = await translated(MILL_TRANSLATED);
    expect(verification.status).toBe('not-found');
    expect(translation).toMatchObject({ sentence: { text: MILL, citation: { source: 'mill.txt' } } });
  });

  it('is led so from Arabic as well', async () => {
    const { translation } = await translated(BEES_TRANSLATED, { pages: [ARABIC_PAGE, ENGLISH_PAGE] });
    expect(translation?.sentence.text).toBe(BEES);
  });

  it('is told that no article is in its language', async () => {
    expect((await translated(MILL_TRANSLATED)).absentLanguage).toBe('en');
    expect(
      (await translated(MILL_TRANSLATED, { pages: [ARABIC_PAGE, ENGLISH_PAGE] })).absentLanguage,
    ).toBeNull();
  });

  it('is led nowhere if no sentence is near in meaning, and the language is told all the same', async () => {
    expect(await translated(INVENTED)).toMatchObject({ translation: null, absentLanguage: 'en' });
  });

  it('is led to no article that the filter leaves out', async () => {
    const pages = [ARABIC_PAGE, ENGLISH_PAGE];
    const filter = { outlets: ['Hill Gazette'] };
    expect((await translated(MILL_TRANSLATED, { pages, filter })).translation).toBeNull();
  });

  it('is led where the cross-encoder does not deny it, and nowhere where it does', async () => {
    expect((await translated(MILL_TRANSLATED, { crossEncoder: alwaysSaying(0) })).translation).not.toBeNull();
    expect((await translated(MILL_TRANSLATED, { crossEncoder: alwaysSaying(-20) })).translation).toBeNull();
  });
});

describe('models', () => {
  it.each([
    ['is found', MILL.slice(0, 40), [ARABIC_PAGE]],
    ['is not found, and all articles are in its language', INVENTED, [ENGLISH_PAGE]],
  ])('are not asked for where a quote %s', async (_, quote, pages) => {
    const onMeaning = vi.fn();
    expect((await translated(quote, { pages, onMeaning })).translation).toBeNull();
    expect(onMeaning).not.toHaveBeenCalled();
  });

  it('that are not calibrated lead nowhere', async () => {
    expect(await translated(MILL_TRANSLATED, { isCalibrated: false })).toMatchObject({
      translation: null,
      absentLanguage: 'en',
    });
  });
});
