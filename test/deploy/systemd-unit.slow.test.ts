import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BOT_EXIT, BOT_EXIT_HELP } from '../../src/discord/gateway/exit-codes.ts';

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

  it('starts the bot again after the codes for which that helps, and tells somebody when it gives up', () => {
    const unit = readFileSync(UNIT, 'utf8');
    const prevented = /^RestartPreventExitStatus=(.*)$/mu.exec(unit)?.[1]?.split(' ').map(Number);
    const codes = Object.entries(BOT_EXIT_HELP).flatMap(([name, { restart }]) =>
      restart ? [] : [BOT_EXIT[name as keyof typeof BOT_EXIT]],
    );
    expect(prevented?.toSorted()).toEqual(codes.toSorted());
    expect(unit).toMatch(/^OnFailure=isnad-failed@%n\.service$/mu);
    expect(readFileSync('deploy/isnad-failed@.service', 'utf8')).toMatch(/^ExecStart=/mu);
  });
});
