import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Settings } from '../config.ts';
import type { IsoDate } from '../domain/article.ts';
import { failure } from '../domain/error.ts';
import type { Filter } from '../domain/question.ts';
import { readIsoDate } from '../text/iso-date.ts';

export type FolderOptions = { readonly corpus?: string; readonly index?: string };
export type FilterOptions = { readonly from?: string; readonly to?: string; readonly outlet?: string };

export function withFolders(command: Command): Command {
  return command
    .option('--corpus <dir>', 'folder of the pages (default: CORPUS_DIR)')
    .option('--index <dir>', 'folder of the index (default: INDEX_DIR)');
}

export function withFilter(command: Command): Command {
  return command
    .option('--from <date>', 'quote only articles of this day or later, as 2024-12-31')
    .option('--to <date>', 'quote only articles of this day or earlier')
    .option('--outlet <name>', 'quote only articles of this outlet');
}

/**
 * Settings with the folders that the command line names. Another corpus without an index of its own would
 * replace the default corpus's index, so it gets a folder beside it, named after its path.
 */
export function withNamedFolders(settings: Settings, { corpus, index }: FolderOptions): Settings {
  if (corpus === undefined) return index === undefined ? settings : { ...settings, indexDir: resolve(index) };
  const corpusDir = resolve(corpus);
  if (index !== undefined) return { ...settings, corpusDir, indexDir: resolve(index) };
  if (corpusDir === settings.corpusDir) return settings;
  const name = createHash('sha256').update(corpusDir).digest('hex').slice(0, 12);
  return { ...settings, corpusDir, indexDir: join(settings.indexDir, 'other', name) };
}

/** @throws `option-invalid` */
export function filterOf({ from, to, outlet }: FilterOptions): Filter {
  const filter = {
    ...(from === undefined ? {} : { from: isoDate('--from', from) }),
    ...(to === undefined ? {} : { to: isoDate('--to', to) }),
    ...(outlet === undefined ? {} : { outlet: nonEmpty('--outlet', outlet) }),
  };
  if (filter.from !== undefined && filter.to !== undefined && filter.from > filter.to) {
    throw failure('option-invalid', {
      option: '--from',
      value: filter.from,
      expected: `a day up to ${filter.to}`,
    });
  }
  return filter;
}

/** @throws `option-invalid` */
export function countOf(option: string, value: string, most: number): number {
  const count = /^\d+$/u.test(value) ? Number(value) : 0;
  if (count < 1 || count > most) {
    throw failure('option-invalid', { option, value, expected: `a whole number from 1 to ${most}` });
  }
  return count;
}

function isoDate(option: string, value: string): IsoDate {
  const date = readIsoDate(value);
  if (date === null) throw failure('option-invalid', { option, value, expected: 'a day such as 2024-12-31' });
  return date;
}

function nonEmpty(option: string, value: string): string {
  if (value.trim() === '') throw failure('option-invalid', { option, value, expected: 'a name' });
  return value;
}

/** Values of an option that may be given more than once, in their order. */
export function collected(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
