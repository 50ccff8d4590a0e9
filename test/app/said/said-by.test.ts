import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../../src/app/ask/engine.ts';
import { type SaidRequest, saidBy } from '../../../src/app/said/said-by.ts';
import { MemoryCorpus } from '../../fakes/memory-corpus.ts';
import { pagesEngine } from '../../fakes/pages-engine.ts';

function page(source: string, day: string | null, outlet: string, body: string) {
  const head = day === null ? '' : `Published: ${day}\n`;
  return {
    kind: 'page' as const,
    page: { source, text: `Title ${source}\n${head}\n${body}\nSource: ${outlet}\n` },
  };
}

const BRIDGE = 'Mayor Ada Quill said that the bridge over the river opens for all cars on Monday.';
const OLIVES = 'Mayor Ada Quill said that farmers pick their olives two weeks early because of the heat.';

let engine: Engine;
beforeAll(async () => {
  engine = await pagesEngine(
    new MemoryCorpus([
      page('c.txt', '2024-03-09', 'South Times', OLIVES),
      page('a.txt', '2024-03-05', 'North Agency', BRIDGE),
      page('b.txt', '2024-03-06', 'South Times', BRIDGE),
      page(
        'd.txt',
        null,
        'South Times',
        'The mayor Ada Quill said: "No car will cross it before the summer of next year."',
      ),
      page('e.txt', '2024-03-07', 'North Agency', 'Governor Ben Alder said that the bridge is not safe.'),
    ]),
  );
});

async function said(request: Partial<SaidRequest> = {}): Promise<string[]> {
  const { quotes } = await saidBy(engine, { by: 'Quill', about: null, filter: {}, ...request });
  return quotes.map(({ citation, alsoIn }) => [citation, ...alsoIn].map(({ source }) => source).join(' '));
}

describe('what somebody said', () => {
  it('comes oldest first, undated last, copies as one', async () => {
    expect(await said()).toEqual(['a.txt b.txt', 'c.txt', 'd.txt']);
  });

  it('is limited by days and outlets, and tells what has no date', async () => {
    expect(await said({ filter: { from: '2024-03-06' } })).toEqual(['b.txt', 'c.txt']);
    expect(await said({ filter: { to: '2024-03-06' } })).toEqual(['a.txt b.txt']);
    expect(await said({ filter: { outlet: 'North Agency' } })).toEqual(['a.txt']);
    const { undatedLeftOut } = await saidBy(engine, {
      by: 'Quill',
      about: null,
      filter: { from: '2024-03-06' },
    });
    expect(undatedLeftOut).toBe(1);
  });

  it('is searched for a topic among his own words', async () => {
    expect(await said({ about: 'olives in the heat' })).toEqual(['c.txt']);
    expect(await said({ by: 'Alder', about: 'bridge' })).toEqual(['e.txt']);
  });

  it('is nothing of somebody whom no page quotes', async () => {
    const found = await saidBy(engine, { by: 'Carter', about: null, filter: {} });
    expect(found).toEqual({ names: [], quotes: [], undatedLeftOut: 0, notices: [] });
  });

  it('is held back at the gate where it is no slice of its page', async () => {
    const split = engine.index.split.bind(engine.index);
    const broken = vi.spyOn(engine.index, 'split').mockImplementation((number) => {
      const one = split(number);
      if (one.article.source !== 'c.txt') return one;
      return { ...one, sentences: one.sentences.map((it) => ({ ...it, span: { start: 5, end: 5 } })) };
    });
    const found = await saidBy(engine, { by: 'Quill', about: null, filter: {} });
    broken.mockRestore();
    expect(found.quotes.map(({ citation: { source } }) => source)).toEqual(['a.txt', 'd.txt']);
    expect(found.notices).toEqual([{ code: 'quote-dropped', values: { source: 'c.txt', start: 5, end: 5 } }]);
  });

  it('throws for an empty topic', async () => {
    await expect(said({ about: '?' })).rejects.toThrow('question-empty');
  });
});
