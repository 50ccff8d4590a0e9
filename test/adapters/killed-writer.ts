/** Process of interrupted-writes.slow.test.ts: writes a generation and kills itself at the n-th call. Arguments: index, n. */
import { fileGenerationStore } from '../../src/adapters/index/file-generation-store.ts';
import { filesWithin } from '../../src/adapters/files/writable-files.ts';
import { killingWrites } from '../fakes/failing-writes.ts';
import { sampleContents } from '../fakes/sample-contents.ts';
import { writeGeneration } from '../fakes/write-generation.ts';

const [index = '', at = ''] = process.argv.slice(2);
await writeGeneration(
  fileGenerationStore(index, { files: killingWrites(filesWithin(index), Number(at)) }),
  sampleContents('new'),
);
