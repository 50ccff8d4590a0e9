/** Where Discord's name stands in a text before a dot, in UTF-16 units: of the dot, and of the slash that follows its domain. */
type Name = {
  readonly dot: number;
  /** Null where no slash follows in the same word. */
  readonly slash: number | null;
  /** Whether an invitation or gift follows, and not only a site of that name. */
  readonly invites: boolean;
};

/** Units after the dot in which the slash is looked for: no domain of Discord's is as long. */
const REACH = 40;

/** What is not seen, what only marks a letter, and controls: a client or browser may drop or ignore each. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]/gu;

/** Dots that browsers take for one in a domain, beside those that compatibility folding maps. */
const DOTS = /[。｡]/gu;

/** What clients make a card or a button of. */
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
 * Every `discord.` and `discordapp.` in a text, however it is spelt: with characters between its letters that are not
 * seen, in capitals, in other forms of the same letters and dots (full-width, mathematical), percent-encoded. Letters of
 * other alphabets that only look alike are other names.
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

/** Whether a text holds what Discord's clients make an invitation or a gift of. */
export function holdsInvitation(text: string): boolean {
  return discordNamesIn(text).some(({ invites }) => invites);
}

/** Whether an address leads to an invitation or a gift, on a site of Discord's own or by way of another that has it in its path. */
export function isInvitation({ hostname, pathname, search, hash }: URL): boolean {
  const [host = ''] = /^.*[^.]/u.exec(hostname) ?? [];
  const rest = decoded(pathname + search + hash);
  if (OWN_INVITING_HOST.test(host) || holdsInvitation(rest)) return true;
  // A path may be hidden in the query, as that of a page that one is led to after signing in.
  return OWN_HOST.test(host) && INVITING_PATH.test(bared(rest).letters);
}

/** The letters of a text without spelling, and where in the text each stands. */
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

/** A character in its plain form: small, without marks; nothing of one that is not seen. Line ends part words and stay. */
function plain(character: string): string {
  if (character === '\n') return character;
  if (/^[ -@[-~]$/u.test(character)) return character;
  return character.normalize('NFKD').replace(UNSEEN, '').toLowerCase().replace(DOTS, '.');
}

/** Encoded more than once, too; no server decodes more often than this. */
function decoded(address: string): string {
  let text = address;
  for (let times = 0; times < 3; times++) text = text.replace(/(?:%[0-9a-f]{2})+/giu, decodedRun);
  return text;
}

function decodedRun(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    // No UTF-8: its ASCII is read all the same.
    return run.replace(/%([2-7][0-9a-f])/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  }
}
