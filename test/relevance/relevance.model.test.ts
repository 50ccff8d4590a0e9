import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countOutcomes, evaluateAnswers } from '../../src/app/evaluate/evaluate-answers.ts';
import { openEngine, type Engine } from '../../src/app/ask/engine.ts';
import { compose, evaluationData, type Composition } from '../../src/compose.ts';
import { readSettings } from '../../src/config/settings.ts';
import type { Strictness } from '../../src/domain/ports/answer-scorer.ts';
import { SMALL_TALK, WITHOUT_WORDS } from './small-talk.ts';

/** Real model, real pages. The floors lie a little under what was measured: they catch a fall, they are no claim. */
let folder: string;
let deps: Composition;
let engine: Engine;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-relevance-'));
  deps = await compose({ ...readSettings({}), indexDir: folder });
  engine = await openEngine(deps, {});
});
afterAll(async () => {
  await deps.embedder.close();
  await rm(folder, { recursive: true, force: true });
});

const gold = async (half: 'fit' | 'check') =>
  evaluationData.readGoldQuestions(join(import.meta.dirname, `${half}.jsonl`));

// A question takes a third of a second, several times that beside other tests: hence minutes for the long ones.
describe('the questions on the five pages', () => {
  it('Arabic: the first quote is right for nine in ten', async () => {
    const questions = [...(await gold('fit')), ...(await gold('check'))].filter(
      ({ lang, answerable }) => lang === 'ar' && answerable,
    );
    const { questions: asked, bestIsRight } = countOutcomes(await evaluateAnswers(engine, questions));
    expect(asked).toBeGreaterThanOrEqual(25);
    expect(bestIsRight / asked).toBeGreaterThanOrEqual(0.9);
  }, 600_000);

  it('every quote of every question is an exact slice of the stored page', async () => {
    let quotes = 0;
    for (const { q } of [...(await gold('fit')), ...(await gold('check')), ...SMALL_TALK.map((q) => ({ q }))]) {
      const { answer, droppedAtGate } = await engine.ask(q, {}, 10);
      expect(droppedAtGate).toEqual([]);
      for (const { text, citation } of answer.kind === 'answered' ? answer.quotes : []) {
        quotes++;
        const page = engine.index.pageText(citation.source) ?? '';
        expect(page.slice(citation.span.start, citation.span.end)).toBe(text);
      }
    }
    expect(quotes).toBeGreaterThan(100);
  }, 600_000);

  it.each([
    'ماذا بحث بوتين ورئيسي؟',
    'What did Putin and Raisi discuss?',
    'О чём говорили Путин и Раиси?',
    'what did putin and raisi discuss',
  ])('"%s" is answered from the first article of page 000', async (typed) => {
    const { answer } = await engine.ask(typed, {}, 3);
    expect(answer.kind === 'answered' && answer.quotes[0].citation).toMatchObject({
      source: '000_659c3e26dfe7182d.txt',
      outlet: 'الوكالة العربية السورية للأنباء',
      publishedAt: '2023-09-26',
    });
  });

  it('"What did Putin and Rouhani say about Ukraine?": nothing does, though they spoke', async () => {
    const { answer } = await engine.ask('What did Putin and Rouhani say about Ukraine?', {}, 3);
    expect(answer.kind).toBe('abstained');
  });

  it('a question of two parts gets a quote for each', async () => {
    const asked = 'ماذا بحث بوتين ورئيسي؟ وبمبادرة من جرى الاتصال؟';
    const { answer } = await engine.ask(asked, {}, 3);
    const quotes = answer.kind === 'answered' ? answer.quotes.map(({ text }) => text) : [];
    expect(quotes.some((text) => text.includes('الوضع في إقليم قره باغ'))).toBe(true);
    expect(quotes.some((text) => text.includes('بمبادرة من الجانب الإيراني'))).toBe(true);
  });

  it('a stricter setting answers no more', async () => {
    const questions = await gold('fit');
    const answeredAt = async (strictness: Strictness): Promise<number> => {
      const results = await evaluateAnswers(await openEngine({ ...deps, strictness }, {}), questions.slice(0, 30));
      return results.filter(({ quote }) => quote !== null).length;
    };
    const [strict, balanced, eager] = [
      await answeredAt('strict'),
      await answeredAt('balanced'),
      await answeredAt('eager'),
    ];
    expect(strict).toBeLessThanOrEqual(balanced);
    expect(balanced).toBeLessThanOrEqual(eager);
    expect(strict).toBeLessThan(eager);
  }, 600_000);
});

it.each(SMALL_TALK)('abstains from %s', async (typed) => {
  const { answer } = await engine.ask(typed, {}, 3);
  expect(answer.kind === 'answered' ? answer.quotes.map(({ text }) => text) : []).toEqual([]);
});

it.each(WITHOUT_WORDS)('hears no question in %s, whatever was asked before', async (typed) => {
  const earlier = ['ماذا بحث بوتين ورئيسي؟'];
  await expect(engine.ask(typed, {}, 3, { earlier })).rejects.toThrow('question-empty');
});
