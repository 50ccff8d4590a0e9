import { mkdtemp, readFile, stat, writeFile, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { gapsFile } from '../../../src/adapters/bot-data/gaps-file.ts';
import { settingsFile } from '../../../src/adapters/bot-data/settings-file.ts';

const SERVER = '123456789012345678';
const OTHER = '223456789012345678';
const CHANNEL = '323456789012345678';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'isnad-settings-')), 'data');
});

describe('settings', () => {
  it('are kept over a restart, each server’s apart, for the bot’s own user alone', async () => {
    const store = await settingsFile(folder);
    expect(store.of(SERVER)).toEqual({ server: {}, channels: {} });
    await Promise.all([
      store.change(SERVER, null, { language: 'ar' }),
      store.change(SERVER, CHANNEL, { enabled: false }),
      store.change(OTHER, null, { private: true }),
    ]);
    const again = await settingsFile(folder);
    expect(again.of(SERVER)).toEqual({
      server: { language: 'ar' },
      channels: { [CHANNEL]: { enabled: false } },
    });
    expect(again.of(OTHER)).toEqual({ server: { private: true }, channels: {} });
    expect((await stat(store.location)).mode & 0o777).toBe(0o600);
  });

  it('are put over what was said, taken back, and forgotten', async () => {
    const store = await settingsFile(folder);
    await store.change(SERVER, CHANNEL, { enabled: false, outlets: ['BBC'] });
    await store.change(SERVER, CHANNEL, { enabled: true });
    expect(store.of(SERVER).channels[CHANNEL]).toEqual({ enabled: true, outlets: ['BBC'] });
    await store.change(SERVER, CHANNEL, null);
    expect(store.of(SERVER).channels).toEqual({});
    await store.forget(SERVER);
    expect((await settingsFile(folder)).servers()).toEqual([]);
  });

  it('are not written for a server that has none', async () => {
    const store = await settingsFile(folder);
    await store.change(SERVER, CHANNEL, null);
    expect(store.servers()).toEqual([]);
    await expect(stat(store.location)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('that cannot be written are not believed', async () => {
    const store = await settingsFile(folder);
    await writeFile(folder, 'a file');
    await expect(store.change(SERVER, null, { enabled: false })).rejects.toMatchObject({
      notice: { code: 'settings-unwritable' },
    });
    expect(store.of(SERVER).server).toEqual({});
    await rm(folder);
    await store.change(SERVER, null, { enabled: false });
    expect(store.of(SERVER).server).toEqual({ enabled: false });
  });

  it.each([
    ['no JSON', '{'],
    ['no server', '{"x": {"server": {}, "channels": {}}}'],
    ['what is no setting', `{"${SERVER}": {"server": {"colour": 1}, "channels": {}}}`],
  ])('of a file that holds %s are refused, and it is left alone', async (_what, text) => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'settings.json'), text);
    await expect(settingsFile(folder)).rejects.toMatchObject({ notice: { code: 'settings-unreadable' } });
    expect(await readFile(join(folder, 'settings.json'), 'utf8')).toBe(text);
  });

  it('of a server named like a part of every object are none', async () => {
    expect((await settingsFile(folder)).of('constructor')).toEqual({ server: {}, channels: {} });
  });
});

describe('gaps', () => {
  it('are kept, and a damaged file is named', async () => {
    const store = gapsFile(folder);
    expect(await store.read()).toBeNull();
    const gaps = { since: '2026-01-01', unanswered: 1, words: { volcano: 1 }, questions: [] } as const;
    await store.write(gaps);
    expect(await store.read()).toEqual(gaps);
    await writeFile(join(folder, 'gaps.json'), '[]');
    await expect(store.read()).rejects.toMatchObject({ notice: { code: 'gaps-unusable' } });
  });
});
