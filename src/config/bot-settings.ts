import { resolve } from 'node:path';
import { z } from 'zod';
import { HOME, readEnvironment, wholeNumber, yesOrNo } from './environment.ts';
import { readRoomSettings, type RoomSettings } from './room-settings.ts';

const ID = 'an id of 17 to 20 digits';
const snowflake = z
  .string(ID)
  .regex(/^\d{17,20}$/u, ID)
  .meta({ allowed: ID });

/** Stands for the owner of the application among the ids of operators. */
const OWNER = 'owner';

const TOKEN = 'the bot\'s token from the developer portal (Bot, Reset Token), without "Bot " in front';
const API_BASE =
  'an http(s) address without version and without / at its end, such as http://127.0.0.1:1234/api';

/** Levels of pino. */
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Every setting of the Discord bot with its default. `docs/settings.md` and `.env.example` are generated from this. */
export const botSettingsSchema = z.object({
  DISCORD_TOKEN: z
    .string(TOKEN)
    .regex(/^[\w.-]+$/u, TOKEN)
    .meta({
      allowed: 'a token',
      description:
        "The bot's token: developer portal, your application, Bot, Reset Token. Keep it secret. The bot needs it.",
    }),
  DISCORD_CLIENT_ID: snowflake.meta({
    description:
      'Id of the application: developer portal, General Information, Application ID. The bot needs it.',
  }),
  DISCORD_GUILD_ID: snowflake.optional().meta({
    description:
      'Id of one server: commands are registered there only, and removed everywhere else. Not set: they are registered everywhere.',
  }),
  DISCORD_API_BASE: z
    .string()
    .regex(/^https?:\/\/[^\s?#]+[^\s?#/]$/u, API_BASE)
    .refine((base) => URL.canParse(base) && !/\/v\d+$/u.test(base), API_BASE)
    .optional()
    .meta({
      allowed: 'an address',
      example: 'http://127.0.0.1:1234/api',
      description:
        "Another address for Discord's API, for a proxy or a test; without the version and without a slash at its end. Not set: Discord itself.",
    }),
  DISCORD_TIMEOUT_MS: wholeNumber(100, 60_000).default(10_000).meta({
    unit: 'milliseconds',
    description: 'How long a request to Discord may take before isnad gives it up and tries again.',
  }),
  START_WITHIN_SECONDS: wholeNumber(1, 600).default(60).meta({
    unit: 'seconds',
    description:
      'How long the first connection to Discord may take. After that, or at once if Discord refuses the connection, the bot ends with exit code 69, so that a supervisor can start it again.',
  }),
  MESSAGE_CONTENT: yesOrNo.default(false).meta({
    description:
      'With true, the bot also reads messages that do not mention it, to answer follow-up questions in threads and replies. First turn on the message content intent in the developer portal (Bot).',
  }),
  COMMAND_NAMES: z.enum(['en', 'ar', 'fa']).default('en').meta({
    description:
      'Language of the names and descriptions of the commands. With en, Discord shows them in Russian, French, Turkish, German and Spanish to clients in these languages; it has no locale for Arabic and Persian, so ar and fa hold for everyone.',
  }),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info').meta({
    description: 'How much to log, on standard output. No level logs what a member wrote.',
  }),
  LOG_FORMAT: z.enum(['json', 'pretty']).default('json').meta({
    description: 'Form of the log: one JSON object a line, or lines for people to read.',
  }),
  HEALTH_PORT: wholeNumber(1, 65_535).optional().meta({
    example: '9464',
    description: 'Port of /healthz and /metrics. Not set: off.',
  }),
  HEALTH_HOST: z.string().min(1).default('127.0.0.1').meta({
    allowed: 'an address',
    description: 'Address on which that port is opened. The default admits this machine only.',
  }),
  DATA_DIR: z.string().min(1).default('data').meta({
    allowed: 'a folder',
    alsoReadBy: '`npm run feedback`',
    description:
      "Folder of what the bot keeps: votes on answers, servers' settings, words of unanswered questions.",
  }),
  STALE_AFTER_DAYS: wholeNumber(1, 36_500).optional().meta({
    unit: 'days',
    example: '365',
    description:
      'Age of the newest quote from which on an answer states that age. Not set: an answer states it only if the question asks for the latest.',
  }),
  OPERATOR_IDS: z
    .string()
    .transform((ids) => ids.split(/[\s,]+/u).filter((id) => id !== ''))
    .refine(
      (ids) => ids.every((id) => id === OWNER || /^\d{17,20}$/u.test(id)),
      'ids of 17 to 20 digits, or the word owner, a comma between',
    )
    .default([])
    .meta({
      allowed: 'ids of 17 to 20 digits, `owner`, separated by commas',
      description:
        'Members who own the index and may use /reindex (developer mode, Copy User ID). The word owner adds the owner of the application, or its team. Not set: that owner or team alone.',
    }),
  WATCH: yesOrNo.default(false).meta({
    description: 'With true, the bot re-indexes automatically a few seconds after pages change.',
  }),
  REINDEX_EVERY_MINUTES: wholeNumber(1, 100_000).default(60).meta({
    unit: 'minutes',
    description:
      'With WATCH=true, how often the bot also looks for changes, because network drives do not report them.',
  }),
  OPERATORS_CHANNEL_ID: snowflake.optional().meta({
    description:
      'Channel in which the bot reports what operators should know: faults with their number in the log, failed runs, a full queue, a disk that fills up, an index that lacks changes. Nothing that members wrote. Not set: only the log and /status have it.',
  }),
  DISK_LOW_MB: wholeNumber(0, 10_000_000).default(1000).meta({
    unit: 'megabytes',
    description:
      'With OPERATORS_CHANNEL_ID, how little space may be left for the index and for DATA_DIR before the bot reports it; 0 turns that off.',
  }),
  ANSWER_WITHIN_SECONDS: wholeNumber(1, 600).default(60).meta({
    unit: 'seconds',
    description:
      'How long an answer may take once its turn has come. After that the bot gives it up and tells the person who asked.',
  }),
  GAPS_CHANNEL_ID: snowflake.optional().meta({
    description:
      'Channel in which the bot reports each week which words were most frequent in unanswered questions. Not set: it counts and reports nothing.',
  }),
  KEEP_UNANSWERED: yesOrNo.default(false).meta({
    description:
      'With true, the weekly report also contains the unanswered questions themselves, without who asked them. /privacy tells members so.',
  }),
  QUESTIONS_PER_MEMBER: wholeNumber(1, 10_000).default(6).meta({
    unit: 'questions a minute',
    description: 'How many questions one member may ask.',
  }),
  QUESTIONS_PER_CHANNEL: wholeNumber(1, 10_000).default(30).meta({
    unit: 'questions a minute',
    description: 'How many questions may be asked in one channel.',
  }),
  QUESTIONS_PER_SERVER: wholeNumber(1, 10_000).default(60).meta({
    unit: 'questions a minute',
    description: 'How many questions may be asked on one server.',
  }),
  ANSWERS_AT_ONCE: wholeNumber(1, 64).default(2).meta({
    unit: 'questions',
    description: 'How many questions the bot works on at the same time.',
  }),
  QUEUE_LENGTH: wholeNumber(1, 10_000).default(100).meta({
    unit: 'questions',
    description: 'How many questions may wait for their turn.',
  }),
});

/** Questions a minute. */
export type QuestionLimits = {
  readonly perMember: number;
  readonly perChannel: number;
  readonly perServer: number;
};

export type CommandNames = 'en' | 'ar' | 'fa';

/** What is needed to register commands. */
export type RegistrationSettings = {
  readonly token: string;
  readonly clientId: string;
  /** The one server where commands are registered; null: everywhere. */
  readonly guildId: string | null;
  /** Without version; null: Discord's own. */
  readonly apiBase: string | null;
  /** Milliseconds after which a request to Discord is given up and tried again. */
  readonly timeoutMs: number;
  readonly commandNames: CommandNames;
};

/** Who owns the index. */
export type OperatorSettings = {
  /** Ids of members. */
  readonly ids: readonly string[];
  /** Whether the owner of the application, or its team, is one of them. */
  readonly withOwner: boolean;
};

export type BotSettings = RegistrationSettings & {
  /** Milliseconds that the first connection may take. */
  readonly startWithinMs: number;
  readonly messageContent: boolean;
  readonly logLevel: LogLevel;
  readonly logFormat: 'json' | 'pretty';
  /** Null: off. */
  readonly health: { readonly port: number; readonly host: string } | null;
  readonly dataDir: string;
  /** Null: no age is too old. */
  readonly staleAfterDays: number | null;
  readonly operators: OperatorSettings;
  /** Null: nothing is indexed unless an operator starts a run. */
  readonly watch: { readonly everyMs: number } | null;
  /** Channel that is told what operators should know; null: none. */
  readonly operatorsChannelId: string | null;
  /** Bytes below which a disk counts as nearly full. */
  readonly diskLowBytes: number;
  /** Milliseconds that an answer may take once its turn has come. */
  readonly answerWithinMs: number;
  /** Channel that gets the weekly report of unanswered questions; null: none, and nothing is counted. */
  readonly gapsChannelId: string | null;
  /** Whether the words of unanswered questions are kept. */
  readonly keepUnanswered: boolean;
  readonly limits: QuestionLimits;
  readonly answersAtOnce: number;
  readonly queueLength: number;
  /** Of the reading room, which the bot opens where a port is set. */
  readonly room: RoomSettings;
};

/**
 * Reads the settings that only the Discord bot needs, beside `readSettings`.
 *
 * @throws `setting-missing`, `setting-invalid`; the token is in no message
 */
export function readBotSettings(environment: NodeJS.ProcessEnv = process.env): BotSettings {
  const data = readEnvironment(botSettingsSchema, environment, ['DISCORD_TOKEN']);
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
    logFormat: data.LOG_FORMAT,
    health: data.HEALTH_PORT === undefined ? null : { port: data.HEALTH_PORT, host: data.HEALTH_HOST },
    dataDir: readDataDir(data.DATA_DIR),
    staleAfterDays: data.STALE_AFTER_DAYS ?? null,
    operators: {
      ids: data.OPERATOR_IDS.filter((id) => id !== OWNER),
      withOwner: data.OPERATOR_IDS.length === 0 || data.OPERATOR_IDS.includes(OWNER),
    },
    watch: data.WATCH ? { everyMs: data.REINDEX_EVERY_MINUTES * 60_000 } : null,
    operatorsChannelId: data.OPERATORS_CHANNEL_ID ?? null,
    diskLowBytes: data.DISK_LOW_MB * 1e6,
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
    room: readRoomSettings(environment),
  };
}

/** The folder of what the bot keeps. Asks for no token, so that feedback can be read without one. */
export function readDataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return readDataDir(readEnvironment(botSettingsSchema.pick({ DATA_DIR: true }), environment).DATA_DIR);
}

function readDataDir(folder: string): string {
  return resolve(HOME, folder);
}
