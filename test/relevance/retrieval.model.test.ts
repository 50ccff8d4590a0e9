import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEngine, type Engine } from '../../src/app/ask/engine.ts';
import { compose, type Composition } from '../../src/compose.ts';
import { readSettings } from '../../src/config/settings.ts';
import type { Filter } from '../../src/domain/question.ts';

/** Real model, real pages: what must be found by question, whatever the tuning. */
let folder: string;
let deps: Composition;
let engine: Engine;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-retrieval-'));
  deps = await compose({ ...readSettings({}), indexDir: folder });
  engine = await openEngine(deps, {});
});
afterAll(async () => {
  await deps.embedder.close();
  await rm(folder, { recursive: true, force: true });
});

type Place = readonly [source: string, start: number];

/** The best passages by page and position. */
async function placesOf(
  question: string,
  limit: number,
  filter: Filter = {},
  earlier: readonly string[] = [],
): Promise<Place[]> {
  const { trace } = await engine.ask(question, filter, 3, { earlier });
  return trace.hits
    .slice(0, limit)
    .map(({ passage }) => [passage.article.article.source, passage.span.start] as const);
}

const PUTIN_AND_RAISI = '000_659c3e26dfe7182d.txt';
const PUTIN_AND_PASHINYAN = '001_eeee3ee56ad0f658.txt';

/** Whether a place lies in the first article of page 000. */
const isPutinAndRaisi = ([source, start]: Place): boolean => {
  const text = engine.index.pageText(source) ?? '';
  return source === PUTIN_AND_RAISI && start < text.indexOf('المصدر:');
};

describe('names across scripts', () => {
  it.each([
    'ماذا بحث بوتين ورئيسي؟',
    'What did Putin and Raisi discuss?',
    'О чём говорили Путин и Раиси?',
    'پوتین و رئیسی درباره چه گفتگو کردند؟',
    'De quoi ont parlé Poutine et Raïssi ?',
    'Putin ve Reisi ne konuştu?',
    'what did putin and raisi discuss',
  ])('%s has a passage of Putin and Raisi among the first three', async (question) => {
    expect((await placesOf(question, 3)).some(isPutinAndRaisi)).toBe(true);
  });
});

describe('spelling of the question', () => {
  it.each([
    ['ماذا بحث بوتين ورئيسي؟', 'مَاذَا بَحَثَ بُوتِين وَرَئِيسِي؟', 'tashkeel'],
    ['ماذا بحث بوتين ورئيسي؟', 'مـــاذا بحث بوتيـــن ورئيسي؟', 'tatweel'],
    ['أين أعلنت أرمينيا وأذربيجان وقف إطلاق النار؟', 'اين اعلنت ارمينيا واذربيجان وقف اطلاق النار؟', 'alef forms'],
    ['ما موقف إيران من أزمة قره باغ؟', 'ما موقف ایران من ازمة قره باغ؟', 'a Persian keyboard'],
    ['ماذا قال وزير الخارجية عن القواعد العسكرية؟', 'ماذا قال وزير الخارجيه عن القواعد العسكريه؟', 'ha for ta marbuta'],
  ])('%s and %s find the same passages in the same order: %s', async (inScripts, otherwise) => {
    expect(await placesOf(otherwise, 12)).toEqual(await placesOf(inScripts, 12));
  });
});

describe('dates and outlets', () => {
  const question = 'ماذا بحث الرئيسان حول قره باغ';

  it.each([
    ['في أكتوبر ٢٠٢٠', '2020-10-10'],
    ['في أيلول 2023', '2023-09-26'],
  ])('%s finds only the articles of that time', async (wish, day) => {
    const { trace } = await engine.ask(`${question} ${wish}؟`, {}, 1);
    const days = new Set(trace.hits.map(({ passage }) => passage.article.article.publishedAt));
    expect(days).toEqual(new Set([day, null]));
  });

  it.each(['بحسب سانا', 'وفق الوكالة العربية السورية للأنباء'])('%s finds only articles of that outlet', async (wish) => {
    const { trace } = await engine.ask(`${question} ${wish}؟`, {}, 1);
    const outlets = new Set(trace.hits.map(({ passage }) => passage.article.article.outlet));
    expect(outlets).toEqual(new Set(['الوكالة العربية السورية للأنباء']));
  });

  it('a filter is a limit, and comes before anything is cut off', async () => {
    const filter: Filter = { from: '2024-12-01', to: '2024-12-31' };
    const { trace } = await engine.ask('ماذا بحث بوتين ورئيسي؟', filter, 3);
    expect(trace.hits.length).toBeGreaterThan(0);
    for (const { passage } of trace.hits) {
      expect(passage.article.article.publishedAt).toMatch(/^2024-12-/u);
    }
  });
});

describe('follow-ups', () => {
  it('"ومع باشينيان؟" after "ماذا بحث بوتين ورئيسي؟" finds the first article of page 001', async () => {
    const [first] = await placesOf('ومع باشينيان؟', 1, {}, ['ماذا بحث بوتين ورئيسي؟']);
    expect(first).toEqual([PUTIN_AND_PASHINYAN, 0]);
  });

  it('a whole question is left alone whatever was asked before', async () => {
    const alone = await placesOf('ماذا قال شولتس عن أوكرانيا؟', 12);
    expect(await placesOf('ماذا قال شولتس عن أوكرانيا؟', 12, {}, ['ماذا بحث بوتين ورئيسي؟'])).toEqual(alone);
  });
});

describe('odd questions', () => {
  it.each([
    ['a word of 2,000 letters', 'ا'.repeat(2000)],
    ['140 names', 'Константин '.repeat(140)],
    ['a name behind joiners', `${'\u200C\u200D '.repeat(50)}Putin`],
    ['Hindi', 'मोदी और पुतिन ने क्या कहा?'],
    ['Greek', 'Τι είπε ο Πούτιν;'],
    ['Chinese', '习近平访问莫斯科'],
    ['Hebrew, which has no letters here', 'מה אמר פוטין?'],
    ['digits', '٢٠٢٣ 2023 ۲۰۲۳'],
  ])('%s is answered or not, but never fails, also as a follow-up', async (_, question) => {
    const { answer } = await engine.ask(question, {}, 3, {
      earlier: ['ماذا بحث بوتين ورئيسي؟', question, '', '؟'],
    });
    expect(['answered', 'abstained']).toContain(answer.kind);
  });
});
