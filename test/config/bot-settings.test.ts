import { inspect } from 'node:util';
import { isAbsolute } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBotSettings, readDataFolder } from '../../src/config/bot-settings.ts';
import { readRoomSettings } from '../../src/config/room-settings.ts';
import { IsnadError } from '../../src/domain/error.ts';
import { HOME } from '../../src/config/environment.ts';
import { describeNotice } from '../../src/operator-messages.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GaBcDe.the-secret-part_of_it';

/** Empty is as good as not set, and wins over a developer's own .env. */
const UNSET = {
  DISCORD_TOKEN: '',
  DISCORD_CLIENT_ID: '',
  DISCORD_GUILD_ID: '',
  DISCORD_API_BASE: '',
  DISCORD_TIMEOUT_MS: '',
  START_WITHIN_SECONDS: '',
  MESSAGE_CONTENT: '',
  COMMAND_NAMES: '',
  LOG_LEVEL: '',
  HEALTH_PORT: '',
  HEALTH_HOST: '',
  DATA_DIR: '',
  STALE_AFTER_DAYS: '',
  OPERATOR_IDS: '',
  WATCH: '',
  REINDEX_EVERY_MINUTES: '',
  OPERATORS_CHANNEL_ID: '',
  ANSWER_WITHIN_SECONDS: '',
  GAPS_CHANNEL_ID: '',
  KEEP_UNANSWERED: '',
  QUESTIONS_PER_MEMBER: '',
  QUESTIONS_PER_CHANNEL: '',
  QUESTIONS_PER_SERVER: '',
  ANSWERS_AT_ONCE: '',
  QUEUE_LENGTH: '',
};
type Setting = keyof typeof UNSET;
const NEEDED = { ...UNSET, DISCORD_TOKEN: TOKEN, DISCORD_CLIENT_ID: '123456789012345678' };

function failureOf(environment: NodeJS.ProcessEnv): IsnadError {
  try {
    readBotSettings(environment);
  } catch (error) {
    if (error instanceof IsnadError) return error;
    throw error;
  }
  throw new Error('the settings were taken');
}

describe('the settings of the bot', () => {
  it('need a token and an id, and have a default for everything else', () => {
    expect(readBotSettings(NEEDED)).toEqual({
      token: TOKEN,
      clientId: '123456789012345678',
      guildId: null,
      apiBase: null,
      timeoutMs: 10_000,
      commandNames: 'en',
      startWithinMs: 60_000,
      messageContent: false,
      logLevel: 'info',
      logFormat: 'json',
      health: null,
      dataDir: `${HOME}/data`,
      staleAfterDays: null,
      operators: { ids: [], withOwner: true },
      watch: null,
      operatorsChannelId: null,
      diskLowBytes: 1e9,
      answerWithinMs: 60_000,
      gapsChannelId: null,
      keepUnanswered: false,
      limits: { perMember: 6, perChannel: 30, perServer: 60 },
      answersAtOnce: 2,
      queueLength: 100,
      room: readRoomSettings(UNSET),
    });
  });

  it('are all taken from the environment', () => {
    expect(
      readBotSettings({
        DISCORD_TOKEN: TOKEN,
        DISCORD_CLIENT_ID: '12345678901234567890',
        DISCORD_GUILD_ID: '12345678901234567',
        DISCORD_API_BASE: 'http://127.0.0.1:1234/api',
        DISCORD_TIMEOUT_MS: '100',
        START_WITHIN_SECONDS: '600',
        MESSAGE_CONTENT: 'true',
        COMMAND_NAMES: 'ar',
        LOG_LEVEL: 'debug',
        HEALTH_PORT: '9464',
        HEALTH_HOST: '0.0.0.0',
        DATA_DIR: '/var/lib/isnad',
        STALE_AFTER_DAYS: '365',
        OPERATOR_IDS: '123456789012345678, 223456789012345678',
        WATCH: 'true',
        REINDEX_EVERY_MINUTES: '30',
        OPERATORS_CHANNEL_ID: '423456789012345678',
        ANSWER_WITHIN_SECONDS: '20',
        GAPS_CHANNEL_ID: '323456789012345678',
        KEEP_UNANSWERED: 'true',
        QUESTIONS_PER_MEMBER: '1',
        QUESTIONS_PER_CHANNEL: '2',
        QUESTIONS_PER_SERVER: '3',
        ANSWERS_AT_ONCE: '4',
        QUEUE_LENGTH: '5',
      }),
    ).toEqual({
      token: TOKEN,
      clientId: '12345678901234567890',
      guildId: '12345678901234567',
      apiBase: 'http://127.0.0.1:1234/api',
      timeoutMs: 100,
      commandNames: 'ar',
      startWithinMs: 600_000,
      messageContent: true,
      logLevel: 'debug',
      logFormat: 'json',
      health: { port: 9464, host: '0.0.0.0' },
      dataDir: '/var/lib/isnad',
      staleAfterDays: 365,
      operators: { ids: ['123456789012345678', '223456789012345678'], withOwner: false },
      watch: { everyMs: 1_800_000 },
      operatorsChannelId: '423456789012345678',
      diskLowBytes: 1e9,
      answerWithinMs: 20_000,
      gapsChannelId: '323456789012345678',
      keepUnanswered: true,
      limits: { perMember: 1, perChannel: 2, perServer: 3 },
      answersAtOnce: 4,
      queueLength: 5,
      room: readRoomSettings(UNSET),
    });
  });

  it.each<[Setting, string]>([
    ['DISCORD_TOKEN', 'token'],
    ['DISCORD_CLIENT_ID', '17 to 20 digits'],
  ])('without %s are refused, which is named with what is expected', (setting, expected) => {
    const { notice } = failureOf({ ...NEEDED, [setting]: '' });
    expect(notice).toMatchObject({ code: 'setting-missing', values: { setting } });
    expect(describeNotice(notice)).toContain(setting);
    expect(describeNotice(notice)).toContain(expected);
  });

  it.each<[Setting, string, string]>([
    ['DISCORD_CLIENT_ID', '1234', '17 to 20 digits'],
    ['DISCORD_CLIENT_ID', '12345678901234567x', '17 to 20 digits'],
    ['DISCORD_CLIENT_ID', '١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨', '17 to 20 digits'],
    ['DISCORD_GUILD_ID', 'my server', '17 to 20 digits'],
    ['DISCORD_API_BASE', 'discord.com/api', 'http'],
    ['DISCORD_API_BASE', 'ftp://discord.com/api', 'http'],
    ['DISCORD_API_BASE', 'https://discord.com/api/', 'without / at its end'],
    ['DISCORD_API_BASE', 'https://discord.com/api/v10', 'without version'],
    ['DISCORD_API_BASE', 'https://discord.com/api?x=1', 'http'],
    ['DISCORD_API_BASE', 'https://discord.com:port/api', 'http'],
    ['DISCORD_TIMEOUT_MS', '99', '100 to 60000'],
    ['DISCORD_TIMEOUT_MS', '60001', '100 to 60000'],
    ['DISCORD_TIMEOUT_MS', '10s', '100 to 60000'],
    ['DISCORD_TIMEOUT_MS', '1e4', '100 to 60000'],
    ['DISCORD_TIMEOUT_MS', '1000.5', '100 to 60000'],
    ['START_WITHIN_SECONDS', '0', '1 to 600'],
    ['WATCH', '1', 'true'],
    ['REINDEX_EVERY_MINUTES', '0', '1 to 100000'],
    ['OPERATORS_CHANNEL_ID', '#ops', '17 to 20 digits'],
    ['ANSWER_WITHIN_SECONDS', '601', '1 to 600'],
    ['MESSAGE_CONTENT', 'yes', 'true'],
    ['MESSAGE_CONTENT', 'TRUE', 'true'],
    ['COMMAND_NAMES', 'fr', 'ar'],
    ['LOG_LEVEL', 'verbose', 'debug'],
    ['HEALTH_PORT', '0', '1 to 65535'],
    ['HEALTH_PORT', '65536', '1 to 65535'],
    ['HEALTH_PORT', '-1', '1 to 65535'],
    ['HEALTH_PORT', ' 80', '1 to 65535'],
    ['STALE_AFTER_DAYS', '0', '1 to 36500'],
    ['STALE_AFTER_DAYS', '999999999999999999999', '1 to 36500'],
    ['QUESTIONS_PER_MEMBER', '0', '1 to 10000'],
    ['QUESTIONS_PER_CHANNEL', 'many', '1 to 10000'],
    ['QUESTIONS_PER_SERVER', '10001', '1 to 10000'],
    ['ANSWERS_AT_ONCE', '0', '1 to 64'],
    ['QUEUE_LENGTH', '0', '1 to 10000'],
  ])('with %s=%j are refused, which is named with what is expected', (setting, value, expected) => {
    const { notice } = failureOf({ ...NEEDED, [setting]: value });
    expect(notice).toMatchObject({ code: 'setting-invalid', values: { setting, value } });
    const words = describeNotice(notice);
    expect(words).toContain(setting);
    expect(words).toContain(value);
    expect(words).toContain(expected);
    expect(words).not.toContain('undefined');
  });

  it('for health are nothing without a port', () => {
    expect(readBotSettings({ ...NEEDED, HEALTH_HOST: '0.0.0.0' }).health).toBeNull();
  });

  it('open the health port to this machine alone unless they name another address', () => {
    expect(readBotSettings({ ...NEEDED, HEALTH_PORT: '9464' }).health).toEqual({
      port: 9464,
      host: '127.0.0.1',
    });
  });
});

describe('the token', () => {
  it.each([
    ['is wrong', { DISCORD_TOKEN: `Bot ${TOKEN}` }],
    ['has a line end', { DISCORD_TOKEN: `${TOKEN}\n` }],
    ['stands beside a missing setting', { DISCORD_CLIENT_ID: '' }],
    ['stands beside a wrong setting', { LOG_LEVEL: 'verbose' }],
  ])('is in no message and no cause where it %s', (_, environment) => {
    const error = failureOf({ ...NEEDED, ...environment });
    for (const text of [
      describeNotice(error.notice),
      error.message,
      String(error.cause),
      JSON.stringify({ cause: error.cause }),
      inspect(error, { depth: 10, showHidden: true }),
    ]) {
      expect(text).not.toContain(TOKEN);
    }
  });
});

describe('the data folder', () => {
  it('can be told without a token', () => {
    expect(readDataFolder(UNSET)).toBe(`${HOME}/data`);
    expect(readDataFolder({ ...UNSET, DATA_DIR: 'elsewhere/votes' })).toBe(`${HOME}/elsewhere/votes`);
    expect(readDataFolder({ DATA_DIR: '/srv/votes' })).toBe('/srv/votes');
  });

  it('is absolute, so that it does not depend on where a program is started', () => {
    expect(isAbsolute(readBotSettings({ ...NEEDED, DATA_DIR: '.' }).dataDir)).toBe(true);
  });

  it('show no token that was pasted into another line', () => {
    for (const setting of ['DISCORD_CLIENT_ID', 'DISCORD_GUILD_ID', 'HEALTH_PORT']) {
      const { notice } = failureOf({ ...NEEDED, [setting]: TOKEN });
      expect(describeNotice(notice)).toContain(setting);
      expect(describeNotice(notice)).not.toContain('secret');
    }
  });
});
