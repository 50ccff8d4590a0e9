import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { at } from '../domain/at.ts';
import { failure } from '../domain/error.ts';
import type { LetterTable, NameGroup, NameKnowledge, ScriptPair } from '../domain/names.ts';
import { SCRIPTS } from '../domain/question.ts';
import { messageOf } from './files/system-code.ts';

const chunks = z.record(z.string(), z.number().nonnegative());
const lettersSchema = z.record(z.string(), z.record(z.string(), chunks));

/**
 * Reads the files of `names/`: names in several scripts, and which of them are ambiguous.
 *
 * @throws `data-unreadable` naming the file
 */
export async function readNameKnowledge(folder: string): Promise<NameKnowledge> {
  const [table, exonyms, named, firstNames, ofCountries, letters] = await Promise.all([
    read(join(folder, 'table.tsv')),
    read(join(folder, 'exonyms.txt')),
    read(join(folder, 'people.txt')),
    read(join(folder, 'given.txt')),
    read(join(folder, 'countries.txt')),
    readLetters(join(folder, 'letters.json')),
  ]);
  const persons = linesOf(named);
  const people = persons.map((names) => names.map((name) => name.replace(OTHER_WORD, '')));
  // What was written by hand comes first: SANA is سانا before it is صناع.
  const groups: NameGroup[] = [
    ...linesOf(exonyms),
    ...people,
    ...table.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t')])),
  ];
  const mistakable = new Set(
    persons.flatMap((names, i) => at(people, i).filter((name, j) => name !== names[j])),
  );
  const unmistakable = new Set(people.flat().filter((name) => !mistakable.has(name)));
  const given = new Set(linesOf(firstNames).flatMap(([line = '']) => line.split(/\s+/u)));
  const places = new Set(linesOf(exonyms).flat());
  const countries = linesOf(ofCountries);
  return { groups, places, unmistakable, mistakable, given, countries, letters };
}

/** Marks a name that is also another word. */
const OTHER_WORD = /^~/u;

function linesOf(text: string): string[][] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.map((line) => line.split('|').map((name) => name.trim()));
}

async function readLetters(path: string): Promise<NameKnowledge['letters']> {
  const text = await read(path);
  try {
    const parsed = lettersSchema.parse(JSON.parse(text));
    return new Map(
      SCRIPTS.flatMap((from) =>
        SCRIPTS.flatMap((to): [ScriptPair, LetterTable][] => {
          const table = parsed[`${from}-${to}`];
          if (table === undefined) return [];
          return [[`${from}-${to}`, new Map(Object.entries(table).map(([s, t]) => [s, Object.entries(t)]))]];
        }),
      ),
    );
  } catch (error) {
    throw failure('data-unreadable', { path, line: null, problem: messageOf(error) }, error);
  }
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw failure('data-unreadable', { path, line: null, problem: messageOf(error) }, error);
  }
}
