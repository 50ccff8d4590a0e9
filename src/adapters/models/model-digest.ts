import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { failure } from '../../domain/error.ts';
import { MIB } from '../mib.ts';
import type { ModelSettings } from './model-messages.ts';

/** The library's name for the evidence model. Its file, `onnx/judge_quantized.onnx`, lies beside the embedder's, whose embedding table it shares. */
export const EVIDENCE_NAME = 'judge';
const EVIDENCE_FILE = join('onnx', `${EVIDENCE_NAME}_quantized.onnx`);

/** Path of the evidence model in a model's folder; null if there is none. */
export async function evidenceFile(folder: string): Promise<string | null> {
  const path = join(folder, EVIDENCE_FILE);
  return (await stat(path).catch(() => null))?.isFile() === true ? path : null;
}

/** Numbers fitted to the models; not a part of them, so that a new fit makes no index foreign. */
export const CALIBRATION_FILE = 'calibration.json';

/** Version of onnxruntime. */
export const { version: RUNTIME } = z
  .object({ version: z.string() })
  .parse(createRequire(import.meta.url)('onnxruntime-node/package.json'));

/**
 * The id of a model, which tells its vectors from those of another: the folder's name and a digest of its files, of the
 * prefixes of texts, and of the version of onnxruntime, since another version gives vectors that differ in the last digits. A
 * model from a hub, whose files are not here yet, is known by its name alone.
 *
 * @param runtime version of onnxruntime: the one in use, unless an id of an earlier one is compared
 * @throws `model-unloadable` if the folder cannot be read
 */
export async function modelDigest(settings: ModelSettings, runtime = RUNTIME): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([settings.dtype, settings.questionPrefix, settings.passagePrefix, runtime]));
  const folder = await stat(settings.model).catch(() => null);
  if (folder?.isDirectory() === true) {
    try {
      for (const file of await weightFiles(settings.model)) {
        hash.update(`\0${file}\0`);
        await pipeline(createReadStream(join(settings.model, file), { highWaterMark: MIB }), hash, {
          end: false,
        });
      }
    } catch (error) {
      throw failure('model-unloadable', { model: settings.model, problem: String(error) }, error);
    }
  } else if (!settings.allowDownload) {
    const problem = 'there is no such folder';
    throw failure('model-unloadable', { model: settings.model, problem });
  }
  return `${basename(settings.model)}@${hash.digest('hex').slice(0, 12)}`;
}

/**
 * The id of the evidence model in a model's folder, made from its file; null if there is none.
 *
 * @throws `model-unloadable` if the file cannot be read
 */
export async function evidenceDigest(folder: string): Promise<string | null> {
  const file = await evidenceFile(folder);
  if (file === null) return null;
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file, { highWaterMark: MIB }), hash);
  } catch (error) {
    throw failure('model-unloadable', { model: file, problem: String(error) }, error);
  }
  return `evidence@${hash.digest('hex').slice(0, 12)}`;
}

/**
 * Files that decide a vector: all but the texts for people, the evidence model and the calibration, which an index does not
 * depend on.
 */
async function weightFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:json|onnx|bin|onnx_data)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => file !== EVIDENCE_FILE && file !== CALIBRATION_FILE)
    .sort();
}
