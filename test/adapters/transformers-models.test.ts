import { expect, it } from 'vitest';
import { createTransformersModels } from '../../src/adapters/transformers-models.ts';
import type { ModelSettings } from '../../src/adapters/model-settings.ts';
import { readSettings } from '../../src/config.ts';
import type { Embedder } from '../../src/domain/embedder.ts';
import { embedderContract } from '../contracts/embedder.contract.ts';

const { model } = readSettings({});

const createTransformersEmbedder = async (settings: ModelSettings): Promise<Embedder> =>
  (await createTransformersModels(settings)).embedder;

embedderContract('The bundled model', () => createTransformersEmbedder(model));

it('refuses a model folder that is not there, by name', async () => {
  await expect(createTransformersEmbedder({ ...model, model: '/nowhere/model' })).rejects.toMatchObject({
    notice: { code: 'model-unloadable', values: { model: '/nowhere/model' } },
  });
});

it('refuses a folder that holds no model, and goes on refusing', async () => {
  const embedder = await createTransformersEmbedder({ ...model, model: import.meta.dirname });
  for (const attempt of [1, 2]) {
    await expect(embedder.embedQuestion(`${attempt}`)).rejects.toMatchObject({
      notice: { code: 'model-unloadable' },
    });
  }
});

it('names a model by its files and by the form it gets texts in', async () => {
  const bundled = await createTransformersEmbedder(model);
  const again = await createTransformersEmbedder(model);
  const otherForm = await createTransformersEmbedder({ ...model, passagePrefix: '' });
  expect(again.modelId).toBe(bundled.modelId);
  expect(otherForm.modelId).not.toBe(bundled.modelId);
});

it("keeps the caller's event loop free while it loads and embeds", async () => {
  const embedder = await createTransformersEmbedder(model);
  let longest = 0;
  let last = performance.now();
  const clock = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 5);
  await Promise.all(
    Array.from({ length: 20 }, (_, i) => embedder.embedPassage(`${i} ${'كلمة '.repeat(80)}`)),
  );
  clearInterval(clock);
  await embedder.close();
  // The bar is 50 ms; a machine that is busy with other things may hold any thread back for longer.
  expect(longest).toBeLessThan(250);
});
