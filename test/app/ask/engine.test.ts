import { beforeAll, describe, expect, it, vi } from 'vitest';
import { openEngine, type Engine, type EngineDeps } from '../../../src/app/ask/engine.ts';
import type { Answering } from '../../../src/app/ask/answering.ts';
import { NO_NAMES } from '../../../src/domain/names.ts';
import { answeringWith } from '../../fakes/calibration.ts';
import { GlossaryEmbedder } from '../../fakes/glossary-embedder.ts';
import { HashEmbedder } from '../../fakes/hash-embedder.ts';
import { MemoryCorpus } from '../../fakes/memory-corpus.ts';
import { MemoryGenerationStore } from '../../fakes/memory-generation-store.ts';
import { toldScorer } from '../../fakes/told-scorer.ts';

const BRIDGE = 'The council opened the new bridge over the river on Monday.';
const HARVEST = 'Farmers began picking olives two weeks early because of the heat.';
const PAGES = [
  { source: 'a.txt', text: `Bridge opened\nPublished: 2024-03-05\n\n${BRIDGE}\nSource: North Agency\n` },
  { source: 'b.txt', text: `Early harvest\nPublished: 2024-10-01\n\n${HARVEST}\nSource: South Times\n` },
];
const UNCALIBRATED: Answering = {
  kind: 'uncalibrated',
  why: { model: 'other@1', path: 'other/calibration.json', reason: 'missing', fittedTo: null },
};

/** Evidence 0.5 for the bridge. */
const scorer = toldScorer((text) => (text.includes('bridge') ? 0.5 : 0));

function open(changes: Partial<EngineDeps> = {}): Promise<Engine> {
  const deps: EngineDeps = {
    corpus: new MemoryCorpus(PAGES.map((page) => ({ kind: 'page', page }))),
    ...{ store: new MemoryGenerationStore(), embedder: new HashEmbedder(), names: NO_NAMES },
    ...{ answering: answeringWith(scorer), strictness: 'balanced', detectLanguage: () => 'en' },
    today: () => '2026-11-29',
    ...changes,
  };
  return openEngine(deps, {});
}

let engine: Engine;
beforeAll(async () => {
  engine = await open();
});

describe('Engine.ask', () => {
  it('replies with the answer, and what was asked of which generation', async () => {
    const reply = await engine.ask('  Who opened the   bridge? ', {}, 3);
    expect(reply).toMatchObject({
      asked: '  Who opened the   bridge? ',
      question: { text: 'Who opened the bridge?', language: 'en' },
      generation: engine.generation.id,
      answer: { kind: 'answered', quotes: [{ text: BRIDGE }] },
      notices: [],
    });
  });

  it.each(['', ' ', '؟', '😀', '...'])(
    'hears no question in %j, and none that came before',
    async (typed) => {
      await expect(engine.ask(typed, {}, 3, { earlier: ['Who opened the bridge?'] })).rejects.toThrow(
        'question-empty',
      );
    },
  );

  it('takes one word for a topic, which nothing answers', async () => {
    expect((await engine.ask('bridge', {}, 3)).answer.kind).toBe('abstained');
  });

  it('completes a question by earlier ones, and shows it as it was typed', async () => {
    const { asked, question } = await engine.ask('And in Hama?', {}, 3, {
      earlier: ['Who opened the bridge in Homs?'],
    });
    expect(asked).toBe('And in Hama?');
    expect(question.text).toMatch(/bridge.*Hama/u);
  });

  it.each([
    ['strict', 'abstained'],
    ['balanced', 'answered'],
    ['eager', 'answered'],
  ] as const)('goes by the threshold of its strictness: %s', async (strictness, kind) => {
    const { answer } = await (await open({ strictness })).ask('Who opened the bridge?', {}, 3);
    expect(answer.kind).toBe(kind);
  });

  it('says which outlets there are if none has the name, among those that may be quoted', async () => {
    const { notices } = await engine.ask('Who opened it?', { outlet: 'Nobody', outlets: ['South Times'] }, 3);
    expect(notices).toEqual([
      { code: 'outlet-unknown', values: { outlet: 'Nobody', known: ['South Times'] } },
    ]);
    expect((await engine.ask('Who opened it?', { outlet: 'North' }, 3)).notices).toEqual([]);
  });

  it('parses the names of a question once', async () => {
    const asking = await open();
    const parse = vi.spyOn(asking.index.names, 'parse');
    await asking.ask('Who opened the bridge?', {}, 3);
    expect(parse).toHaveBeenCalledTimes(1);
  });
});

describe('Engine.translated', () => {
  const translated = 'افتتح المجلس الجسر الجديد فوق النهر يوم الاثنين.';

  it('leads a quote in another language to the sentence that it may translate', async () => {
    const asked = await open({ embedder: new GlossaryEmbedder({ [translated]: BRIDGE }) });
    const verified = await asked.translated(await asked.verifier.verify(translated));
    expect(verified).toMatchObject({ translation: { sentence: { text: BRIDGE } }, absentLanguage: 'ar' });
  });

  it('leads nowhere without a calibration, and tells the language all the same', async () => {
    const embedder = new GlossaryEmbedder({ [translated]: BRIDGE });
    const asked = await open({ embedder, answering: UNCALIBRATED });
    const verified = await asked.translated(await asked.verifier.verify(translated));
    expect(verified).toMatchObject({ translation: null, absentLanguage: 'ar' });
  });
});

describe('an engine whose model is not calibrated', () => {
  it('refuses a question, and knows one that is none', async () => {
    const uncalibrated = await open({ answering: UNCALIBRATED });
    await expect(uncalibrated.ask('Who opened the bridge?', {}, 3)).rejects.toThrow('not-calibrated');
    await expect(uncalibrated.ask('?', {}, 3)).rejects.toThrow('question-empty');
  });

  it('does all that needs no calibration: it lists, verifies and finds quotes', async () => {
    const { index, verifier, quotes } = await open({ answering: UNCALIBRATED });
    expect(index.articles).toHaveLength(2);
    expect(await verifier.verify(BRIDGE)).toMatchObject({ verification: { status: 'exact' } });
    const { answer } = await engine.ask('Who opened the bridge?', {}, 3);
    if (answer.kind !== 'answered') throw new Error('abstained');
    expect(await quotes.locate([answer.quotes[0].id])).toMatchObject([{ quote: { text: BRIDGE } }]);
  });

  it('ranks nothing, whoever asks its index', async () => {
    const { index } = await open({ answering: UNCALIBRATED });
    expect(() => index.ranking).toThrow('not calibrated');
  });
});
