import { beforeAll, describe, expect, it } from 'vitest';
import { fileCorpus } from '../../../src/adapters/corpus/file-corpus.ts';
import type { Engine } from '../../../src/app/ask/engine.ts';
import { personNamed } from '../../../src/app/said/same-person.ts';
import { HOME } from '../../../src/config/environment.ts';
import { MemoryCorpus } from '../../fakes/memory-corpus.ts';
import { pagesEngine } from '../../fakes/pages-engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await pagesEngine(fileCorpus(`${HOME}/corpus`), () => 'ar');
});

describe('one person', () => {
  it.each([
    ['Putin', ['بوتين', 'Vladimir Putin', 'Путин', 'الرئيس الروسي فلاديمير بوتين']],
    ['Xi', ['Xi Jinping', 'شي', 'شي جين بينغ', 'Си Цзиньпин', 'الرئيس الصيني شي جين بينغ']],
    ['Zakharova', ['زاخاروفا', 'Мария Захарова']],
    ['Rouhani', ['روحاني', 'حسن روحاني', 'Hassan Rouhani']],
  ])('is %s by whatever name', async (by, others) => {
    const person = await personNamed(engine, by);
    expect(person.speech.length).toBeGreaterThan(0);
    for (const other of others) expect([other, await personNamed(engine, other)]).toEqual([other, person]);
  });

  it.each(['Nobody', 'Maria Putin', 'الرئيس', 'Hunter Rouhani'])('is not %s', async (by) => {
    expect(await personNamed(engine, by)).toEqual({ names: [], speech: [] });
  });

  it('is not the body that he speaks for', async () => {
    expect((await personNamed(engine, 'Peskov')).names).toEqual(['بيسكوف']);
  });
});

it('has what the president says in an article that calls him so, and not in another', async () => {
  const body = (first: string): string =>
    `${first} The Russian president arrived. President of Russia said that it is late.`;
  const page = (source: string, first: string) => ({
    kind: 'page' as const,
    page: { source, text: `Title ${source}\nPublished: 2024-03-05\n\n${body(first)}\nSource: North\n` },
  });
  const pages = [
    page('a.txt', 'President of Russia Putin came by train.'),
    page('b.txt', 'Somebody came by train.'),
  ];
  const found = await personNamed(await pagesEngine(new MemoryCorpus(pages)), 'Putin');
  expect(found.names).toEqual(['President of Russia']);
  expect(found.speech.map(({ article }) => article)).toEqual([0]);
});
