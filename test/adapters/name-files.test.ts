import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNameKnowledge } from '../../src/adapters/name-files.ts';
import { IsnadError } from '../../src/domain/error.ts';
import { SCRIPTS } from '../../src/domain/question.ts';
import { temporaryFolder } from './temporary-folder.ts';

const NAMES = join(import.meta.dirname, '../../names');
const FILES = [
  'table.tsv',
  'exonyms.txt',
  'people.txt',
  'given.txt',
  'countries.txt',
  'letters.json',
] as const;

/** A copy of the folder in which files have other contents or are missing. */
async function folderWith(changed: Readonly<Record<string, string | null>>): Promise<string> {
  const folder = join(await temporaryFolder(), 'names');
  await mkdir(folder);
  for (const file of FILES) await copyFile(join(NAMES, file), join(folder, file));
  for (const [file, content] of Object.entries(changed)) {
    if (content === null) await rm(join(folder, file));
    else await writeFile(join(folder, file), content);
  }
  return folder;
}

/** The error of reading a folder. */
async function refusalOf(folder: string): Promise<IsnadError> {
  try {
    await readNameKnowledge(folder);
  } catch (error) {
    if (error instanceof IsnadError) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('the names that isnad ships', () => {
  it('are names that mean the same, two or more a group', async () => {
    const { groups } = await readNameKnowledge(NAMES);
    expect(groups.length).toBeGreaterThan(10_000);
    expect(groups.filter(({ length }) => length < 2)).toEqual([]);
    expect(groups.flat().filter((name) => name === '' || name !== name.trim())).toEqual([]);
  });

  it.each([
    ['Cairo', 'القاهرة', 'a line of the exonyms'],
    ['European Union', 'الاتحاد الأوروبي', 'names of several words'],
    ['TASS', 'تاس', 'an agency'],
    ['netanyahu', 'нетаньяху', 'a line of the table'],
  ])('have %s and %s in one group: %s', async (a, b) => {
    const { groups } = await readNameKnowledge(NAMES);
    expect(groups.some((group) => group.includes(a) && group.includes(b))).toBe(true);
  });

  it('are no comments', async () => {
    const { groups } = await readNameKnowledge(NAMES);
    expect(groups.flat().filter((name) => /[#|\t\n\r]/u.test(name))).toEqual([]);
  });

  it('have letters from each script into each other', async () => {
    const { letters } = await readNameKnowledge(NAMES);
    const pairs = SCRIPTS.flatMap((from) => SCRIPTS.flatMap((to) => (from === to ? [] : [`${from}-${to}`])));
    expect([...letters.keys()].sort()).toEqual(pairs.sort());
    for (const table of letters.values()) {
      expect(table.size).toBeGreaterThan(100);
      // What reads them looks at no more than three letters at once.
      expect([...table.keys()].filter(({ length }) => length < 1 || length > 3)).toEqual([]);
      expect([...table.values()].flat().filter(([, cost]) => cost < 0)).toEqual([]);
    }
  });
});

describe('readNameKnowledge', () => {
  it('reads a table, exonyms without their comments and blank lines, and letters', async () => {
    const folder = await folderWith({
      'given.txt': '# first names\nنعيم chafik\n\n',
      'countries.txt': 'Tunisia | Tunis | tunec\n',
      'table.tsv': 'putin\tبوتين\tпутин\n',
      'exonyms.txt': '# What is no transliteration.\n\nCairo | القاهرة |Каир\n   \n',
      'people.txt': '# ~ is another word.\nRaisi | ~رئيسي\n',
      'letters.json': '{"latin-arabic":{"p":{"ب":0.5,"":3},"^":{"":0}}}',
    });
    expect(await readNameKnowledge(folder)).toEqual({
      groups: [
        ['Cairo', 'القاهرة', 'Каир'],
        ['Raisi', 'رئيسي'],
        ['putin', 'بوتين', 'путин'],
      ],
      places: new Set(['Cairo', 'القاهرة', 'Каир']),
      unmistakable: new Set(['Raisi']),
      mistakable: new Set(['رئيسي']),
      given: new Set(['نعيم', 'chafik']),
      countries: [['Tunisia', 'Tunis', 'tunec']],
      letters: new Map([
        [
          'latin-arabic',
          new Map([
            [
              'p',
              [
                ['ب', 0.5],
                ['', 3],
              ],
            ],
            ['^', [['', 0]]],
          ]),
        ],
      ]),
    });
  });

  it.each(FILES)('names %s where it is not there', async (file) => {
    const folder = await folderWith({ [file]: null });
    const { notice, cause } = await refusalOf(folder);
    expect(notice).toMatchObject({
      code: 'data-unreadable',
      values: { path: join(folder, file), line: null },
    });
    expect(cause).toMatchObject({ code: 'ENOENT' });
  });

  it('names a file of a folder that is not there', async () => {
    const folder = join(await temporaryFolder(), 'nowhere');
    const { notice } = await refusalOf(folder);
    expect(FILES.map((file) => join(folder, file))).toContain(
      notice.code === 'data-unreadable' ? notice.values.path : null,
    );
  });

  it.each([
    ['{"latin-arabic":', 'it ends in the middle'],
    ['', 'it is empty'],
    ['<html>', 'it is no JSON'],
    ['[]', 'it is a list'],
    ['{"latin-arabic":{"p":["ب"]}}', 'costs are missing'],
    ['{"latin-arabic":{"p":{"ب":"0.5"}}}', 'a cost is no number'],
    ['{"latin-arabic":{"p":{"ب":-1}}}', 'a cost is negative'],
  ])('names letters.json where it reads %s: %s', async (content) => {
    const folder = await folderWith({ 'letters.json': content });
    const { notice } = await refusalOf(folder);
    expect(notice).toMatchObject({ code: 'data-unreadable', values: { path: join(folder, 'letters.json') } });
    expect(notice.code === 'data-unreadable' ? notice.values.problem : '').not.toBe('');
  });
});
