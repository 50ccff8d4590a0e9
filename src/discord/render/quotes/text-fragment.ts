import { discordNamesIn, holdsInvitation, isInvitation } from '../settings/invitations.ts';

/** UTF-16 units. A longer address loses the fragment, and one that is longer still is not shown. */
const MAX_ADDRESS_WITH_FRAGMENT_CHARS = 512;
const MAX_ADDRESS_CHARS = 700;

/** A fragment names a short quote whole, and a longer one by its first and last words. */
const WORDS_WHOLE = 8;
const WORDS_EACH_END = 4;

const NOT_OF_AN_ADDRESS = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu;

/**
 * An article's address as it is opened and may be shown: http or https, percent-encoded, so that it holds no space, `<`,
 * `>`, control or bidi character. Null for anything else, for an address that is or holds an invitation to a Discord
 * server, and for one with a user name, which reads like another site's (`https://outlet.example@elsewhere.example`).
 */
export function openableAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null;
  if (parsed.username !== '' || parsed.password !== '') return null;
  if (isInvitation(parsed)) return null;
  // A query may keep `|`, `^` or a backtick, which mean something in a message.
  return parsed.href.replace(NOT_OF_AN_ADDRESS, encodeURIComponent);
}

/**
 * The address of a quote within its article: a text fragment (https://wicg.github.io/scroll-to-text-fragment/) makes the
 * browser scroll to it and mark it. The fragment is left out if it would be too long. Null if there is nothing to open,
 * or the address alone is too long for a message.
 */
export function addressOfQuote(url: string | null, quote: string): string | null {
  const address = openableAddress(url);
  if (address === null) return null;
  const directive = textDirective(quote);
  if (directive !== null && !holdsInvitation(quote)) {
    const withFragment = shownHost(withDirective(address, directive));
    if (withFragment.length <= MAX_ADDRESS_WITH_FRAGMENT_CHARS) return withFragment;
  }
  const shown = shownHost(address);
  return shown.length <= MAX_ADDRESS_CHARS ? shown : null;
}

/**
 * A site such as not-discord.gg is not Discord's, but clients may see an invitation in its name. With `%2E` they do
 * not.
 */
function shownHost(address: string): string {
  const at = discordNamesIn(address).find(({ invites }) => invites)?.dot;
  return at === undefined || address.charAt(at) !== '.'
    ? address
    : `${address.slice(0, at)}%2E${address.slice(at + 1)}`;
}

/** An existing fragment stays, without its own directives. One that ends in `:~` would begin them too early. */
function withDirective(address: string, directive: string): string {
  const hash = address.indexOf('#');
  const page = hash < 0 ? address : address.slice(0, hash);
  const fragment =
    hash < 0
      ? ''
      : address
          .slice(hash + 1)
          .replace(/:~:.*$/u, '')
          .replace(/:~$/u, ':%7E');
  return `${page}#${fragment}:~:text=${directive}`;
}

/**
 * The first words of the first line and the last words of the last: a match may span several blocks of a page, but each
 * of its ends must be within one.
 */
function textDirective(quote: string): string | null {
  const lines = quote
    .split(/[\r\n]+/u)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const [first] = lines;
  const last = lines.at(-1);
  // An unpaired surrogate cannot be percent-encoded, and no page holds one.
  if (first === undefined || last === undefined || !quote.isWellFormed()) return null;
  if (lines.length === 1 && first.length <= WORDS_WHOLE) return encoded(first);
  return `${encoded(first.slice(0, WORDS_EACH_END))},${encoded(last.slice(-WORDS_EACH_END))}`;
}

function wordsOf(line: string): string[] {
  return line.split(/\s+/u).filter((word) => word !== '');
}

/** The specification wants `&`, `-` and `,` encoded as well. The others might mean something to Discord. */
function encoded(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replace(
    /[-!'()*~]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
