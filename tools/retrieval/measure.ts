/**
 * Measures what `eval -- retrieval` does not, and prints each figure as a line of JSON:
 *
 *   npm run --silent measure -- EVALDATA languages   other languages to Arabic; three languages as one corpus
 *   npm run --silent measure -- EVALDATA names       200 pairs of names among 10,134 articles, and how long a question takes
 *   npm run --silent measure -- EVALDATA context     which text helps in front of an embedded passage
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose, type Composition } from '../../src/compose.ts';
import { readSettings } from '../../src/config/settings.ts';
import { measureContexts } from './contexts.ts';
import { measureLanguages, measureMixed } from './languages.ts';
import { measureNames } from './names.ts';

const PARTS: Readonly<
  Record<string, readonly ((evaldata: string, deps: Composition) => Promise<object[]>)[]>
> = {
  languages: [measureLanguages, measureMixed],
  names: [measureNames],
  context: [measureContexts],
};

const [evaldata, ...asked] = process.argv.slice(2);
const parts = asked.length === 0 ? Object.keys(PARTS) : asked;
if (evaldata === undefined || parts.some((part) => PARTS[part] === undefined)) {
  throw new Error(`usage: measure.ts <evaldata folder> [${Object.keys(PARTS).join('|')}]...`);
}
const folder = await mkdtemp(join(tmpdir(), 'isnad-measure-'));
const deps = await compose({ ...readSettings(), indexDir: folder });
try {
  for (const part of parts) {
    for (const measure of PARTS[part] ?? []) {
      for (const figure of await measure(evaldata, deps)) process.stdout.write(`${JSON.stringify(figure)}\n`);
    }
  }
} finally {
  await deps.embedder.close();
  await rm(folder, { recursive: true, force: true });
}
