import { resolve } from 'node:path';
import { z } from 'zod';
import { HOME, readEnvironment, wholeNumber, yesOrNo } from './environment.ts';

const snowflake = z.string('an id of 17 to 20 digits').regex(/^\d{17,20}$/u, 'an id of 17 to 20 digits');

const TOKEN = 'the bot\'s token from the developer portal (Bot, Reset Token), without "Bot " in front';
const API_BASE =
  'an http(s) address without version and without / at its end, such as http://127.0.0.1:1234/api';

/** Levels of pino. */
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Every setting of the Discord bot with its default; `.env.example` explains them to people. */
const schema = z.object({
  DISCORD_TOKEN: z.string(TOKEN).regex(/^[\w.-]+$/u, TOKEN),
  DISCORD_CLIENT_ID: snowflake,
  DISCORD_GUILD_ID: snowflake.optional(),
  DISCORD_API_BASE: z
    .string()
    .regex(/^https?:\/\/[^\s?#]+[^\s?#/]$/u, API_BASE)
    .refine((base) => URL.canParse(base) && !/\/v\d+$/u.test(base), API_BASE)
    .optional(),
  DISCORD_TIMEOUT_MS: wholeNumber(100, 60_000).default(10_000),
  START_WITHIN_SECONDS: wholeNumber(1, 600).default(60),
  MESSAGE_CONTENT: yesOrNo.default(false),
  COMMAND_NAMES: z.enum(['en', 'ar']).default('en'),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  HEALTH_PORT: wholeNumber(1, 65_535).optional(),
  HEALTH_HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('data'),
  STALE_AFTER_DAYS: wholeNumber(1, 36_500).optional(),
  OPERATOR_IDS: z
    .string()
    .transform((ids) => ids.split(/[\s,]+/u).filter((id) => id !== ''))
    .refine((ids) => ids.every((id) => /^\d{17,20}$/u.test(id)), 'ids of 17 to 20 digits, a comma between')
    .default([]),
  WATCH: yesOrNo.default(false),
  REINDEX_EVERY_MINUTES: wholeNumber(1, 100_000).default(60),
  OPERATORS_CHANNEL_ID: snowflake.optional(),
  ANSWER_WITHIN_SECONDS: wholeNumber(1, 600).default(60),
  GAPS_CHANNEL_ID: snowflake.optional(),
  KEEP_UNANSWERED: yesOrNo.default(false),
  QUESTIONS_PER_MEMBER: wholeNumber(1, 10_000).default(6),
  QUESTIONS_PER_CHANNEL: wholeNumber(1, 10_000).default(30),
  QUESTIONS_PER_SERVER: wholeNumber(1, 10_000).default(60),
  ANSWERS_AT_ONCE: wholeNumber(1, 64).default(2),
  QUEUE_LENGTH: wholeNumber(1, 10_000).default(100),
});

/** How many questions a minute. */
export type QuestionLimits = {
  readonly perMember: number;
  readonly perChannel: number;
  readonly perServer: number;
};

export type CommandNames = 'en' | 'ar';

/** What is needed to register commands. */
export type RegistrationSettings = {
  readonly token: string;
  readonly clientId: string;
  /** Register there only; null: everywhere. */
  readonly guildId: string | null;
  /** Without version; null: Discord's own. */
  readonly apiBase: string | null;
  /** Milliseconds after which a request is given up and tried again. */
  readonly timeoutMs: number;
  readonly commandNames: CommandNames;
};

export type BotSettings = RegistrationSettings & {
  /** Milliseconds for the first connection. */
  readonly startWithinMs: number;
  readonly messageContent: boolean;
  readonly logLevel: LogLevel;
  /** Null: off. */
  readonly health: { readonly port: number; readonly host: string } | null;
  readonly dataDir: string;
  /** Null: no age is too old. */
  readonly staleAfterDays: number | null;
  /** Ids of the members who own the index; empty: the application's owner or team. */
  readonly operatorIds: readonly string[];
  /** Null: only an operator has the archive indexed. */
  readonly watch: { readonly everyMs: number } | null;
  /** Where it is told that a run by itself failed; null: nowhere. */
  readonly operatorsChannelId: string | null;
  /** Milliseconds that an answer may take once its turn has come. */
  readonly answerWithinMs: number;
  /** Where it is told each week what was asked without an answer; null: nowhere, and nothing is counted. */
  readonly gapsChannelId: string | null;
  /** Whether questions without an answer are kept as they were asked. */
  readonly keepUnanswered: boolean;
  readonly limits: QuestionLimits;
  readonly answersAtOnce: number;
  readonly queueLength: number;
};

/**
 * What the Discord bot needs to know beside `readSettings`.
 *
 * @throws `setting-missing`, `setting-invalid`; the token is in no message
 */
export function readBotSettings(environment: NodeJS.ProcessEnv = process.env): BotSettings {
  const data = readEnvironment(schema, environment, ['DISCORD_TOKEN']);
  return {
    token: data.DISCORD_TOKEN,
    clientId: data.DISCORD_CLIENT_ID,
    guildId: data.DISCORD_GUILD_ID ?? null,
    apiBase: data.DISCORD_API_BASE ?? null,
    timeoutMs: data.DISCORD_TIMEOUT_MS,
    commandNames: data.COMMAND_NAMES,
    startWithinMs: data.START_WITHIN_SECONDS * 1000,
    messageContent: data.MESSAGE_CONTENT,
    logLevel: data.LOG_LEVEL,
    health: data.HEALTH_PORT === undefined ? null : { port: data.HEALTH_PORT, host: data.HEALTH_HOST },
    dataDir: readDataDir(data.DATA_DIR),
    staleAfterDays: data.STALE_AFTER_DAYS ?? null,
    operatorIds: data.OPERATOR_IDS,
    watch: data.WATCH ? { everyMs: data.REINDEX_EVERY_MINUTES * 60_000 } : null,
    operatorsChannelId: data.OPERATORS_CHANNEL_ID ?? null,
    answerWithinMs: data.ANSWER_WITHIN_SECONDS * 1000,
    gapsChannelId: data.GAPS_CHANNEL_ID ?? null,
    keepUnanswered: data.KEEP_UNANSWERED,
    limits: {
      perMember: data.QUESTIONS_PER_MEMBER,
      perChannel: data.QUESTIONS_PER_CHANNEL,
      perServer: data.QUESTIONS_PER_SERVER,
    },
    answersAtOnce: data.ANSWERS_AT_ONCE,
    queueLength: data.QUEUE_LENGTH,
  };
}

/** Folder of what the bot keeps; needs no token, so that feedback can be read without one. */
export function readDataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return readDataDir(readEnvironment(schema.pick({ DATA_DIR: true }), environment).DATA_DIR);
}

function readDataDir(folder: string): string {
  return resolve(HOME, folder);
}
