/**
 * A run of indexing that dies or fails at a given call of the file system. Only torture.ts starts it.
 * Arguments: corpus, index, `whole` | `kill` | `fail`, number of the call, code of the fault, what a failed write leaves,
 * `for-good`.
 */
import { fileGenerationStore } from '../../src/adapters/index/file-generation-store.ts';
import { filesWithin, type WritableFiles } from '../../src/adapters/files/writable-files.ts';
import { reindex } from '../../src/app/indexing/reindex.ts';
import { compose } from '../../src/compose.ts';
import { readSettings } from '../../src/config/settings.ts';
import { IsnadError } from '../../src/domain/error.ts';
import { LOCK_WAIT_MS } from './lock-wait.ts';
import { FailingWrites, killingWrites, type Fault } from '../../test/fakes/failing-writes.ts';

const [corpusDir = '', indexDir = '', how = 'whole', at = '1', code = 'EIO', leaves = 'half', lasting = ''] =
  process.argv.slice(2);

const counting = new FailingWrites(filesWithin(indexDir));
const composition = await compose({ ...readSettings(), corpusDir, indexDir });
const store = fileGenerationStore(indexDir, { files: filesThat(), lockStaleMs: LOCK_WAIT_MS });
try {
  await reindex({ ...composition, store }, { mostRemoved: 100 });
  process.stdout.write(`${JSON.stringify({ calls: counting.calls.length })}\n`);
} catch (error) {
  if (!(error instanceof IsnadError)) throw error;
  process.stdout.write(`${JSON.stringify(error.notice)}\n`);
  process.exitCode = 1;
} finally {
  await composition.embedder.close();
}

function filesThat(): WritableFiles {
  if (how === 'kill') return killingWrites(filesWithin(indexDir), Number(at));
  if (how === 'fail') {
    const fault = {
      at: Number(at),
      code,
      leaves: leaves as Fault['leaves'],
      forGood: lasting === 'for-good',
    };
    counting.failAt(fault);
  }
  return counting;
}
