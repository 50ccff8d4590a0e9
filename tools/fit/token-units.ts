/**
 * How far src/text/token-estimate.ts is from the bundled tokeniser, over the seed pages and evaldata:
 *
 *   node --import tsx tools/fit/token-units.ts ../shared/evaldata/xquad.ar-ar ...
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AutoTokenizer, env } from '../../src/adapters/models/transformers-library.ts';
import { estimateTokens } from '../../src/text/token-estimate.ts';

env.allowRemoteModels = false;
env.localModelPath = join(import.meta.dirname, '../../embeddings');
const tokenizer = await AutoTokenizer.from_pretrained('model');
const line = z.object({ text: z.string() });

for (const folder of process.argv.slice(2)) {
  const lines = (await readFile(join(folder, 'corpus.jsonl'), 'utf8'))
    .split('\n')
    .filter((text) => text !== '');
  const ratios = lines.map((json) => {
    const { text } = line.parse(JSON.parse(json));
    return estimateTokens(text) / tokenizer.encode(text).length;
  });
  ratios.sort((a, b) => a - b);
  const at = (share: number): string => (ratios[Math.floor(share * (ratios.length - 1))] ?? 0).toFixed(2);
  process.stdout.write(`${folder}: estimate / tokens  p5 ${at(0.05)}  p50 ${at(0.5)}  p95 ${at(0.95)}\n`);
}
