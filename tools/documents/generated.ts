import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { exitCodesDocument } from './exit-codes-document.ts';
import { environmentExample, settingsDocument } from './settings-document.ts';
import { HOME } from './sources.ts';
import { stringsDocument } from './strings-document.ts';

type GeneratedFile = { readonly path: string; readonly text: string };

/** Every file that is generated, as it should be now. Paths are relative to the project. */
export async function generatedFiles(): Promise<readonly GeneratedFile[]> {
  return [
    { path: 'docs/settings.md', text: await markdown(settingsDocument()) },
    { path: 'docs/exit-codes.md', text: await markdown(exitCodesDocument()) },
    { path: 'docs/strings.md', text: await markdown(stringsDocument()) },
    { path: '.env.example', text: environmentExample() },
  ];
}

/** Those whose file is missing or differs. */
export async function staleFiles(): Promise<readonly string[]> {
  const stale: string[] = [];
  for (const { path, text } of await generatedFiles()) {
    const found = await readFile(join(HOME, path), 'utf8').catch(() => null);
    if (found !== text) stale.push(path);
  }
  return stale;
}

/** As `npm run format` would leave it. */
async function markdown(text: string): Promise<string> {
  const options = await resolveConfig(join(HOME, 'package.json'));
  return await format(text, { ...options, parser: 'markdown' });
}
