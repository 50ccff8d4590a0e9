import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { z } from 'zod';
import { at } from '../../domain/at.ts';
import type { CrossEncoder } from '../../domain/ports/cross-encoder.ts';
import { evidenceInput, sentenceLogits } from './evidence-input.ts';
import { evidenceFile, EVIDENCE_NAME } from './model-digest.ts';
import type { ModelSettings } from './model-messages.ts';
import { loadNormalisation } from './model-normalisation.ts';
import { AutoModel, env, pipeline, Tensor } from './transformers-library.ts';

/** Both are deterministic: the same text gives the same bytes. */
export type LoadedModels = {
  /** The vector of a text, of unit length. */
  embed(text: string): Promise<Float32Array>;
  /** Null where there is no evidence model beside the embedder. */
  readonly read: CrossEncoder['read'] | null;
};

/**
 * Between two operators onnxruntime's threads would busy-wait. Turning that off halves the processor time of a passage (of 178
 * tokens on two cores: 83 to 42 ms) and, on a machine with other work, its duration.
 */
const NO_SPINNING = { engine: { intra_op: { allow_spinning: '0' } } };

/**
 * Loads a sentence encoder with its tokenizer, and the evidence model if the same folder holds one. Without `allowDownload`
 * nothing outside the folder is read.
 *
 * @throws the library's error when files are missing or broken
 */
export async function loadModels(settings: ModelSettings): Promise<LoadedModels> {
  const folder = (await isFolder(settings.model)) ? resolve(settings.model) : null;
  // The library's settings are global; this is the only file that knows them (docs/research/libraries.md#global-settings-of-transformersjs).
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
  const tokensOf = (text: string): number[] =>
    extract.tokenizer.encode(normalise(text), { add_special_tokens: false });
  const read =
    folder === null || (await evidenceFile(folder)) === null ? null : await loadReader(folder, tokensOf);
  // The first run allocates the memory that all later runs use.
  await embed('.');
  return { embed, read };
}

const logits = z.object({ data: z.instanceof(Float32Array) }).transform(({ data }) => data);
const evidenceOutput = z.object({ relevance: logits, tokens: logits });

async function loadReader(
  folder: string,
  tokensOf: (text: string) => number[],
): Promise<CrossEncoder['read']> {
  const model = await AutoModel.from_pretrained(basename(folder), {
    model_file_name: EVIDENCE_NAME,
    dtype: 'q8',
    device: 'cpu',
    session_options: { extra: NO_SPINNING },
  });
  return async (question, window) => {
    const { ids, sentences } = evidenceInput(tokensOf, question, window);
    const shape = [1, ids.length];
    const output: unknown = await model({
      input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
    });
    const { relevance, tokens } = evidenceOutput.parse(output);
    return { relevance: at(relevance, 0), sentences: sentenceLogits(tokens, sentences) };
  };
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() === true;
}
