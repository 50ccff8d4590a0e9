import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fateOf, newProcessName, PROCESS_NAME } from '../../../../src/adapters/index/lock/process-name.ts';
import { until } from '../../until.ts';

describe('the name of a process', () => {
  it('is used once', () => {
    const name = newProcessName();
    expect(name).toMatch(new RegExp(`^${PROCESS_NAME}$`, 'u'));
    expect(newProcessName()).not.toBe(name);
  });

  it('of another machine, of another form, or without a start says nothing of its fate', () => {
    const name = newProcessName();
    for (const other of [
      name.replace(/^[0-9a-f]{8}/u, '00000000'),
      name.replace(/^([0-9a-f]{8}-\d+)-\d+/u, '$1-0'),
      name.replace(/^([0-9a-f]{8}-\d+)-\d+/u, '$1'),
      'x',
    ])
      expect(fateOf(other)).toBe('untold');
  });

  it('of a process that has ended is that of a dead one', () => {
    // No machine has that many processes.
    expect(fateOf(newProcessName().replace(/-\d+-/u, '-4194305-'))).toBe('dead');
  });

  describe.skipIf(process.platform !== 'linux')('where the system tells when a process was started', () => {
    it('is alive as long as the process is', () => {
      expect(fateOf(newProcessName())).toBe('living');
    });

    it('is dead when its number lives again as another process', () => {
      const name = newProcessName().replace(/^([0-9a-f]{8}-\d+)-\d+/u, '$1-1');
      expect(fateOf(name)).toBe('dead');
    });

    it('is dead when the process was killed and nobody has asked what came of it', async () => {
      const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 600']);
      onTestFinished(() => {
        parent.kill('SIGKILL');
      });
      const [pid] = (await once(parent.stdout.setEncoding('utf8'), 'data')) as [string];
      const read = (): Promise<string> => readFile(`/proc/${pid.trim()}/stat`, 'utf8');
      await until(async () => (await read()).includes(') Z '));
      const start = (await read()).split(' ')[21] ?? '';
      expect(fateOf(newProcessName().replace(/-\d+-\d+-/u, `-${pid.trim()}-${start}-`))).toBe('dead');
    });
  });
});
