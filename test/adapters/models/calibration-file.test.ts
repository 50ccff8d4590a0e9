import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  calibrationFile,
  fittedTo,
  isOf,
  readCalibration,
  writeCalibration,
  type CalibrationContent,
} from '../../../src/adapters/models/calibration-file.ts';
import { evidenceDigest, modelDigest } from '../../../src/adapters/models/model-digest.ts';
import type { ModelSettings } from '../../../src/adapters/models/model-messages.ts';
import { readSettings } from '../../../src/config/settings.ts';
import { IsnadError } from '../../../src/domain/error.ts';
import type { CalibrationState } from '../../../src/domain/ports/calibration.ts';

const { model: bundled } = readSettings({});
const CROSS_ENCODER = 'evidence@aaaaaaaaaaaa';

let home: string;
let settings: ModelSettings;
let content: CalibrationContent;

/** A folder that is no model, but has an id as a model has. */
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'isnad-calibration-'));
  settings = { ...bundled, model: join(home, 'small') };
  await mkdir(settings.model);
  await writeFile(join(settings.model, 'config.json'), '{"hidden_size": 8}');
  const own = await readCalibration(bundled.model);
  const fit = own?.crossEncoderScorer ?? null;
  if (own === null || fit === null) throw new Error('the bundled model is not calibrated');
  const crossEncoderScorer = { ...fit, model: CROSS_ENCODER };
  content = { ...own, ...fittedTo(await modelDigest(settings)), crossEncoderScorer };
});
afterEach(() => rm(home, { recursive: true, force: true }));

/** What stands beside the model as it is now. */
async function state(crossEncoderId: string | null = CROSS_ENCODER): Promise<CalibrationState> {
  return calibrationFile(settings).read({ modelId: await modelDigest(settings), crossEncoderId });
}

describe('a calibration beside its model', () => {
  it('is read as it was written', async () => {
    await writeCalibration(settings.model, content);
    const read = await state();
    if (read.kind === 'uncalibrated') throw new Error(read.why.reason);
    expect(read.calibration.ranking).toEqual(content.ranking);
    expect(read.calibration.evidence).toEqual(content.evidence);
    expect(read.calibration.fusionScorer).toEqual(content.fusionScorer);
    expect(read.calibration.crossEncoderScorer).toEqual(content.crossEncoderScorer);
  });

  it('is no part of the model: the id, by which an index is known, stays', async () => {
    const before = await modelDigest(settings);
    await writeCalibration(settings.model, content);
    expect(await modelDigest(settings)).toBe(before);
  });

  it('holds whatever the folder is called', async () => {
    await writeCalibration(settings.model, content);
    await rename(settings.model, join(home, 'other'));
    settings = { ...settings, model: join(home, 'other') };
    expect((await state()).kind).toBe('calibrated');
  });

  it('holds with another version of onnxruntime, under which the model has another id', async () => {
    const earlier = { model: await modelDigest(settings, '1.0.0'), onnxruntime: '1.0.0' };
    expect(earlier.model).not.toBe(await modelDigest(settings));
    await writeCalibration(settings.model, { ...content, ...earlier });
    expect((await state()).kind).toBe('calibrated');
    await writeCalibration(settings.model, { ...content, ...earlier, onnxruntime: '1.0.1' });
    expect((await state()).kind).toBe('uncalibrated');
  });

  it('has nothing for a cross-encoder where none is loaded', async () => {
    await writeCalibration(settings.model, content);
    expect(await state(null)).toMatchObject({
      kind: 'calibrated',
      calibration: { crossEncoderScorer: null },
    });
  });
});

describe('a model is not calibrated', () => {
  it('without a file', async () => {
    const path = join(settings.model, 'calibration.json');
    const why = { model: await modelDigest(settings), path, reason: 'missing', fittedTo: null };
    expect(await state()).toEqual({ kind: 'uncalibrated', why });
  });

  it('with the file of another model: a byte of its files decides', async () => {
    await writeCalibration(settings.model, content);
    await writeFile(join(settings.model, 'config.json'), '{"hidden_size": 9}');
    const why = { reason: 'other-model', fittedTo: content.model };
    expect(await state()).toMatchObject({ kind: 'uncalibrated', why });
  });

  it.each([{ dtype: 'fp32' }, { questionPrefix: '' }, { passagePrefix: 'text: ' }] as const)(
    'that is given texts in another form: %j',
    async (change) => {
      await writeCalibration(settings.model, content);
      settings = { ...settings, ...change };
      expect(await state()).toMatchObject({ kind: 'uncalibrated', why: { reason: 'other-model' } });
    },
  );

  it('with another cross-encoder, or one that nothing was fitted to', async () => {
    await writeCalibration(settings.model, content);
    const other = { reason: 'other-cross-encoder', fittedTo: CROSS_ENCODER };
    expect(await state('evidence@bbbbbbbbbbbb')).toMatchObject({ kind: 'uncalibrated', why: other });
    await writeCalibration(settings.model, { ...content, crossEncoderScorer: null });
    const none = { reason: 'other-cross-encoder', fittedTo: null };
    expect(await state()).toMatchObject({ kind: 'uncalibrated', why: none });
    expect((await state(null)).kind).toBe('calibrated');
  });
});

describe('a file that is no calibration', () => {
  it.each([
    ['no JSON', '{', null],
    ['no object', '[]', null],
    ['another format', { format: 2 }, 'format'],
    ['no model id', { model: 'model' }, 'model'],
    ['a number as text', { ranking: { centring: '0.65' } }, 'ranking.centring'],
    [
      'a share above 1',
      { ranking: { sentenceShare: { allWordsKnown: 1.5, noneKnown: 0 } } },
      'ranking.sentenceShare.allWordsKnown',
    ],
    ['a number that is missing', { evidence: { pairGain: undefined } }, 'evidence.pairGain'],
    [
      'a threshold that is missing',
      { fusionScorer: { thresholds: { strict: 1, eager: 0 } } },
      'fusionScorer.thresholds.balanced',
    ],
    ['a field that nobody knows', { evidence: { standsout: 0.06 } }, 'evidence'],
  ])('is refused, and file and field are named: %s', async (_what, change, field) => {
    const path = join(settings.model, 'calibration.json');
    await writeFile(path, typeof change === 'string' ? change : JSON.stringify(merged(content, change)));
    const error: unknown = await state().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(IsnadError);
    const { code, values } = (error as IsnadError).notice;
    expect({ code, values }).toMatchObject({ code: 'calibration-unreadable', values: { path, field } });
  });
});

/** The first, with what the second changes, one level down as well. */
function merged(base: object, change: Readonly<Record<string, unknown>>): object {
  const own = base as Readonly<Record<string, unknown>>;
  const entries = Object.entries(change).map(([key, value]) => {
    const isPart = typeof value === 'object' && value !== null;
    return [key, isPart ? { ...(own[key] as object), ...value } : value];
  });
  return { ...base, ...(Object.fromEntries(entries) as object) };
}

describe('the bundled calibration', () => {
  it('belongs to the bundled models, and is written as the fit writes it', async () => {
    const modelId = await modelDigest(bundled);
    const read = await readCalibration(bundled.model);
    if (read === null) throw new Error('there is none');
    expect(await isOf(read, bundled, { modelId })).toBe(true);
    expect(read.crossEncoderScorer?.model).toBe(await evidenceDigest(bundled.model));
    await writeCalibration(settings.model, read);
    const [here, there] = [bundled.model, settings.model].map((folder) =>
      readFile(join(folder, 'calibration.json'), 'utf8'),
    );
    expect(await there).toBe(await here);
  });
});
