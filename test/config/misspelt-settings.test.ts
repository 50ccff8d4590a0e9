import { expect, it } from 'vitest';
import { misspeltSettings } from '../../src/config/misspelt-settings.ts';

it.each([
  ['DISCORD_TOKN', 'DISCORD_TOKEN'],
  ['DISCROD_TOKEN', 'DISCORD_TOKEN'],
  ['discord_token', 'DISCORD_TOKEN'],
  ['DISCORD_CLIENTID', 'DISCORD_CLIENT_ID'],
  ['OPERATORS_CHANEL_ID', 'OPERATORS_CHANNEL_ID'],
  ['QUESTION_PER_MEMBER', 'QUESTIONS_PER_MEMBER'],
  ['STRICTNES', 'STRICTNESS'],
  ['MODLE', 'MODEL'],
])('%s in .env is told with the nearest name', (given, meant) => {
  expect(misspeltSettings({}, { [given]: 'x' })).toEqual([{ given, meant }]);
});

it('says nothing of settings, nor of names of something else', () => {
  const others = {
    DISCORD_TOKEN: 'x',
    MODEL: 'x',
    NODE_OPTIONS: '',
    HOME: '/',
    DISCORD_WEBHOOK: 'x',
    LOG_FILE: 'x',
  };
  expect(misspeltSettings({}, others)).toEqual([]);
});

it('looks at long names of the environment alone, since a short one is often another program’s', () => {
  expect(misspeltSettings({ MODE: 'x', DISCORD_TOKN: 'x' }, {})).toEqual([
    { given: 'DISCORD_TOKN', meant: 'DISCORD_TOKEN' },
  ]);
});
