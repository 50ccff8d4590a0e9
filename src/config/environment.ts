import { resolve } from 'node:path';
import { config as readEnvironmentFile } from 'dotenv';
import { z } from 'zod';
import { failure } from '../domain/error.ts';
import { nearestName } from './nearest-name.ts';

/** The project's own folder, so that programs work wherever they are started. */
export const HOME = resolve(import.meta.dirname, '../..');

export const yesOrNo = z.enum(['true', 'false']).transform((value) => value === 'true');

/** Three parts of base64url: a bot's token is easily pasted into the line of another setting. */
const LIKE_A_TOKEN = /[\w-]{18,100}\.[\w-]{4,100}\.[\w-]{18}/u;

/** A whole number from `least` to `most`, in its usual digits. */
export function wholeNumber(least: number, most: number): z.ZodType<number, string> {
  const expected = `a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,15}$/u, expected)
    .transform(Number)
    .refine((number) => number >= least && number <= most, expected)
    .meta({ allowed: expected });
}

/** What is set, by name; empty values are left out. */
export type Given = Readonly<Record<string, string | undefined>>;

/**
 * What the `.env` file beside package.json sets; nothing if there is none.
 *
 * @throws `environment-file-unreadable`: a program that went on would use another corpus and index than the settings say
 */
export function environmentFile(path = resolve(HOME, '.env')): Given {
  const file: Record<string, string> = {};
  const read = readEnvironmentFile({ path, processEnv: file, quiet: true });
  const error: NodeJS.ErrnoException | undefined = read.error;
  if (error === undefined || error.code === 'ENOENT') return file;
  throw failure('environment-file-unreadable', { path, problem: error.code ?? error.message }, error);
}

/**
 * Reads settings from the environment and the `.env` file beside package.json; the environment wins. An empty value
 * counts as not set.
 *
 * @param secret settings whose value no message may repeat
 * @throws `environment-file-unreadable`; `setting-missing`, `setting-invalid`, naming the first setting that is wrong
 */
export function readEnvironment<S extends z.ZodType>(
  schema: S,
  environment: NodeJS.ProcessEnv,
  secret: readonly string[] = [],
): z.output<S> {
  const given: Given = Object.fromEntries(
    Object.entries({ ...environmentFile(), ...environment }).filter(
      ([, value]) => value !== undefined && value !== '',
    ),
  );
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const setting = String(issue?.path[0] ?? '');
  const expected = issue?.message ?? '';
  const value = given[setting];
  if (value === undefined) {
    const similar = nearestName(setting, Object.keys(given));
    throw failure('setting-missing', { setting, expected, similar }, parsed.error);
  }
  const shown = secret.includes(setting) || LIKE_A_TOKEN.test(value) ? '…' : value;
  throw failure('setting-invalid', { setting, value: shown, expected });
}
