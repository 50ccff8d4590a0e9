import { IsnadError, type ErrorCode } from '../../domain/error.ts';

/**
 * The bot's exit codes, so that a supervisor can act on them; those of `sysexits.h` where it has one. A restart does
 * not help after `settings`, `intents`, `token` and `gone`, and 1,000 starts a day make Discord reset the token.
 */
export const BOT_EXIT = {
  done: 0,
  /** A fault in isnad (EX_SOFTWARE): start again. */
  software: 70,
  /** Discord cannot be reached (EX_UNAVAILABLE): start again later. */
  unavailable: 69,
  /** Discord closed the connection for good: somebody has to look. */
  gone: 74,
  /** The message content intent is refused: change the settings or the portal. */
  intents: 76,
  /** The token is refused (EX_NOPERM). */
  token: 77,
  /** A setting is wrong or missing (EX_CONFIG). */
  settings: 78,
} as const;

export type BotExitCode = (typeof BOT_EXIT)[keyof typeof BOT_EXIT];

/** For whoever runs the bot. The table in docs/exit-codes.md is generated from this (tools/documents/write.ts). */
export const BOT_EXIT_HELP: Readonly<
  Record<
    keyof typeof BOT_EXIT,
    { readonly meaning: string; readonly restart: boolean; readonly remedy: string }
  >
> = {
  done: {
    meaning: 'A signal stopped the bot. It finished the answers in work, or apologised for them.',
    restart: true,
    remedy: 'Nothing.',
  },
  software: {
    meaning: 'A fault in isnad.',
    restart: true,
    remedy: 'Report what the log says.',
  },
  unavailable: {
    meaning: 'Discord cannot be reached.',
    restart: true,
    remedy: 'Wait; nothing is wrong with the settings.',
  },
  gone: {
    meaning: 'Discord closed the connection for good, or `npm run register` had its commands refused.',
    restart: false,
    remedy: 'Read the log.',
  },
  intents: {
    meaning: 'Discord refused the message content intent.',
    restart: false,
    remedy: 'Turn the intent on in the developer portal, or set `MESSAGE_CONTENT=false`.',
  },
  token: {
    meaning: 'Discord refused the token.',
    restart: false,
    remedy: 'Make a new token and put it into `.env`.',
  },
  settings: {
    meaning:
      'A setting is missing or wrong; or the model, its calibration, the health port, or a file in `DATA_DIR` cannot be used.',
    restart: false,
    remedy: 'Correct what the message names.',
  },
};

const CODES: Partial<Readonly<Record<ErrorCode, BotExitCode>>> = {
  'setting-invalid': BOT_EXIT.settings,
  'setting-missing': BOT_EXIT.settings,
  'environment-file-unreadable': BOT_EXIT.settings,
  'port-unusable': BOT_EXIT.settings,
  'settings-unreadable': BOT_EXIT.settings,
  'greeted-unusable': BOT_EXIT.settings,
  'follows-unusable': BOT_EXIT.settings,
  'ballot-key-unusable': BOT_EXIT.settings,
  'model-unloadable': BOT_EXIT.settings,
  'calibration-unreadable': BOT_EXIT.settings,
  'discord-token-refused': BOT_EXIT.token,
  'discord-intents-refused': BOT_EXIT.intents,
  'discord-gone': BOT_EXIT.gone,
  'discord-refused': BOT_EXIT.gone,
  'discord-unreachable': BOT_EXIT.unavailable,
};

/** The exit code for the error that ended the program. */
export function exitCodeOf(error: unknown): BotExitCode {
  return (error instanceof IsnadError ? CODES[error.notice.code] : undefined) ?? BOT_EXIT.software;
}
