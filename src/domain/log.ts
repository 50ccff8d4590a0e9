/** What goes into a log line beside its event: never a member's text, never a token. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** One line a call. `event` is a fixed phrase to search for; what varies stands in the fields. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}
