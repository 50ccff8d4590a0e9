import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Settings } from '../config/settings.ts';
import type { IsoDate } from '../domain/article.ts';
import { failure } from '../domain/error.ts';
import type { Filter } from '../domain/question.ts';
import { readIsoDate } from '../text/dates/iso-date.ts';

export type FolderOptions = { readonly corpus?: string; readonly index?: string };
export type FilterOptions = { readonly from?: string; readonly to?: string; readonly outlet?: string };

export function withFolders(command: Command): Command {
  return command
    .option('--corpus <dir>', 'folder of the pages (default: CORPUS_DIR)')
    .option('--index <dir>', 'folder of the index (default: INDEX_DIR)');
}

export function withFilter(command: Command): Command {
  return command
    .option('--from <date>', 'quote only articles from this day on, such as 2024-12-31')
    .option('--to <date>', 'quote only articles up to this day')
    .option('--outlet <name>', 'quote only articles from this outlet');
}

/**
 * The settings with the folders that the command line names. If it names another corpus and no index, the default corpus's index
 * must not be replaced, so the index gets a folder beside that one, named after the corpus's path.
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
export function parseFilter({ from, to, outlet }: FilterOptions): Filter {
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

/**
 * A whole number from 1 to `max`.
 *
 * @throws `option-invalid`
 */
export function parseCount(option: string, value: string, max: number): number {
  const count = /^\d+$/u.test(value) ? Number(value) : 0;
  if (count < 1 || count > max) {
    throw failure('option-invalid', { option, value, expected: `a whole number from 1 to ${max}` });
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

/** Collects the values of an option that may be repeated, in order. */
export function collected(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
