import type { Context } from 'hono';
import { uiLanguageOfCode, type UiLanguage } from '../../discord/locales/languages.ts';
import { stringsFor } from '../../discord/locales/strings-for.ts';
import type { UiStrings } from '../../discord/locales/ui-strings.ts';
import { Refusal } from '../refusal.ts';
import type { WebEnv } from '../web-env.ts';
import type { RoomWords } from './words/room-words.ts';
import { ROOM_WORDS } from './words/words-by-language.ts';

/** To whom a page speaks, and in which language. */
export type Visit = {
  readonly language: UiLanguage;
  /** Whether the visitor chose the language; links then keep it. */
  readonly isChosen: boolean;
  /** What the bot says as well. */
  readonly strings: UiStrings;
  readonly words: RoomWords;
  readonly isOperator: boolean;
  /** Path and query of the page, for links to itself in another language; null where it cannot be asked for again. */
  readonly here: string | null;
};

/**
 * Reads the language of a visit: the one in `?lang=`, else the best that the browser asks for, else English.
 *
 * @param sent what a form says instead of the address
 * @throws Refusal `unknown-language` if `lang` is none that isnad speaks
 */
export function visitOf(c: Context<WebEnv>, sent?: unknown): Visit {
  const given = typeof sent === 'string' ? sent : (c.req.query('lang') ?? '');
  const chosen = given === '' ? null : uiLanguageOfCode(given);
  if (given !== '' && chosen === null)
    throw new Refusal({ kind: 'unknown-language', given: given.slice(0, 20) });
  return visitIn(c, chosen);
}

/** The same for a page that must not fail: an unknown language counts as none. */
export function visitInAnyCase(c: Context<WebEnv>): Visit {
  return visitIn(c, uiLanguageOfCode(c.req.query('lang') ?? ''));
}

function visitIn(c: Context<WebEnv>, chosen: UiLanguage | null): Visit {
  const language = chosen ?? acceptedLanguage(c.req.header('accept-language') ?? '');
  const { pathname, search } = new URL(c.req.url);
  return {
    ...{ language, isChosen: chosen !== null, strings: stringsFor(language), words: ROOM_WORDS[language] },
    isOperator: c.get('visitor').isOperator,
    here: c.req.method === 'GET' && c.req.url.length <= MAX_LINKED_CHARS ? `${pathname}${search}` : null,
  };
}

/** UTF-16 units of an address that a page links to in each language: the longest question, encoded. A longer one would come back eightfold. */
const MAX_LINKED_CHARS = 20 * 1024;

/** Most languages of a header that are read. */
const MOST_ACCEPTED = 20;

/** The language of `Accept-Language` with the highest weight that isnad speaks; of equal ones the first. */
export function acceptedLanguage(header: string): UiLanguage {
  let best: { readonly language: UiLanguage; readonly weight: number } | null = null;
  for (const entry of header.split(',').slice(0, MOST_ACCEPTED)) {
    const [tag = '', ...parameters] = entry.split(';').map((part) => part.trim());
    const language = uiLanguageOfCode(tag.split('-')[0]?.toLowerCase() ?? '');
    const weight = weightIn(parameters);
    if (language !== null && weight > (best?.weight ?? 0)) best = { language, weight };
  }
  return best?.language ?? 'en';
}

function weightIn(parameters: readonly string[]): number {
  const given = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const weight = given === undefined ? 1 : Number(given);
  return weight >= 0 && weight <= 1 ? weight : 0;
}

/** An address within the room that keeps the chosen language. @param path with its query, if it has one */
export function linkTo(path: string, { isChosen, language }: Visit): string {
  return isChosen ? inLanguage(path, language) : path;
}

/** The same page in another language. @param path begins with a slash; two of them would name another host */
export function inLanguage(path: string, language: UiLanguage): string {
  const url = new URL(`http://room.invalid/${path.replace(/^[/\\]+/u, '')}`);
  url.searchParams.set('lang', language);
  return `${url.pathname}${url.search}`;
}
