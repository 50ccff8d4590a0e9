import { pino } from 'pino';
import { prettyLine } from './pretty-line.ts';
import type { Log, LogFields } from '../../domain/ports/log.ts';

/** `json` for programs, `pretty` for people. */
export type LogFormat = 'json' | 'pretty';

/**
 * A log on standard output, one line per event, with its level in words. Each is written before the call returns, so that the last line
 * before the process ends is not lost.
 *
 * @param level one of pino's levels
 * @param secrets texts that are replaced in every line
 */
export function pinoLog(level: string, secrets: readonly string[] = [], format: LogFormat = 'json'): Log {
  const destination = pino.destination({ sync: true });
  const logger = pino(
    {
      ...{ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'event' },
      formatters: { level: (label) => ({ level: label }) },
    },
    {
      write(line: string) {
        const safe = secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line);
        destination.write(format === 'json' ? safe : `${prettyLine(safe)}\n`);
      },
    },
  );
  const at =
    (write: 'debug' | 'info' | 'warn' | 'error') =>
    (event: string, fields: LogFields = {}): void => {
      logger[write](fields, event);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
