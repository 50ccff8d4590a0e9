import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { failure, type ErrorValues } from '../../domain/error.ts';
import type { Calibration, CalibrationStore, LoadedModelIds } from '../../domain/ports/calibration.ts';
import { firstLineOf, systemCode } from '../files/system-code.ts';
import { CALIBRATION_FILE, modelDigest, RUNTIME } from './model-digest.ts';
import type { ModelSettings } from './model-messages.ts';

const share = z.number().min(0).max(1);
const thresholds = z
  .strictObject({ strict: share, balanced: share, eager: share, close: share })
  .refine(
    ({ strict, balanced, eager, close }) => strict >= balanced && balanced >= eager && eager >= close,
    'expected strict >= balanced >= eager >= close',
  );
/** How the numbers beside it were found: what the fit printed, a line each. For people only. */
const record = z.array(z.string());

const fileSchema = z.strictObject({
  format: z.literal(1),
  /** Id of the model that the numbers were fitted to, as it is under the version of onnxruntime below. */
  model: z.string().regex(/^.+@[0-9a-f]{12}$/u, 'expected an id such as model@0123456789ab'),
  onnxruntime: z.string().min(1),
  ranking: z.strictObject({
    record,
    fusion: z.strictObject({
      dense: z.number().positive(),
      keyword: z.number().min(0),
      names: z.number().min(0),
      wordsBegin: z.number().min(-1).max(1),
    }),
    centring: share,
    sentenceShare: z.strictObject({ allWordsKnown: share, noneKnown: share }),
  }),
  evidence: z.strictObject({
    record,
    standsOut: z.number().min(-2).max(2),
    pairGain: z.number(),
    pairUndecided: z.number(),
  }),
  fusionScorer: z.strictObject({
    record,
    weights: z.strictObject({
      bias: z.number(),
      points: z.number(),
      background: z.number(),
      knownWords: z.number(),
    }),
    thresholds,
  }),
  /** Null until there is a fit with the cross-encoder, and where the folder has none. */
  crossEncoderScorer: z
    .strictObject({
      model: z.string(),
      record,
      weights: z.strictObject({
        relevance: z.number(),
        sentence: z.number(),
        fused: z.number(),
        background: z.number(),
        known: z.number(),
        missingCertain: z.number(),
        unknownCertain: z.number(),
        missingName: z.number(),
        unknownName: z.number(),
        missingNumbers: z.number(),
        bias: z.number(),
      }),
      thresholds,
    })
    .nullable(),
});

/** The file's content, with the records of how its numbers were found. */
export type CalibrationContent = Readonly<z.output<typeof fileSchema>>;

/** `calibration.json` in the model's folder: the numbers that were fitted to the models there. */
export function calibrationFile(settings: ModelSettings): CalibrationStore {
  return {
    async read(models) {
      const content = await readCalibration(settings.model);
      const uncalibrated = (reason: Reason, fittedTo: string | null) => ({
        kind: 'uncalibrated' as const,
        why: { model: models.modelId, path: calibrationPath(settings.model), reason, fittedTo },
      });
      if (content === null) return uncalibrated('missing', null);
      if (!(await isOf(content, settings, models))) return uncalibrated('other-model', content.model);
      const { crossEncoderScorer } = content;
      if (models.crossEncoderId === null) return calibrated({ ...content, crossEncoderScorer: null });
      if (crossEncoderScorer?.model !== models.crossEncoderId) {
        return uncalibrated('other-cross-encoder', crossEncoderScorer?.model ?? null);
      }
      return calibrated(content);
    },
  };
}

type Reason = ErrorValues['not-calibrated']['reason'];

function calibrated({ ranking, evidence, fusionScorer, crossEncoderScorer }: Calibration): {
  readonly kind: 'calibrated';
  readonly calibration: Calibration;
} {
  return { kind: 'calibrated', calibration: { ranking, evidence, fusionScorer, crossEncoderScorer } };
}

/**
 * Whether the numbers were fitted to this model. Its files and the form in which it is given texts decide. The folder's name
 * does not, and the version of onnxruntime does not: another one changes the last digits of a vector, which no rounded weight
 * feels. The digest is therefore compared under the version that the file names.
 */
export async function isOf(
  { model, onnxruntime }: Pick<CalibrationContent, 'model' | 'onnxruntime'>,
  settings: ModelSettings,
  { modelId }: Pick<LoadedModelIds, 'modelId'>,
): Promise<boolean> {
  const id = onnxruntime === RUNTIME ? modelId : await modelDigest(settings, onnxruntime);
  return digestIn(id) === digestIn(model);
}

function digestIn(modelId: string): string {
  return modelId.slice(modelId.lastIndexOf('@') + 1);
}

function calibrationPath(modelFolder: string): string {
  return join(modelFolder, CALIBRATION_FILE);
}

/**
 * What the calibration in a model's folder says, whichever model it belongs to; null where there is none.
 *
 * @throws `calibration-unreadable`, naming the file and the first field that is wrong
 */
export async function readCalibration(modelFolder: string): Promise<CalibrationContent | null> {
  const path = calibrationPath(modelFolder);
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null;
    throw failure('calibration-unreadable', { path, field: null, problem: firstLineOf(error) }, error);
  }
  const parsed = fileSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.join('.') ?? '';
  const problem = issue?.message ?? 'it is no calibration';
  throw failure(
    'calibration-unreadable',
    { path, field: field === '' ? null : field, problem },
    parsed.error,
  );
}

/** Writes a calibration into a model's folder. What the fits are for; nothing else writes it. */
export async function writeCalibration(modelFolder: string, content: CalibrationContent): Promise<void> {
  await writeFile(calibrationPath(modelFolder), `${JSON.stringify(fileSchema.parse(content), null, 2)}\n`);
}

/** What names a loaded model in a calibration that is written now. */
export function fittedTo(modelId: string): Pick<CalibrationContent, 'model' | 'onnxruntime'> {
  return { model: modelId, onnxruntime: RUNTIME };
}
