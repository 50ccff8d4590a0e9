import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** One code point, as a string -> the string that takes its place, which may be empty. */
const tableSchema = z.record(z.string().regex(/^.$/su, 'a key is one code point'), z.string());

/**
 * How a model wants its text written before it is cut into tokens: `normalization.json` in its folder, a table by
 * code point. The library reads only an approximation of such tables, which composes neighbouring code points and
 * so orders Arabic marks otherwise than the model was trained on (tools/model/README.md).
 *
 * A folder without that file gives the identity.
 *
 * @throws if the file is there and cannot be read or is no such table
 */
export async function loadNormalisation(folder: string): Promise<(text: string) => string> {
  const content = await readFile(join(folder, 'normalization.json'), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (content === null) return (text) => text;
  const table = new Map(Object.entries(tableSchema.parse(JSON.parse(content))));
  if (table.size === 0) return (text) => text;
  // Found by one expression, the code points that stay, nearly all, cost next to nothing.
  const replaced = new RegExp(`[${[...table.keys()].map(escaped).join('')}]`, 'gu');
  return (text) => text.replace(replaced, (character) => table.get(character) ?? character);
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
