import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { failure } from '../domain/error.ts';
import type { LetterTable, NameGroup, NameKnowledge, ScriptPair } from '../domain/name-knowledge.ts';
import { SCRIPTS } from '../domain/script.ts';

const chunks = z.record(z.string(), z.number().nonnegative());
const lettersSchema = z.record(z.string(), z.record(z.string(), chunks));

/**
 * What the files of `names/` tell of names.
 *
 * @throws `data-unreadable` naming the file
 */
export async function readNameKnowledge(folder: string): Promise<NameKnowledge> {
  const [table, exonyms, letters] = await Promise.all([
    read(join(folder, 'table.tsv')),
    read(join(folder, 'exonyms.txt')),
    readLetters(join(folder, 'letters.json')),
  ]);
  const lines = exonyms.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const groups: NameGroup[] = [
    ...table.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t')])),
    ...lines.map((line) => line.split('|').map((name) => name.trim())),
  ];
  return { groups, letters };
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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
