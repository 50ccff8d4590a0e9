/**
 * Writes the documents that are generated from the source: docs/settings.md, docs/exit-codes.md,
 * docs/strings.md and .env.example.
 *
 *   npm run docs               writes them
 *   npm run docs -- --check    writes nothing; ends with 1 and names each file that is out of date
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generatedFiles, staleFiles } from './generated.ts';
import { HOME } from './sources.ts';

const stale = await staleFiles();
if (process.argv.includes('--check')) {
  for (const path of stale) process.stderr.write(`${path} is out of date. Run npm run docs and commit it.\n`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const { path, text } of await generatedFiles()) {
    if (!stale.includes(path)) continue;
    await writeFile(join(HOME, path), text);
    process.stdout.write(`${path} written.\n`);
  }
}
