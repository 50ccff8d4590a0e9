import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  calibrationFile,
  readCalibration,
  writeCalibration,
  type CalibrationContent,
} from '../../src/adapters/models/calibration-file.ts';
import { modelDigest } from '../../src/adapters/models/model-digest.ts';
import type { ModelSettings } from '../../src/adapters/models/model-messages.ts';
import { readSettings } from '../../src/config/settings.ts';
import type { Sample } from '../../tools/fit/collect.ts';
import {
  provisionalAnswering,
  startingCalibration,
  withCrossEncoderFit,
  withFusionFit,
} from '../../tools/fit/fitted-calibration.ts';
import { fitWeights } from '../../tools/fit/logistic.ts';

const { model: bundled } = readSettings({});

let folder: string;
let settings: ModelSettings;

/** The folder of a model that nothing was fitted to. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-fit-'));
  settings = { ...bundled, model: join(folder, 'new') };
  await mkdir(settings.model);
  await writeFile(join(settings.model, 'config.json'), '{}');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Answerable questions score higher, but not all of them. */
const SAMPLES: readonly Sample[] = Array.from({ length: 40 }, (_, i) => ({
  source: i % 4 < 2 ? 'own-fit' : 'topics',
  answerable: i % 2 === 0,
  dense: 0.9,
  fused: 20 + (i % 2 === 0 ? 8 : 0) + (i % 7),
  background: 0.7 + 0.01 * (i % 5),
  known: 0.2 * (i % 6),
}));
const THRESHOLDS = { strict: 0.70049, balanced: 0.5, eager: 0.3, close: 0.2 };

async function ownCalibration(): Promise<CalibrationContent> {
  const own = await readCalibration(bundled.model);
  if (own === null) throw new Error('the bundled model is not calibrated');
  return own;
}

describe('a fit of a model that has no calibration', () => {
  it('begins with the constants of the bundled model, and says so', async () => {
    const start = await startingCalibration(settings, await modelDigest(settings));
    const own = await ownCalibration();
    expect(start.model).toBe(await modelDigest(settings));
    expect(start.ranking.fusion).toEqual(own.ranking.fusion);
    expect(start.ranking.record.join()).toContain(`Taken over from ${own.model} and not fitted`);
    expect(start.evidence.record.join()).toContain(own.model);
    expect(start.crossEncoderScorer).toBeNull();
    expect(provisionalAnswering(start).kind).toBe('calibrated');
  });

  it('calibrates it once it is written, with the cross-encoder when that is fitted as well', async () => {
    const modelId = await modelDigest(settings);
    const stateWith = async (crossEncoderId: string | null): Promise<string> =>
      (await calibrationFile(settings).read({ modelId, crossEncoderId })).kind;
    expect(await stateWith(null)).toBe('uncalibrated');

    const start = await startingCalibration(settings, modelId);
    const fit = { weights: fitWeights(SAMPLES), thresholds: THRESHOLDS, report: ['a line  '] };
    await writeCalibration(settings.model, withFusionFit(start, fit));
    expect(await stateWith(null)).toBe('calibrated');
    expect(await stateWith('evidence@0')).toBe('uncalibrated');

    const again = await startingCalibration(settings, modelId);
    expect(again.fusionScorer.record).toContain('a line');
    const weights = (await ownCalibration()).crossEncoderScorer?.weights ?? raise();
    const read = { weights, thresholds: THRESHOLDS, report: [] };
    await writeCalibration(settings.model, withCrossEncoderFit(again, 'evidence@0', read));
    expect(await stateWith('evidence@0')).toBe('calibrated');
    expect((await readCalibration(settings.model))?.fusionScorer).toEqual(again.fusionScorer);
  });
});

describe('a fit', () => {
  it('writes what it found, rounded, and nothing else', async () => {
    const own = await ownCalibration();
    const weights = { bias: -6.74149, points: 0.256812, background: -0.86099, knownWords: -1.3119 };
    const { fusionScorer, ...others } = withFusionFit(own, { weights, thresholds: THRESHOLDS, report: [] });
    expect(fusionScorer.weights).toEqual({
      bias: -6.741,
      points: 0.2568,
      background: -0.861,
      knownWords: -1.312,
    });
    // Down, so that no more is refused.
    expect(fusionScorer.thresholds).toEqual({ strict: 0.7, balanced: 0.5, eager: 0.3, close: 0.2 });
    expect({ ...others, fusionScorer: own.fusionScorer }).toEqual(own);
  });

  it('that finds the same numbers as before changes no number', async () => {
    const own = await ownCalibration();
    const scorer = own.crossEncoderScorer ?? raise();
    const fused = withFusionFit(own, { ...own.fusionScorer, report: [] });
    const read = withCrossEncoderFit(fused, scorer.model, { ...scorer, report: [] });
    expect(read.fusionScorer).toMatchObject({
      weights: own.fusionScorer.weights,
      thresholds: own.fusionScorer.thresholds,
    });
    expect(read.crossEncoderScorer).toMatchObject({ weights: scorer.weights, thresholds: scorer.thresholds });
  });
});

function raise(): never {
  throw new Error('the bundled cross-encoder has no calibration');
}
