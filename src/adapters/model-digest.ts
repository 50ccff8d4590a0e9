import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { failure } from '../domain/error.ts';
import { EVIDENCE_FILE, evidenceFile } from './evidence-file.ts';
import type { ModelSettings } from './model-settings.ts';

const { version: RUNTIME } = z
  .object({ version: z.string() })
  .parse(createRequire(import.meta.url)('onnxruntime-node/package.json'));

/**
 * Names a model so that an index made by another is told apart: its folder's name and a digest of its files, of the form
 * in which texts are given to it, and of the version of onnxruntime: another one gives vectors that differ in the last digits. A model from a hub, whose files are not here yet, goes by its name.
 *
 * @throws `model-unloadable` if the folder cannot be read
 */
export async function modelDigest(settings: ModelSettings): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([settings.dtype, settings.questionPrefix, settings.passagePrefix, RUNTIME]));
  const folder = await stat(settings.model).catch(() => null);
  if (folder?.isDirectory() === true) {
    try {
      for (const file of await weightFiles(settings.model)) {
        hash.update(`\0${file}\0`);
        await pipeline(createReadStream(join(settings.model, file), { highWaterMark: 1 << 20 }), hash, {
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
 * Names the evidence model in a model's folder by its file, or null if it has none.
 *
 * @throws `model-unloadable` if the file cannot be read
 */
export async function evidenceDigest(folder: string): Promise<string | null> {
  const file = await evidenceFile(folder);
  if (file === null) return null;
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  } catch (error) {
    throw failure('model-unloadable', { model: file, problem: String(error) }, error);
  }
  return `evidence@${hash.digest('hex').slice(0, 12)}`;
}

/** Files that decide a vector: all but the texts for people and the evidence model, which an index does not depend on. */
async function weightFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:json|onnx|bin|onnx_data)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((file) => file !== EVIDENCE_FILE)
    .sort();
}
