import type { QuoteId } from '../domain/answer.ts';
import { SHELL_LANGUAGES, type ShellLanguage } from './words/shell-words.ts';

/** What a button carries. Everything it needs is in it: it works after a restart and for as long as the message stands. */
export type CustomId =
  | {
      readonly action: 'more' | 'context' | 'copy' | 'helpful' | 'notHelpful';
      readonly language: ShellLanguage;
      /** At most {@link MOST_QUOTES}, in the order in which they are shown. */
      readonly quoteIds: readonly QuoteId[];
    }
  | {
      readonly action: 'delete';
      readonly language: ShellLanguage;
      /** Snowflake of the member who asked. */
      readonly askerId: string;
    };

export type QuoteAction = Exclude<CustomId['action'], 'delete'>;

/** Version, action, language and five ids of 14 characters with a dot between: 78 of the 100 that Discord allows. */
export const MOST_QUOTES = 5;

/** Raised when the rest is to be read differently; buttons of an unknown version decode to null. */
const VERSION = '1';

const LETTERS: Readonly<Record<CustomId['action'], string>> = {
  more: 'm',
  context: 'c',
  copy: 'p',
  helpful: 'h',
  notHelpful: 'n',
  delete: 'd',
};

const QUOTE_ACTIONS = ['more', 'context', 'copy', 'helpful', 'notHelpful'] as const satisfies QuoteAction[];

const QUOTE_ID = /^[\w-]{1,14}$/u;
const SNOWFLAKE = /^[0-9]{17,20}$/u;

/** @throws RangeError for what could not be decoded again: malformed ids or too many */
export function encodeCustomId(id: CustomId): string {
  const sound = id.action === 'delete' ? SNOWFLAKE.test(id.askerId) : areQuoteIds(id.quoteIds);
  if (!sound) throw new RangeError(`No button can carry ${JSON.stringify(id)}`);
  const rest = id.action === 'delete' ? id.askerId : id.quoteIds.join('.');
  return `${VERSION}${LETTERS[id.action]}${id.language}${rest}`;
}

/** Null for anything that {@link encodeCustomId} did not write: a custom id comes from outside. */
export function decodeCustomId(customId: string): CustomId | null {
  const language = SHELL_LANGUAGES.find((known) => known === customId.slice(2, 4));
  if (!customId.startsWith(VERSION) || language === undefined) return null;
  const rest = customId.slice(4);
  const letter = customId.charAt(1);
  if (letter === LETTERS.delete) {
    return SNOWFLAKE.test(rest) ? { action: 'delete', language, askerId: rest } : null;
  }
  const action = QUOTE_ACTIONS.find((known) => LETTERS[known] === letter);
  if (action === undefined) return null;
  const quoteIds = rest === '' ? [] : rest.split('.', MOST_QUOTES + 1);
  return areQuoteIds(quoteIds) ? { action, language, quoteIds } : null;
}

function areQuoteIds(texts: readonly string[]): texts is readonly QuoteId[] {
  return texts.length <= MOST_QUOTES && texts.every((text) => QUOTE_ID.test(text));
}
