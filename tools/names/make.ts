/**
 * Makes names/table.tsv and names/letters.json from labels of names in Wikidata (CC0; docs/research/README.md#data-sets).
 * It takes two minutes.
 *
 *   node --import tsx tools/names/make.ts EVALDATA/names/en-ar-ru.tsv
 *   node --import tsx tools/names/make.ts EVALDATA/names/en-ar-ru.tsv --check
 *
 * `--check` writes nothing. It learns from nine in ten names and prints how many of the others are found among all words
 * of the table.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LetterTable, ScriptPair } from '../../src/domain/names.ts';
import { SpellingSearch } from '../../src/retrieval/names/spelling-search.ts';
import { soundForm } from '../../src/text/names/sound-form.ts';
import { costOf, learnLetters, type ChunkLimits, type Pair } from './learn-letters.ts';

/** The Latin, Arabic and Cyrillic spelling of one word of a name, in the form of `soundForm`. */
type Row = readonly [latin: string, arabic: string, cyrillic: string];

const COLUMNS = { latin: 0, arabic: 1, cyrillic: 2 } as const;

/** Arabic omits short vowels, so that one of its letters may stand for three of another script. */
const LIMITS: Readonly<Record<string, ChunkLimits>> = {
  'latin-arabic': { source: 3, target: 2 },
  'cyrillic-arabic': { source: 3, target: 2 },
  'arabic-latin': { source: 2, target: 3 },
  'arabic-cyrillic': { source: 2, target: 3 },
  'latin-cyrillic': { source: 3, target: 3 },
  'cyrillic-latin': { source: 3, target: 3 },
};

/**
 * Chunks that are common in names of places and almost absent from the table of persons' names. They get a probability
 * of one in ten. `[pair, source chunk, target chunk]`
 */
const OF_PLACES: readonly (readonly [ScriptPair, string, string])[] = [
  ['latin-arabic', 'a$', 'ه'],
  ['latin-arabic', 'ah$', 'ه'],
  ['latin-arabic', 'e$', 'ه'],
  ['cyrillic-arabic', 'а$', 'ه'],
  ['cyrillic-arabic', 'я$', 'يه'],
  ['cyrillic-arabic', 'г', 'ه'],
  ['arabic-latin', 'ه$', 'a'],
  ['arabic-cyrillic', 'ه$', 'а'],
];
const PLACE_COST = 2.3;

/** In nats beyond the cheapest spelling. Spellings farther apart than this are not of one word: the alignment slipped. */
const SLIP = 14;
/** In nats beyond the cheapest spelling. Spellings nearer than this follow from the letters alone and need no row. */
const PLAIN = 0.3;

const path = process.argv[2];
if (path === undefined) throw new Error('usage: make.ts <en-ar-ru.tsv> [--check]');
const rows = readRows(await readFile(path, 'utf8'));
if (process.argv.includes('--check')) check(rows);
else await write(rows);

function readRows(tsv: string): Row[] {
  const rows = tsv.split('\n').flatMap((line): Row[] => {
    const [latin = '', arabic = '', cyrillic = ''] = line.split('\t').map(soundForm);
    const whole = /^\p{Script=Latin}{2,}\t\p{Script=Arabic}{2,}\t\p{Script=Cyrillic}{2,}$/u;
    return whole.test(`${latin}\t${arabic}\t${cyrillic}`) ? [[latin, arabic, cyrillic]] : [];
  });
  return [...new Map(rows.map((row) => [row.join('\t'), row])).values()].sort();
}

function lettersOf(rows: readonly Row[]): Map<ScriptPair, LetterTable> {
  return new Map(
    Object.entries(LIMITS).map(([pair, limits]) => {
      const [from, to] = pair.split('-') as [keyof typeof COLUMNS, keyof typeof COLUMNS];
      const pairs = rows.map((row): Pair => [row[COLUMNS[from]], row[COLUMNS[to]]]);
      const table = new Map(
        [...learnLetters(pairs, limits)]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([s, targets]) => [
            s,
            [...targets].map(([t, p]) => [t, Math.round(100 * costOf(p, s.length)) / 100] as const),
          ]),
      );
      return [pair as ScriptPair, withPlaces(pair as ScriptPair, table)];
    }),
  );
}

function withPlaces(
  pair: ScriptPair,
  table: ReadonlyMap<string, readonly (readonly [string, number])[]>,
): LetterTable {
  const added = new Map(table);
  for (const [of, source, target] of OF_PLACES) {
    const others = (added.get(source) ?? []).filter(([chunk]) => chunk !== target);
    if (of === pair) added.set(source, [...others, [target, PLACE_COST]]);
  }
  return added;
}

async function write(rows: readonly Row[]): Promise<void> {
  const letters = lettersOf(rows);
  const gaps = rows.map((row) => gapsOf(row, letters));
  const kept = rows.filter((_, i) => {
    const [latin = 0, cyrillic = 0, both = 0] = gaps[i] ?? [];
    return latin < SLIP && Math.max(latin, cyrillic, both) > PLAIN;
  });
  const folder = join(import.meta.dirname, '../../names');
  await writeFile(join(folder, 'table.tsv'), kept.map((row) => `${row.join('\t')}\n`).join(''));
  const json = Object.fromEntries(
    [...letters].map(([pair, table]) => [
      pair,
      Object.fromEntries([...table].map(([s, t]) => [s, Object.fromEntries(t)])),
    ]),
  );
  await writeFile(join(folder, 'letters.json'), `${JSON.stringify(json)}\n`);
  process.stdout.write(`${rows.length} rows read, ${kept.length} kept\n`);
}

/** How many nats a row's spellings cost beyond the cheapest: Latin to Arabic, Cyrillic to Arabic, Latin to Cyrillic. */
function gapsOf([latin, arabic, cyrillic]: Row, letters: ReadonlyMap<ScriptPair, LetterTable>): number[] {
  const gap = (pair: ScriptPair, source: string, target: string): number => {
    const found = new SpellingSearch([target]).find(letters.get(pair) ?? new Map(), source, 20)[0];
    return found?.cost ?? Infinity;
  };
  return [
    gap('latin-arabic', latin, arabic),
    gap('cyrillic-arabic', cyrillic, arabic),
    gap('latin-cyrillic', latin, cyrillic),
  ];
}

function check(rows: readonly Row[]): void {
  const held = rows.filter((_, i) => i % 10 === 3);
  const letters = lettersOf(rows.filter((_, i) => i % 10 !== 3));
  for (const [pair, table] of letters) {
    const [from, to] = pair.split('-') as [keyof typeof COLUMNS, keyof typeof COLUMNS];
    const search = new SpellingSearch(rows.map((row) => row[COLUMNS[to]]));
    let first = 0;
    let found = 0;
    const started = performance.now();
    for (const row of held) {
      const place = search
        .find(table, row[COLUMNS[from]], 5)
        .findIndex(({ word }) => word === row[COLUMNS[to]]);
      if (place === 0) first++;
      if (place >= 0) found++;
    }
    const share = (n: number): string => `${((100 * n) / held.length).toFixed(1)} %`;
    const each = ((performance.now() - started) / held.length).toFixed(2);
    process.stdout.write(
      `${pair.padEnd(18)} ${held.length} names: found ${share(found)}, first ${share(first)}, ${each} ms each\n`,
    );
  }
}
