/**
 * Makes names/table.tsv and names/letters.json from evaldata's names (Wikidata labels, CC0). Takes two minutes.
 *
 *   node --import tsx tools/names/make.ts ../shared/evaldata/names/en-ar-ru.tsv
 *   node --import tsx tools/names/make.ts ../shared/evaldata/names/en-ar-ru.tsv --check
 *
 * `--check` writes nothing: it learns from nine names in ten and tells how many of the tenth are found among all
 * words of the table.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LetterTable, ScriptPair } from '../../src/domain/name-knowledge.ts';
import { SpellingSearch } from '../../src/retrieval/spelling-search.ts';
import { soundForm } from '../../src/text/sound-form.ts';
import { costOf, learnLetters, type ChunkLimits, type Pair } from './learn-letters.ts';

/** Latin, Arabic and Cyrillic spelling of one word of a name, as `soundForm` has it. */
type Row = readonly [latin: string, arabic: string, cyrillic: string];

const COLUMNS = { latin: 0, arabic: 1, cyrillic: 2 } as const;

/** Arabic leaves short vowels out: one letter of it may stand for three of another script. */
const LIMITS: Readonly<Record<string, ChunkLimits>> = {
  'latin-arabic': { source: 3, target: 2 },
  'cyrillic-arabic': { source: 3, target: 2 },
  'arabic-latin': { source: 2, target: 3 },
  'arabic-cyrillic': { source: 2, target: 3 },
  'latin-cyrillic': { source: 3, target: 3 },
  'cyrillic-latin': { source: 3, target: 3 },
};

/**
 * What the table of persons' names has hardly any example of, and names of places have many: with probability one
 * in ten. `[pair, source chunk, target chunk]`
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

/** In nats: spellings that are farther apart than this are no spellings of one word but slips of the alignment. */
const SLIP = 14;
/** Spellings that the letters alone give need no row. */
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

/** How much dearer the row's spellings are than the cheapest: Latin to Arabic, Cyrillic to Arabic, Latin to Cyrillic. */
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
