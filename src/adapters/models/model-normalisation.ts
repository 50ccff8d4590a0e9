import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { systemCode } from '../files/system-code.ts';

/** From one code point, as a string, to the string that replaces it, which may be empty. */
const tableSchema = z.record(z.string().regex(/^.$/su, 'a key is one code point'), z.string());

/**
 * The normalisation that a model applies to a text before cutting it into tokens: `normalization.json` in the model's folder,
 * a table by code point. The library has only an approximation, which composes neighbouring code points and so orders Arabic
 * marks differently from the model's training (tools/model/README.md).
 *
 * @returns the identity for a folder without that file
 * @throws Error if the file exists and cannot be read or is no such table
 */
export async function loadNormalisation(folder: string): Promise<(text: string) => string> {
  const content = await readFile(join(folder, 'normalization.json'), 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (content === null) return (text) => text;
  const table = new Map(Object.entries(tableSchema.parse(JSON.parse(content))));
  if (table.size === 0) return (text) => text;
  // Nearly all code points stay, and with one expression they cost next to nothing.
  const replaced = new RegExp(`[${[...table.keys()].map(escaped).join('')}]`, 'gu');
  return (text) => text.replace(replaced, (character) => table.get(character) ?? character);
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
