import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readDoorSettings } from '../../src/config/door-settings.ts';
import { IsnadError } from '../../src/domain/error.ts';

const UNSET = { API_TOKENS: '', API_REQUESTS: '', API_AT_ONCE: '', API_ORIGINS: '' };
const [ONE, OTHER] = ['ab'.repeat(32), 'CD'.repeat(32)];

function refusalOf(settings: Readonly<Record<string, string>>): IsnadError {
  try {
    readDoorSettings({ ...UNSET, ...settings });
  } catch (error) {
    if (error instanceof IsnadError) return error;
  }
  throw new Error('it was taken');
}

describe('settings of the door', () => {
  it('let nobody in from elsewhere unless they say so', () => {
    expect(readDoorSettings(UNSET)).toEqual({
      tokens: [],
      limits: { requests: 60, atOnce: 2 },
      origins: [],
    });
  });

  it('are tokens by name and digest, limits, and sites', () => {
    const settings = readDoorSettings({
      API_TOKENS: `desk=${ONE}, news.room-2=${OTHER}`,
      API_REQUESTS: '5',
      API_AT_ONCE: '1',
      API_ORIGINS: 'https://editor.example, http://localhost:3000',
    });
    expect(settings).toEqual({
      tokens: [
        { name: 'desk', sha256: ONE },
        { name: 'news.room-2', sha256: OTHER.toLowerCase() },
      ],
      limits: { requests: 5, atOnce: 1 },
      origins: ['https://editor.example', 'http://localhost:3000'],
    });
  });

  it.each([
    ['a token itself, which must not stand in a setting', 'desk=my-secret-token'],
    ['no name', ONE],
    ['a name twice', `desk=${ONE},desk=${OTHER}`],
    ['half a digest', `desk=${ONE.slice(0, 40)}`],
  ])('refuse %s, and repeat none of it', (_, API_TOKENS) => {
    const error = refusalOf({ API_TOKENS });
    expect(error.notice).toMatchObject({ code: 'setting-invalid', values: { setting: 'API_TOKENS' } });
    expect(inspect(error)).not.toContain(API_TOKENS);
  });

  it.each([
    '*',
    'editor.example',
    'https://editor.example/',
    'https://editor.example/page',
    'ftp://x.example',
  ])('refuse %s as a site', (API_ORIGINS) => {
    expect(refusalOf({ API_ORIGINS }).notice).toMatchObject({ values: { setting: 'API_ORIGINS' } });
  });
});
