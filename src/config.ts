import { resolve } from 'node:path';
import { z } from 'zod';
import type { ModelSettings } from './adapters/model-settings.ts';
import { STRICTNESSES, type Strictness } from './domain/strictness.ts';
import { HOME, readEnvironment, yesOrNo } from './environment.ts';

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
});

export type Settings = {
  readonly corpusDir: string;
  readonly indexDir: string;
  readonly model: ModelSettings;
  readonly strictness: Strictness;
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
  };
}
