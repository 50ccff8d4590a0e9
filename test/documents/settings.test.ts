import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BOT_EXIT, BOT_EXIT_HELP } from '../../tools/documents/sources.ts';
import { generatedFiles } from '../../tools/documents/generated.ts';
import { BOT_SETTINGS, PROGRAM_SETTINGS, ROOM_SETTINGS } from '../../tools/documents/settings.ts';

describe('generated documents', async () => {
  it.each(await generatedFiles())('$path says what the source says (npm run docs)', ({ path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

describe('every setting', () => {
  it.each([...PROGRAM_SETTINGS, ...BOT_SETTINGS, ...ROOM_SETTINGS])(
    '$name is described in whole sentences',
    (setting) => {
      expect(setting.description).toMatch(/^\p{Lu}.*\.$/u);
      expect(setting.allowed).not.toBe('');
    },
  );

  it('has a name of its own', () => {
    const names = [...PROGRAM_SETTINGS, ...BOT_SETTINGS, ...ROOM_SETTINGS].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the systemd unit in deploy/', () => {
  it('does not restart the bot after the exit codes that a restart cannot cure', () => {
    const [, listed] =
      /^RestartPreventExitStatus=(.+)$/mu.exec(readFileSync('deploy/isnad.service', 'utf8')) ?? [];
    const hopeless = (Object.keys(BOT_EXIT) as (keyof typeof BOT_EXIT)[])
      .filter((name) => !BOT_EXIT_HELP[name].restart)
      .map((name) => BOT_EXIT[name])
      .sort((a, b) => a - b);
    expect(listed?.split(' ').map(Number)).toEqual(hopeless);
  });
});
