import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/app/ask/engine.ts';
import { MemoryCorpus } from '../../fakes/memory-corpus.ts';
import { pagesEngine } from '../../fakes/pages-engine.ts';

function page(source: string, day: string, body: string) {
  return {
    kind: 'page' as const,
    page: { source, text: `Title ${source}\nPublished: ${day}\n\n${body}\nSource: North Agency\n` },
  };
}

let engine: Engine;
beforeAll(async () => {
  engine = await pagesEngine(
    new MemoryCorpus([
      page(
        'c.txt',
        '2024-07-09',
        'Mayor Ada Quill said that the bridge over the river will be closed again in winter.',
      ),
      page(
        'a.txt',
        '2024-03-05',
        'Mayor Ada Quill said that the bridge over the river opens for all cars on Monday.',
      ),
      page(
        'b.txt',
        '2024-06-20',
        'Mayor Ada Quill said that the bridge of the town needs new lamps for the night.',
      ),
    ]),
  );
});

async function asked(question: string, limit = 3) {
  const { answer, isListing, understood } = await engine.ask(question, {}, limit);
  const quotes = answer.kind === 'answered' ? answer.quotes : [];
  return { sources: quotes.map(({ citation: { source } }) => source), isListing, order: understood.order };
}

describe('a question for all that somebody has said', () => {
  it('is none where its name is longer than names are', async () => {
    const { isListing } = await asked(`Everything ${'Quill '.repeat(60)}said about the bridge`);
    expect(isListing).toBe(false);
  });

  it('lists it, oldest first, within the time that the question names', async () => {
    expect(await asked('What has Quill said about the bridge since June 2024?')).toEqual({
      ...{ sources: ['b.txt', 'c.txt'], isListing: true, order: 'oldest' },
    });
    expect(await asked('Everything Quill said about the bridge', 2)).toEqual({
      ...{ sources: ['a.txt', 'b.txt'], isListing: true, order: 'oldest' },
    });
  });

  it('parts a name from the topic behind it', async () => {
    expect((await asked('Ada Quill bridge hakkında şimdiye kadar ne dedi?')).sources).toEqual([
      'a.txt',
      'b.txt',
      'c.txt',
    ]);
  });

  it('is answered as any other where nobody of that name is quoted', async () => {
    expect((await asked('What has Carter said about the bridge since June 2024?')).isListing).toBe(false);
  });

  it('is none without such a time', async () => {
    expect((await asked('What did Quill say about the bridge?')).isListing).toBe(false);
    expect((await asked('What did Quill say about the bridge in June 2024?')).order).toBeNull();
  });
});
