import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readNameKnowledge } from '../../../../src/adapters/name-files.ts';
import { runToEnd } from '../../../../src/concurrency/cooperatively.ts';
import { nameDifferences } from '../../../../src/app/verify/translation/name-differences.ts';
import { KnownNames } from '../../../../src/retrieval/names/known-names.ts';
import { SearchIndex } from '../../../../src/retrieval/index/search-index.ts';
import { CALIBRATION } from '../../../fakes/calibration.ts';
import { indexedPages } from '../../../fakes/indexed-pages.ts';
import { MemoryGenerationStore } from '../../../fakes/memory-generation-store.ts';

const PUTIN = 'قال بوتين في خطاب ألقاه في موسكو إن الشتاء سيكون باردا.';
const MACRON = 'قال ماكرون في خطاب ألقاه في باريس إن الشتاء سيكون دافئا.';

let index: SearchIndex;
beforeAll(async () => {
  const pages = [PUTIN, MACRON].map((text, i) => ({
    source: `${i}.txt`,
    text: `خطاب\n\n2025-03-02\n\n${text}\n`,
  }));
  const generation = await indexedPages(pages, new MemoryGenerationStore());
  const names = await readNameKnowledge(join(import.meta.dirname, '../../../../names'));
  index = new SearchIndex(generation, new KnownNames(names), CALIBRATION.ranking);
});

function between(language: string, given: string, page: string): string[] {
  const sides = { given: { text: given, language }, page: { text: page, language: 'ar' } };
  return runToEnd(nameDifferences(sides, index.names)).map((one) => `${one.given}/${one.page}`);
}

it('pauses behind each name, since a long quote has many', () => {
  const pausesFor = (given: string): number => {
    const sides = { given: { text: given, language: 'en' }, page: { text: PUTIN, language: 'ar' } };
    return [...nameDifferences(sides, index.names)].length;
  };
  const [few, many] = ['Macron', 'Macron, Chirac, Merkel, Sarkozy and Thatcher'].map((names) =>
    pausesFor(`The winter will be cold, said ${names}.`),
  );
  expect(few).toBeGreaterThan(0);
  expect(many).toBeGreaterThanOrEqual((few ?? 0) + 4);
});

describe('names of a translation', () => {
  it.each([
    ['en', 'The winter will be cold, said Putin in Moscow.'],
    ['ru', 'Зима будет холодной, сказал Путин в Москве.'],
    ['de', 'Der Winter wird kalt, sagte Putin in Moskau.'],
    ['en', 'The winter will be cold, the president said.'],
  ])('do not differ for being written in another script, or left out: %s: %s', (language, given) => {
    expect(between(language, given, PUTIN)).toEqual([]);
  });

  it('differ where the sentence has another', () => {
    expect(between('en', 'The winter will be cold, said Macron in Moscow.', PUTIN)).toEqual(['Macron/بوتين']);
    expect(between('ru', 'Зима будет тёплой, сказал Путин в Париже.', MACRON)).toEqual(['Путин/ماكرون']);
  });

  it('differ where the sentence has none', () => {
    expect(
      between('en', 'The winter will be cold, said Macron.', 'قال الرئيس إن الشتاء سيكون باردا.'),
    ).toEqual(['Macron/']);
  });
});
