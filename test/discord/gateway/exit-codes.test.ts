import { expect, it } from 'vitest';
import { BOT_EXIT, exitCodeOf } from '../../../src/discord/gateway/exit-codes.ts';
import { notice, IsnadError, type Notice } from '../../../src/domain/error.ts';

it.each<[number, string, Notice]>([
  [
    78,
    'a missing setting',
    notice('setting-missing', { setting: 'DISCORD_TOKEN', expected: 'a token', similar: null }),
  ],
  [
    78,
    'a wrong setting',
    notice('setting-invalid', { setting: 'LOG_LEVEL', value: 'x', expected: 'a level' }),
  ],
  [
    78,
    'a port in use',
    notice('port-unusable', { address: '127.0.0.1:1', problem: 'EADDRINUSE', setting: 'HEALTH_PORT' }),
  ],
  [77, 'a refused token', notice('discord-token-refused', {})],
  [76, 'refused intents', notice('discord-intents-refused', {})],
  [74, 'a connection closed for good', notice('discord-gone', { closeCode: 4010 })],
  [69, 'a Discord that cannot be reached', notice('discord-unreachable', { problem: 'ECONNREFUSED' })],
  [78, 'a model that cannot be loaded', notice('model-unloadable', { model: 'm', problem: 'p' })],
])('is %i for %s', (code, _, thrown) => {
  expect(exitCodeOf(new IsnadError(thrown))).toBe(code);
});

it.each([new Error('a fault'), 'a string', undefined, null, { notice: { code: 'discord-token-refused' } }])(
  'is 70 for what is no error of isnad: %o',
  (error) => {
    expect(exitCodeOf(error)).toBe(BOT_EXIT.software);
  },
);

it('has another code for everything that a supervisor should tell apart, none of them above those of signals', () => {
  const codes = Object.values(BOT_EXIT);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.every((code) => code >= 0 && code < 126)).toBe(true);
});
