import { TIMELINE_FORMS, type TimelineForm } from '../../../app/timeline/timeline-form.ts';
import type { QuoteId } from '../../../domain/answer.ts';
import type { Ballot } from '../../../domain/ports/stores/feedback-store.ts';
import type { UnderstoodPart } from '../../../domain/understood.ts';
import { UI_LANGUAGES, type UiLanguage } from '../../locales/languages.ts';

/**
 * What a button or a form carries. Buttons for quotes and "delete" carry all that they need, so that they work after a
 * restart and as long as the message exists. Those that ask or verify something again carry only a key (respond/kept/kept-an-hour.ts):
 * a question has no room in a custom id.
 */
export type CustomId =
  | {
      readonly action: 'context' | 'copy' | 'helpful' | 'notHelpful';
      readonly language: UiLanguage;
      /** At most {@link MAX_QUOTES_IN_MESSAGE}, in the order in which they are shown. */
      readonly quoteIds: readonly QuoteId[];
    }
  | {
      readonly action: 'more';
      readonly language: UiLanguage;
      /** As above. */
      readonly quoteIds: readonly QuoteId[];
      /** Of the answer's pages; left out where they cannot be turned. */
      readonly key?: string;
    }
  | {
      readonly action: 'turn';
      readonly language: UiLanguage;
      readonly key: string;
      /** The page to show: 1 to 99. */
      readonly page: number;
    }
  | {
      readonly action: 'file';
      readonly language: UiLanguage;
      /** Of a list. */
      readonly key: string;
      readonly form: TimelineForm;
    }
  | {
      readonly action: 'delete';
      readonly language: UiLanguage;
      /** Snowflake of the member who asked. */
      readonly askerId: string;
    }
  | {
      readonly action: 'drop';
      readonly language: UiLanguage;
      readonly key: string;
      /** What is taken out of the question. */
      readonly part: UnderstoodPart;
    }
  | { readonly action: 'change'; readonly language: UiLanguage; readonly key: string }
  | { readonly action: 'export'; readonly language: UiLanguage; readonly key: string }
  | {
      readonly action: 'unfollow';
      readonly language: UiLanguage;
      /** Id of the follow that is stopped. */
      readonly key: string;
      /** Id of the alert that the button is under: by it the message is known again. Null under what is no alert. */
      readonly alert: string | null;
    }
  | { readonly action: 'chooseFollow'; readonly language: UiLanguage }
  | {
      readonly action: 'reason';
      readonly language: UiLanguage;
      /** Of the vote that gets the reason. */
      readonly ballot: Ballot;
    };

export type QuoteAction = Exclude<
  CustomId['action'],
  'delete' | 'drop' | 'change' | 'export' | 'reason' | 'turn' | 'file' | 'unfollow' | 'chooseFollow'
>;

/**
 * With version, action, language and dots, five ids of 14 characters make 78 of the 100 characters that Discord allows; a key
 * makes them 91.
 */
export const MAX_QUOTES_IN_MESSAGE = 5;

/** To be raised when the rest is read differently. Buttons of another version decode to null. */
const VERSION = '1';

const LETTERS: Readonly<Record<CustomId['action'], string>> = {
  more: 'm',
  context: 'c',
  copy: 'p',
  helpful: 'h',
  notHelpful: 'n',
  delete: 'd',
  drop: 'w',
  change: 'e',
  export: 'x',
  reason: 'y',
  turn: 't',
  file: 'f',
  unfollow: 'u',
  chooseFollow: 'q',
};

const PART_LETTERS: Readonly<Record<UnderstoodPart, string>> = {
  time: 't',
  outlet: 'o',
  language: 'l',
  order: 'r',
};
const PARTS = ['time', 'outlet', 'language', 'order'] as const satisfies UnderstoodPart[];

const FORM_LETTERS: Readonly<Record<TimelineForm, string>> = { markdown: 'm', csv: 'c' };

const QUOTE_ACTIONS = ['more', 'context', 'copy', 'helpful', 'notHelpful'] as const satisfies QuoteAction[];

const QUOTE_ID = /^[\w-]{1,14}$/u;
const SNOWFLAKE = /^[0-9]{17,20}$/u;
const KEY = /^[\w-]{12}$/u;
const PAGE = /^[1-9][0-9]?$/u;
const KEY_CHARS = 12;
/** Between quotes and key; no quote id has it. */
const BEFORE_KEY = '~';
const BALLOT = /^[\w-]{16}$/u;

/** @throws RangeError for malformed ids or too many, which {@link decodeCustomId} would refuse */
export function encodeCustomId(id: CustomId): string {
  const rest = restOf(id);
  if (rest === null) throw new RangeError(`No button can carry ${JSON.stringify(id)}`);
  return `${VERSION}${LETTERS[id.action]}${id.language}${rest}`;
}

/** What stands behind action and language; null for what cannot. */
function restOf(id: CustomId): string | null {
  if ('quoteIds' in id) {
    const key = id.action === 'more' ? id.key : undefined;
    return key === undefined ? joined(id.quoteIds) : behind(beforeKey(id.quoteIds), key);
  }
  switch (id.action) {
    case 'delete':
      return checked(id.askerId, SNOWFLAKE);
    case 'reason':
      return checked(id.ballot, BALLOT);
    case 'drop':
      return behind(PART_LETTERS[id.part], id.key);
    case 'turn':
      return behind(checked(String(id.page), PAGE), id.key);
    case 'file':
      return behind(FORM_LETTERS[id.form], id.key);
    case 'change':
    case 'export':
      return behind('', id.key);
    case 'unfollow':
      return behindAlert(id.alert, id.key);
    case 'chooseFollow':
      return '';
  }
}

function checked(text: string, form: RegExp): string | null {
  return form.test(text) ? text : null;
}

function behind(before: string | null, key: string): string | null {
  return before !== null && KEY.test(key) ? before + key : null;
}

function behindAlert(alert: string | null, key: string): string | null {
  return alert === null ? behind('', key) : behind(checked(alert, KEY), key);
}

function joined(quoteIds: readonly QuoteId[]): string | null {
  return areQuoteIds(quoteIds) ? quoteIds.join('.') : null;
}

function beforeKey(quoteIds: readonly QuoteId[]): string | null {
  const ids = joined(quoteIds);
  return ids === null ? null : ids + BEFORE_KEY;
}

/** What a custom id carries; null for any that {@link encodeCustomId} did not write, since it comes from outside. */
export function decodeCustomId(customId: string): CustomId | null {
  const language = UI_LANGUAGES.find((known) => known === customId.slice(2, 4));
  if (!customId.startsWith(VERSION) || language === undefined) return null;
  const rest = customId.slice(4);
  switch (customId.charAt(1)) {
    case LETTERS.delete:
      return deleteIn(rest, language);
    case LETTERS.drop:
      return dropIn(rest, language);
    case LETTERS.change:
      return keyIn('change', rest, language);
    case LETTERS.export:
      return keyIn('export', rest, language);
    case LETTERS.unfollow:
      return unfollowIn(rest, language);
    case LETTERS.chooseFollow:
      return chooseFollowIn(rest, language);
    case LETTERS.reason:
      return BALLOT.test(rest) ? { action: 'reason', language, ballot: rest as Ballot } : null;
    case LETTERS.turn:
      return turnIn(rest, language);
    case LETTERS.file:
      return fileIn(rest, language);
    case LETTERS.more:
      return moreIn(rest, language);
    default:
      return quotesIn(customId.charAt(1), rest, language);
  }
}

function keyIn(action: 'change' | 'export', rest: string, language: UiLanguage): CustomId | null {
  return KEY.test(rest) ? { action, language, key: rest } : null;
}

function dropIn(rest: string, language: UiLanguage): CustomId | null {
  const part = PARTS.find((known) => PART_LETTERS[known] === rest.charAt(0));
  const key = rest.slice(1);
  return part !== undefined && KEY.test(key) ? { action: 'drop', language, key, part } : null;
}

function deleteIn(rest: string, language: UiLanguage): CustomId | null {
  return SNOWFLAKE.test(rest) ? { action: 'delete', language, askerId: rest } : null;
}

function chooseFollowIn(rest: string, language: UiLanguage): CustomId | null {
  return rest === '' ? { action: 'chooseFollow', language } : null;
}

/** The id of the follow stands last. */
function unfollowIn(rest: string, language: UiLanguage): CustomId | null {
  const [alert, key] = [rest.slice(0, -KEY_CHARS), rest.slice(-KEY_CHARS)];
  if (!KEY.test(key) || (alert !== '' && !KEY.test(alert))) return null;
  return { action: 'unfollow', language, key, alert: alert === '' ? null : alert };
}

function turnIn(rest: string, language: UiLanguage): CustomId | null {
  const [page, key] = [rest.slice(0, -KEY_CHARS), rest.slice(-KEY_CHARS)];
  return PAGE.test(page) && KEY.test(key) ? { action: 'turn', language, key, page: Number(page) } : null;
}

function fileIn(rest: string, language: UiLanguage): CustomId | null {
  const form = TIMELINE_FORMS.find((known) => FORM_LETTERS[known] === rest.charAt(0));
  const key = rest.slice(1);
  return form !== undefined && KEY.test(key) ? { action: 'file', language, key, form } : null;
}

function moreIn(rest: string, language: UiLanguage): CustomId | null {
  const [ids = '', key, ...others] = rest.split(BEFORE_KEY);
  const quotes = quotesIn(LETTERS.more, ids, language);
  if (quotes?.action !== 'more' || others.length > 0 || key === undefined)
    return key === undefined ? quotes : null;
  return KEY.test(key) ? { ...quotes, key } : null;
}

function quotesIn(letter: string, rest: string, language: UiLanguage): CustomId | null {
  const action = QUOTE_ACTIONS.find((known) => LETTERS[known] === letter);
  if (action === undefined) return null;
  const quoteIds = rest === '' ? [] : rest.split('.', MAX_QUOTES_IN_MESSAGE + 1);
  return areQuoteIds(quoteIds) ? { action, language, quoteIds } : null;
}

function areQuoteIds(texts: readonly string[]): texts is readonly QuoteId[] {
  return texts.length <= MAX_QUOTES_IN_MESSAGE && texts.every((text) => QUOTE_ID.test(text));
}
