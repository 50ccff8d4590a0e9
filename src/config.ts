import { resolve } from 'node:path';
import { config as readEnvironmentFile } from 'dotenv';
import { z } from 'zod';
import type { ModelSettings } from './adapters/model-settings.ts';
import { failure } from './domain/error.ts';

/** The project's own folder, so that programs work from wherever they are started. */
const HOME = resolve(import.meta.dirname, '..');

const yesOrNo = z.enum(['true', 'false']).transform((value) => value === 'true');

/** Every setting with its default; `.env.example` explains them to people. */
const schema = z.object({
  CORPUS_DIR: z.string().min(1).default('corpus'),
  INDEX_DIR: z.string().min(1).default('embeddings/index'),
  MODEL: z.string().min(1).default('embeddings/model'),
  MODEL_DTYPE: z.enum(['q8', 'fp32', 'fp16', 'q4']).default('q8'),
  MODEL_DOWNLOAD: yesOrNo.default(false),
  MODEL_QUESTION_PREFIX: z.string().default('query: '),
  MODEL_PASSAGE_PREFIX: z.string().default('passage: '),
});

export type Settings = {
  readonly corpusDir: string;
  readonly indexDir: string;
  readonly model: ModelSettings;
};

/**
 * Settings from the environment and the `.env` file beside package.json; the environment wins. Relative
 * folders are relative to the project. An empty value counts as not set.
 *
 * @throws `setting-invalid` naming the first setting that is wrong
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const file: Record<string, string> = {};
  readEnvironmentFile({ path: resolve(HOME, '.env'), processEnv: file, quiet: true });
  const given = Object.entries({ ...file, ...environment }).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const setting = String(issue?.path[0] ?? '');
    const value = Object.fromEntries(given)[setting] ?? '';
    throw failure('setting-invalid', { setting, value, expected: issue?.message ?? '' }, parsed.error);
  }
  const { data } = parsed;
  const bundledOrFolder = data.MODEL_DOWNLOAD ? data.MODEL : resolve(HOME, data.MODEL);
  return {
    corpusDir: resolve(HOME, data.CORPUS_DIR),
    indexDir: resolve(HOME, data.INDEX_DIR),
    model: {
      model: bundledOrFolder,
      dtype: data.MODEL_DTYPE,
      allowDownload: data.MODEL_DOWNLOAD,
      questionPrefix: data.MODEL_QUESTION_PREFIX,
      passagePrefix: data.MODEL_PASSAGE_PREFIX,
    },
  };
}
