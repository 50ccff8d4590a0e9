import { discordNamesIn } from '../settings/invitations.ts';

/** Punctuation that means something to Discord wherever it is. */
const ALWAYS = /[\\`*_~|[\]<>@]/gu;

/**
 * Characters that Discord may drop before it reads markdown (docs/research/discord.md#characters-that-discord-drops),
 * which joins what they separate.
 */
const DROPPED = String.raw`\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}`;

/** Discord ends lines at the first two. To escape after the others does no harm. */
const LINE_END = String.raw`\n\r\v\f\u0085\u2028\u2029`;

/**
 * Where headings, small print, bullets and numbered lists begin. A gap holds no line end, so that matching stays
 * linear.
 */
const GAP = String.raw`(?:(?![${LINE_END}])[\s${DROPPED}])*`;
const DIGITS = String.raw`[0-9](?:(?![${LINE_END}])[0-9${DROPPED}])*`;
const LINE_START = new RegExp(String.raw`(^|[${LINE_END}])(${GAP})(?=[#+-])`, 'gu');
const LINE_NUMBER = new RegExp(String.raw`(^|[${LINE_END}])(${GAP}${DIGITS})(?=[.)])`, 'gu');

/** The colon of `http://`, and the first of `:name:`. Names of emoji have some forty letters at most. */
const COLON = new RegExp(String.raw`:(?=[${DROPPED}]*/|[\p{L}\p{N}_+~\\${DROPPED}-]{1,80}:)`, 'gu');

/**
 * A text that Discord shows as it is: it gets a backslash before ASCII punctuation that could mean something, and
 * nothing else is added, changed or left out. Removing every backslash before ASCII punctuation,
 * `\\([!-/:-@[-`{-~])` → `$1`, gives the text back to the character, whatever it holds: NUL, lone `\r`, bidi controls,
 * unpaired surrogates (which JSON can carry and Discord may not).
 *
 * discord.js' own escapeMarkdown leaves `>`, `-#`, `<@…>`, `<t:…>` and links alone.
 */
export function escapeMarkdown(text: string): string {
  const escaped = text
    .replace(ALWAYS, String.raw`\$&`)
    .replace(LINE_START, '$1$2\\')
    .replace(LINE_NUMBER, '$1$2\\')
    .replace(COLON, String.raw`\$&`);
  return withoutInvitations(escaped);
}

/** ASCII punctuation. Discord does not show a backslash before it. */
const ESCAPABLE = /[!-/:-@[-`{-~]/u;

/**
 * Clients look for invitations (discord.gg/…) and gifts in the bare text, without a scheme. This escapes the dot, or
 * the slash after a dot that is not ASCII. If neither is there, no client makes a link.
 */
function withoutInvitations(text: string): string {
  let [shown, end] = ['', 0];
  for (const { dot, slash } of discordNamesIn(text)) {
    const at = [dot, slash].find((place) => place !== null && ESCAPABLE.test(text.charAt(place)));
    if (at === undefined || at === null || at < end || text.charAt(at - 1) === '\\') continue;
    shown += `${text.slice(end, at)}\\`;
    end = at;
  }
  return shown + text.slice(end);
}
