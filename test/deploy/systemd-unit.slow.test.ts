import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const UNIT = 'deploy/isnad.service';
const hasAnalyser = spawnSync('systemd-analyze', ['--version']).status === 0;

describe('the systemd unit', () => {
  it.skipIf(!hasAnalyser)('is exposed to less than 3 of 10, as systemd counts', () => {
    // It ends with 1 above the threshold, which is in tenths.
    const said = execFileSync('systemd-analyze', ['security', '--offline=true', '--threshold=29', UNIT], {
      encoding: 'utf8',
    });
    expect(said).toContain('Overall exposure level');
  });

  it('tells somebody when it gives up', () => {
    expect(readFileSync(UNIT, 'utf8')).toMatch(/^OnFailure=isnad-failed@%n\.service$/mu);
    expect(readFileSync('deploy/isnad-failed@.service', 'utf8')).toMatch(/^ExecStart=/mu);
  });
});
