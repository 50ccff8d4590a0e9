import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTransformersModels } from '../../../src/adapters/models/transformers-models.ts';
import { readSettings } from '../../../src/config/settings.ts';
import type { CrossEncoder } from '../../../src/domain/ports/cross-encoder.ts';
import { crossEncoderContract } from '../../contracts/cross-encoder.contract.ts';
import { overlapEvidence } from '../../fakes/overlap-evidence.ts';

const EVIDENCE_FILE = join('onnx', 'judge_quantized.onnx');

const { model } = readSettings({});

const nothingToClose = (): Promise<void> => Promise.resolve();
crossEncoderContract('The fake', () => Promise.resolve({ model: overlapEvidence, close: nothingToClose }));
crossEncoderContract('The bundled evidence model', async () => {
  const { embedder, evidence } = await createTransformersModels(model);
  return { model: present(evidence), close: () => embedder.close() };
});

function present(evidence: CrossEncoder | null): CrossEncoder {
  if (evidence === null) throw new Error('the bundled model folder has no evidence model');
  return evidence;
}

describe('a model folder of another kind', () => {
  let folder: string;
  beforeAll(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'isnad-model-')), 'model');
    await mkdir(join(folder, 'onnx'), { recursive: true });
    for (const entry of await readdir(model.model, { recursive: true, withFileTypes: true })) {
      const from = join(entry.parentPath, entry.name);
      const name = from.slice(model.model.length + 1);
      if (entry.isFile() && name !== EVIDENCE_FILE) await copyFile(from, join(folder, name));
    }
  });
  afterAll(() => rm(join(folder, '..'), { recursive: true, force: true }));

  it('without an evidence model embeds as before, under the same name: no index has to be made again', async () => {
    const without = await createTransformersModels({ ...model, model: folder });
    const bundled = await createTransformersModels(model);
    expect(without.evidence).toBeNull();
    expect(without.embedder.modelId).toBe(bundled.embedder.modelId);
    const [here, there] = [
      await without.embedder.embedQuestion('نص'),
      await bundled.embedder.embedQuestion('نص'),
    ];
    expect(here).toEqual(there);
    await Promise.all([without.embedder.close(), bundled.embedder.close()]);
  });

  it('with a broken evidence model is refused by name, and names the model by its file', async () => {
    await writeFile(join(folder, EVIDENCE_FILE), 'no model');
    const { embedder, evidence } = await createTransformersModels({ ...model, model: folder });
    expect(evidence?.evidenceId).toMatch(/^evidence@[0-9a-f]{12}$/u);
    await expect(evidence?.read('q', { headline: '', sentences: ['s'] })).rejects.toMatchObject({
      notice: { code: 'model-unloadable' },
    });
    await embedder.close();
  });
});
