import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What the library calls the model; its file is `onnx/judge_quantized.onnx`, beside the embedder's, whose table it shares. */
export const EVIDENCE_NAME = 'judge';
export const EVIDENCE_FILE = join('onnx', `${EVIDENCE_NAME}_quantized.onnx`);

/** The evidence model in a model's folder, or null if it has none. */
export async function evidenceFile(folder: string): Promise<string | null> {
  const path = join(folder, EVIDENCE_FILE);
  return (await stat(path).catch(() => null))?.isFile() === true ? path : null;
}
