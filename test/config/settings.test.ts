import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/config/settings.ts';
import { HOME } from '../../src/config/environment.ts';

/** Empty is as good as not set, and wins over a developer's own .env. */
const UNSET = {
  CORPUS_DIR: '',
  INDEX_DIR: '',
  STRICTNESS: '',
  KEEP_GENERATIONS: '',
  MAX_REMOVED_PERCENT: '',
};

describe('the settings of every program', () => {
  it('have a default', () => {
    expect(readSettings(UNSET)).toMatchObject({
      ...{ corpusDir: `${HOME}/corpus`, indexDir: `${HOME}/embeddings/index`, strictness: 'balanced' },
      ...{ keepGenerations: 2, mostRemoved: 50 },
    });
  });

  it('are taken from the environment', () => {
    const given = { ...UNSET, KEEP_GENERATIONS: '5', MAX_REMOVED_PERCENT: '0' };
    expect(readSettings(given)).toMatchObject({ keepGenerations: 5, mostRemoved: 0 });
  });

  it.each([
    ['KEEP_GENERATIONS', '0', '1 to 100'],
    ['KEEP_GENERATIONS', '-1', '1 to 100'],
    ['MAX_REMOVED_PERCENT', '101', '0 to 100'],
    ['MAX_REMOVED_PERCENT', '50%', '0 to 100'],
  ])('%s cannot be %s', (setting, value, expected) => {
    expect(() => readSettings({ ...UNSET, [setting]: value })).toThrow(
      new RegExp(`^setting-invalid.*${setting}.*${expected}`, 'u'),
    );
  });
});
