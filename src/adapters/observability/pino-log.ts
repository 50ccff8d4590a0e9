import { pino } from 'pino';
import type { Log, LogFields } from '../../domain/ports/log.ts';

/**
 * A log of JSON lines on standard output, one line per event. Each is written before the call returns, so that the last line
 * before the process ends is not lost.
 *
 * @param level one of pino's levels
 * @param secrets texts that are replaced in every line
 */
export function pinoLog(level: string, secrets: readonly string[] = []): Log {
  const destination = pino.destination({ sync: true });
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'event' },
    {
      write(line: string) {
        destination.write(secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line));
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
