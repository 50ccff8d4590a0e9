import { IsnadError, type ErrorCode } from '../domain/error.ts';

/**
 * How the bot ends, so that a supervisor can act on it. From `sysexits.h` where it has a word for it. Starting again
 * makes `settings`, `intents`, `token` and `gone` no better, and 1,000 starts a day make Discord reset the token.
 */
export const EXIT = {
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

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

const CODES: Partial<Readonly<Record<ErrorCode, ExitCode>>> = {
  'setting-invalid': EXIT.settings,
  'setting-missing': EXIT.settings,
  'port-unusable': EXIT.settings,
  'settings-unreadable': EXIT.settings,
  'model-unloadable': EXIT.settings,
  'discord-token-refused': EXIT.token,
  'discord-intents-refused': EXIT.intents,
  'discord-gone': EXIT.gone,
  'discord-refused': EXIT.gone,
  'discord-unreachable': EXIT.unavailable,
};

/** The exit code that goes with what ended the program. */
export function exitCodeOf(error: unknown): ExitCode {
  return (error instanceof IsnadError ? CODES[error.notice.code] : undefined) ?? EXIT.software;
}
