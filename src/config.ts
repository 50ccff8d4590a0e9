import { resolve } from 'node:path';
import { z } from 'zod';
import type { ModelSettings } from './adapters/model-settings.ts';
import { STRICTNESSES, type Strictness } from './domain/strictness.ts';
import { HOME, readEnvironment, wholeNumber, yesOrNo } from './environment.ts';

/** Every setting with its default; `.env.example` explains them to people. */
const schema = z.object({
  CORPUS_DIR: z.string().min(1).default('corpus'),
  INDEX_DIR: z.string().min(1).default('embeddings/index'),
  MODEL: z.string().min(1).default('embeddings/model'),
  MODEL_DTYPE: z.enum(['q8', 'fp32', 'fp16', 'q4']).default('q8'),
  MODEL_DOWNLOAD: yesOrNo.default(false),
  MODEL_QUESTION_PREFIX: z.string().default('query: '),
  MODEL_PASSAGE_PREFIX: z.string().default('passage: '),
  STRICTNESS: z.enum(STRICTNESSES).default('balanced'),
  KEEP_GENERATIONS: wholeNumber(1, 100).default(2),
  MAX_REMOVED_PERCENT: wholeNumber(0, 100).default(50),
});

export type Settings = {
  readonly corpusDir: string;
  readonly indexDir: string;
  readonly model: ModelSettings;
  readonly strictness: Strictness;
  /** Indexes that are kept on disk, the one in use included. */
  readonly keepGenerations: number;
  /** Percent of the articles that may disappear in one run. */
  readonly mostRemoved: number;
};

/**
 * What every program needs to know. Relative folders are relative to the project.
 *
 * @throws what `readEnvironment` throws
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const data = readEnvironment(schema, environment);
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
    strictness: data.STRICTNESS,
    keepGenerations: data.KEEP_GENERATIONS,
    mostRemoved: data.MAX_REMOVED_PERCENT,
  };
}
