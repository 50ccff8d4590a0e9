import { resolve } from 'node:path';
import { z } from 'zod';
import type { ModelSettings } from '../adapters/models/model-messages.ts';
import { STRICTNESSES, type Strictness } from '../domain/ports/answer-scorer.ts';
import { HOME, readEnvironment, wholeNumber, yesOrNo } from './environment.ts';

const DEFAULT_STRICTNESS: Strictness = 'balanced';

/** Every setting with its default. `docs/settings.md` and `.env.example` are generated from this (tools/documents/write.ts). */
export const settingsSchema = z.object({
  CORPUS_DIR: z.string().min(1).default('corpus').meta({
    allowed: 'a folder',
    description: 'Folder of your pages (.txt, .md, .html, .jsonl, .docx).',
  }),
  INDEX_DIR: z.string().min(1).default('embeddings/index').meta({
    allowed: 'a folder',
    description: 'Folder of the index. You may delete it at any time: isnad builds it again from the pages.',
  }),
  MODEL: z.string().min(1).default('embeddings/model').meta({
    allowed: 'a folder, or a name on a hub',
    description:
      'Folder of the embedding model, or its name on a hub if MODEL_DOWNLOAD=true. An index is searched only with the model that made it; for another model isnad builds it again.',
  }),
  MODEL_DTYPE: z.enum(['q8', 'fp32', 'fp16', 'q4']).default('q8').meta({
    description: "Which of the model's weight files to load; q8 is onnx/model_quantized.onnx.",
  }),
  MODEL_DOWNLOAD: yesOrNo.default(false).meta({
    description:
      'With true, MODEL is a name on a model hub and is downloaded on first use. No other setting lets a program download anything.',
  }),
  MODEL_QUESTION_PREFIX: z.string().default('query: ').meta({
    allowed: 'any text',
    description: 'What the model expects in front of a question. Quote it to keep the space at its end.',
  }),
  MODEL_PASSAGE_PREFIX: z.string().default('passage: ').meta({
    allowed: 'any text',
    description: 'What the model expects in front of a passage. Quote it to keep the space at its end.',
  }),
  STRICTNESS: z.enum(STRICTNESSES).default(DEFAULT_STRICTNESS).meta({
    description:
      'How readily isnad answers. Of the hardest questions that the pages do not answer, at most 5, 15 or 30 in a hundred still get a quote; the stricter the setting, the more real answers are missed. A model that is not calibrated refuses it.',
  }),
  KEEP_GENERATIONS: wholeNumber(1, 100).default(2).meta({
    description:
      'How many indexes to keep on disk, the one in use included. /reindex rollback needs 2 or more.',
  }),
  FEEDS_FILE: z.string().min(1).default('feeds.yaml').meta({
    allowed: 'a file',
    description:
      'File of the addresses that the bot and `npm run watch` poll (docs/feeds.md). If there is no such file, nothing is polled.',
  }),
  FEEDS_CONTACT: z
    .string()
    .regex(/^[\x21-\x27\x2a-\x7e]{3,200}$/u, 'an address or e-mail address without spaces and brackets')
    .optional()
    .meta({
      allowed: 'an address',
      example: 'https://example.org/about-our-robot',
      description:
        'Where the owner of a site can reach you. It is sent with each request to the addresses of FEEDS_FILE. Not set: only the name and version of isnad are sent.',
    }),
  FEEDS_ALLOW_PRIVATE: yesOrNo.default(false).meta({
    description: 'With true, FEEDS_FILE may also lead to addresses inside this machine or its network.',
  }),
  MAX_REMOVED_PERCENT: wholeNumber(0, 100).default(50).meta({
    unit: 'percent',
    description:
      'Share of the articles that may disappear in one indexing run. A run that would remove more stops and changes nothing, unless you force it.',
  }),
});

export type Settings = {
  readonly corpusDir: string;
  readonly indexDir: string;
  readonly model: ModelSettings;
  readonly strictness: Strictness;
  /** Whether STRICTNESS asks for anything but its default, which the lines of .env.example repeat. */
  readonly isStrictnessSet: boolean;
  /** Indexes that are kept on disk, the one in use included. */
  readonly keepGenerations: number;
  /** Percent of the articles that may disappear in one run, 0 to 100. */
  readonly mostRemoved: number;
  readonly feeds: FeedsSettings;
};

/** What the polling of feeds is set to. */
export type FeedsSettings = {
  /** The file that lists them. */
  readonly path: string;
  /** Where owners of sites can reach the operator; null: it is not said. */
  readonly contact: string | null;
  readonly allowPrivate: boolean;
};

/**
 * Reads the settings that every program needs. Relative folders are relative to the project.
 *
 * @throws what `readEnvironment` throws
 */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const data = readEnvironment(settingsSchema, environment);
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
    isStrictnessSet: data.STRICTNESS !== DEFAULT_STRICTNESS,
    keepGenerations: data.KEEP_GENERATIONS,
    mostRemoved: data.MAX_REMOVED_PERCENT,
    feeds: {
      path: resolve(HOME, data.FEEDS_FILE),
      contact: data.FEEDS_CONTACT ?? null,
      allowPrivate: data.FEEDS_ALLOW_PRIVATE,
    },
  };
}
