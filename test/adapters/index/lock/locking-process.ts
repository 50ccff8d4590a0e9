/** Process of index-lock.slow.test.ts: takes the lock of an index, holds it until it is told to stop, and says what came of it. */
import { once } from 'node:events';
import { lockIndex } from '../../../../src/adapters/index/lock/index-lock.ts';
import { IsnadError } from '../../../../src/domain/error.ts';

const [index = ''] = process.argv.slice(2);
try {
  const lock = await lockIndex(index, 3000);
  await once(process.stdin, 'data');
  await lock.assertHeld();
  await lock.release();
  process.stdout.write('held to the end');
} catch (error) {
  if (!(error instanceof IsnadError)) throw error;
  process.stdout.write(error.notice.code);
}
process.stdin.destroy();
