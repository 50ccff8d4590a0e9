/** Whom or what a mention names. */
export type MentionKind = 'user' | 'role' | 'channel';

/** The name behind the id of a mention; null for what is not to be shown, such as isnad itself, or has no known name. */
export type NameOf = (kind: MentionKind, id: string) => string | null;

/** A text as members read it, and what of it can be searched for. */
export type ReadText = {
  /** With names where it has ids. */
  readonly shown: string;
  /** Without mentions, emoji of a server and times: no article has them. */
  readonly searched: string;
};

/** Mentions of people, roles, channels and commands, custom emoji, times. */
const ID =
  /<(?:@!?(?<user>\d+)|@&(?<role>\d+)|#(?<channel>\d+)|\/(?<command>[^:>]{1,64}):\d+|a?:(?<emoji>\w{1,64}):\d+|t:(?<time>-?\d{1,15})(?::[a-zA-Z])?)>/gu;

/** Signs of markup around nothing, as they are left around a mention that was taken out. */
const EMPTY_MARKUP = /(\*{1,3}|_{1,3}|~~|\|\||`{1,3})\s+\1/gu;

/** Signs lie in others at most so deep. */
const MAX_MARKUP_DEPTH = 3;

/** A text that members typed, with names instead of ids, and as it is searched for: on one line each, both possibly empty. */
export function withoutIds(typed: string, nameOf: NameOf): ReadText {
  return { shown: replaced(typed, nameOf), searched: replaced(typed, null) };
}

/** The ids of the people whom a text mentions, each once. */
export function mentionedUsers(typed: string): readonly string[] {
  return [...new Set([...typed.matchAll(ID)].flatMap(({ groups }) => groups?.['user'] ?? []))];
}

function replaced(typed: string, nameOf: NameOf | null): string {
  let text = typed.replaceAll(ID, (...args) => {
    const groups = args.at(-1) as Readonly<
      Partial<Record<MentionKind | 'command' | 'emoji' | 'time', string>>
    >;
    return nameOf === null ? ' ' : (shownFor(groups, nameOf) ?? ' ');
  });
  if (text === typed) return typed.trim();
  for (let depth = 0; depth < MAX_MARKUP_DEPTH; depth++) text = text.replaceAll(EMPTY_MARKUP, ' ');
  return text
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/ ?\n ?/gu, '\n')
    .trim();
}

function shownFor(
  {
    user,
    role,
    channel,
    command,
    emoji,
    time,
  }: Readonly<Partial<Record<MentionKind | 'command' | 'emoji' | 'time', string>>>,
  nameOf: NameOf,
): string | null {
  if (user !== undefined) return marked('@', nameOf('user', user));
  if (role !== undefined) return marked('@', nameOf('role', role));
  if (channel !== undefined) return marked('#', nameOf('channel', channel));
  if (command !== undefined) return `/${command}`;
  if (emoji !== undefined) return `:${emoji}:`;
  return time === undefined ? null : dayOf(Number(time));
}

function marked(sign: string, name: string | null): string | null {
  return name === null ? null : `${sign}${name}`;
}

/** The day of a time in seconds, in UTC; null beyond what a calendar has. */
function dayOf(seconds: number): string | null {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}
