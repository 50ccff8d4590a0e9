import { expect, it } from 'vitest';
import { createTransformersModels } from '../../../src/adapters/models/transformers-models.ts';
import type { ModelSettings } from '../../../src/adapters/models/model-messages.ts';
import { readSettings } from '../../../src/config/settings.ts';
import type { Embedder } from '../../../src/domain/ports/embedder.ts';
import { embedderContract } from '../../contracts/embedder.contract.ts';

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
  // Counted in turns of the loop, not in milliseconds, which a busy machine may take from any thread.
  let turns = 0;
  let goesOn = true;
  const turn = (): void => {
    turns++;
    if (goesOn) setImmediate(turn);
  };
  turn();
  const turnsDuring = async (work: Promise<unknown>): Promise<number> => {
    const before = turns;
    await work;
    return turns - before;
  };
  const counts = [await turnsDuring(embedder.prepare())];
  for (let i = 0; i < 5; i++) {
    counts.push(await turnsDuring(embedder.embedPassage(`${i} ${'كلمة '.repeat(80)}`)));
  }
  goesOn = false;
  await embedder.close();
  expect(Math.min(...counts)).toBeGreaterThan(50);
});
