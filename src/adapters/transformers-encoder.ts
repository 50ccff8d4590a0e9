import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { env, pipeline } from '@xenova/transformers';
import type { ModelSettings } from './model-settings.ts';
import { loadNormalisation } from './model-normalisation.ts';

/** A loaded model: text in, vector of unit length out. Deterministic: same text, same bytes. */
export type Encoder = { embed(text: string): Promise<Float32Array> };

/**
 * Between two operators onnxruntime's threads would turn in circles, which doubles the processor time of a passage
 * (83 to 42 ms of 178 tokens on two cores) and, on a machine with other work, its time as well.
 */
const NO_SPINNING = { session: { intra_op: { allow_spinning: '0' } } };

/**
 * Loads a sentence encoder with the tokenizer beside it. Without `allowDownload` nothing but the folder is read.
 *
 * @throws whatever the library says when files are missing or broken
 */
export async function loadEncoder(settings: ModelSettings): Promise<Encoder> {
  const folder = (await isFolder(settings.model)) ? resolve(settings.model) : null;
  // The library's settings are global; this is the only file that knows them (notes/style.md part 4, 14).
  env.allowRemoteModels = folder === null && settings.allowDownload;
  env.allowLocalModels = folder !== null;
  if (folder !== null) env.localModelPath = dirname(folder);
  const extract = await pipeline('feature-extraction', folder === null ? settings.model : basename(folder), {
    dtype: settings.dtype,
    device: 'cpu',
    session_options: { extra: NO_SPINNING },
  });
  const normalise = folder === null ? (text: string) => text : await loadNormalisation(folder);
  const embed = async (text: string): Promise<Float32Array> => {
    const output = await extract(normalise(text), { pooling: 'mean', normalize: true });
    return Float32Array.from(output.data as Float32Array);
  };
  // The first run allocates what all later ones use.
  await embed('.');
  return { embed };
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() === true;
}
