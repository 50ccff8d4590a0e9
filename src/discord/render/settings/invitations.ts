/** Where a text has Discord's name before a dot. Offsets are in UTF-16 units. */
type Name = {
  readonly dot: number;
  /** Of the slash after the domain; null if none follows in the same word. */
  readonly slash: number | null;
  /** Whether it is an invitation or gift, and not only a site of that name. */
  readonly invites: boolean;
};

/** Units after the dot in which the slash is sought. None of Discord's domains is as long. */
const REACH = 40;

/** Invisible characters, marks on letters, and controls: a client or browser may drop or ignore each of them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]/gu;

/** Characters that browsers take for the dot of a domain, beside those that compatibility folding maps to it. */
const DOTS = /[。｡]/gu;

/** What clients turn into a card or a button. */
const DOMAINS_THAT_INVITE = 'gg|gift|new';
const PATHS_THAT_INVITE =
  'invite|gifts|template|servers|events|oauth2|application-directory|activities|billing|store|channels';
const NAME = new RegExp(
  String.raw`discord(?:app)?(?=(\.+(?:(?:${DOMAINS_THAT_INVITE})(?![\w.-])|com\.?/+(?:${PATHS_THAT_INVITE})(?!\w)))|\.)`,
  'gu',
);
const OWN_INVITING_HOST = new RegExp(String.raw`(?:^|\.)discord\.(?:${DOMAINS_THAT_INVITE})$`, 'u');
const OWN_HOST = /(?:^|\.)discord(?:app)?\.com$/u;
const INVITING_PATH = new RegExp(String.raw`/(?:${PATHS_THAT_INVITE})(?!\w)`, 'u');

/**
 * Every `discord.` and `discordapp.` in a text, however it is spelled: with invisible characters between its letters, in
 * capitals, in other forms of the same letters and dots (full-width, mathematical), percent-encoded. Letters of other
 * alphabets that only look alike make other names.
 */
export function discordNamesIn(text: string): Name[] {
  const { letters, offsets } = bared(text);
  return [...letters.matchAll(NAME)].map((match) => {
    const dot = match.index + match[0].length;
    const slash = /^\S*?\//u.exec(letters.slice(dot, dot + REACH))?.[0].length;
    return {
      dot: offsets[dot] ?? text.length,
      slash: slash === undefined ? null : (offsets[dot + slash - 1] ?? null),
      invites: match[1] !== undefined,
    };
  });
}

/** Whether a text holds something that Discord's clients turn into an invitation or a gift. */
export function holdsInvitation(text: string): boolean {
  return discordNamesIn(text).some(({ invites }) => invites);
}

/**
 * Whether an address leads to an invitation or a gift, on Discord's own site or through another that has it in its
 * path.
 */
export function isInvitation({ hostname, pathname, search, hash }: URL): boolean {
  const [host = ''] = /^.*[^.]/u.exec(hostname) ?? [];
  const rest = decoded(pathname + search + hash);
  if (OWN_INVITING_HOST.test(host) || holdsInvitation(rest)) return true;
  // The query may hide a path, such as that of a page to go to after signing in.
  return OWN_HOST.test(host) && INVITING_PATH.test(bared(rest).letters);
}

/** The letters of a text in their plain form, and where each is in the text. */
function bared(text: string): { readonly letters: string; readonly offsets: readonly number[] } {
  const seen: string[] = [];
  const seenAt: number[] = [];
  let at = 0;
  for (const character of text) {
    for (const letter of plain(character)) {
      seen.push(letter);
      seenAt.push(at);
    }
    at += character.length;
  }
  let letters = '';
  const offsets: number[] = [];
  for (let i = 0; i < seen.length; i++) {
    const code =
      seen[i] === '%' ? /^[2-7][0-9a-f]$/u.exec((seen[i + 1] ?? '') + (seen[i + 2] ?? ''))?.[0] : undefined;
    letters += code === undefined ? (seen[i] ?? '') : plain(String.fromCharCode(parseInt(code, 16)));
    offsets.push(...Array.from({ length: letters.length - offsets.length }, () => seenAt[i] ?? 0));
    if (code !== undefined) i += 2;
  }
  return { letters, offsets };
}

/**
 * A character in its plain form: lower case, without marks, nothing if it is invisible. Line ends stay, since they
 * separate words.
 */
function plain(character: string): string {
  if (character === '\n') return character;
  if (/^[ -@[-~]$/u.test(character)) return character;
  return character.normalize('NFKD').replace(UNSEEN, '').toLowerCase().replace(DOTS, '.');
}

/** Decodes what is encoded up to three times. No server decodes more often. */
function decoded(address: string): string {
  let text = address;
  for (let times = 0; times < 3; times++) text = text.replace(/(?:%[0-9a-f]{2})+/giu, decodedRun);
  return text;
}

function decodedRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    // Not UTF-8, but its ASCII can still be read.
    return run.replace(/%([2-7][0-9a-f])/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  }
}
