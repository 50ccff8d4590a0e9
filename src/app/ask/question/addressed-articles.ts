import type { SearchIndex } from '../../../retrieval/index/search-index.ts';
import { addressKey } from '../../../text/web-address.ts';

const ADDRESS = /https?:\/\/[^\s<>"'«»]+/iu;

const TOKEN = /[^\s<>"'«»()]+/gu;

/** The paths of articles have numbers or several words: "Node.js/React" is no address. */
const ARTICLE_PATH = /[\p{N}/-]|\.html?$/u;

/** End a sentence, and hardly ever an address. */
const PUNCTUATION = new Set('.,،؟?!)]');

/**
 * The first web address in a question, and what the question says besides; null where there is none. One without "https://"
 * gets it.
 */
export function addressIn(question: string): { readonly url: string; readonly rest: string } | null {
  const found = ADDRESS.exec(question)?.[0] ?? bareAddressIn(question);
  if (found === null) return null;
  const written = withoutEnd(found, PUNCTUATION);
  const url = ADDRESS.test(written) ? written : `https://${written}`;
  return { url, rest: question.replace(written, ' ').replace(/\s+/gu, ' ').trim() };
}

/** Without "https://": a name with a dot and a path, so that "and/or", "U.S./China" and "3.5/4" are none. */
function bareAddressIn(question: string): string | null {
  const tokens = [...question.matchAll(TOKEN)].map(([token]) => token);
  return tokens.find((token) => isBareAddress(withoutEnd(token, PUNCTUATION))) ?? null;
}

function isBareAddress(token: string): boolean {
  const slash = token.indexOf('/');
  const [host, path] = [token.slice(0, slash), token.slice(slash + 1)];
  const labels = host.split('.');
  const isHost =
    slash > 0 &&
    labels.length > 1 &&
    labels.every((label) => /^[\p{L}\p{N}-]+$/u.test(label)) &&
    /\p{L}/u.test(labels.at(-2) ?? '') &&
    /^\p{L}{2,}$/u.test(labels.at(-1) ?? '');
  return isHost && path !== '' && (labels[0] === 'www' || ARTICLE_PATH.test(path));
}

/** Numbers of the articles that have an address, however it is written: with or without www, a last slash, a fragment. */
export function articlesAt(index: SearchIndex, url: string): ReadonlySet<number> {
  const wanted = addressKey(url);
  if (wanted === null) return new Set();
  const numbers = [...index.articles.keys()];
  return new Set(numbers.filter((number) => addressKey(index.articles[number]?.url ?? '') === wanted));
}

function withoutEnd(text: string, characters: ReadonlySet<string>): string {
  let end = text.length;
  while (end > 0 && characters.has(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
