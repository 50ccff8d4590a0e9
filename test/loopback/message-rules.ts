import {
  type APIAllowedMentions,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  MessageFlags,
} from 'discord-api-types/v10';
import { type AnyComponent, componentProblems, nested } from './component-rules.ts';
import { embedProblems } from './embed-rules.ts';
import { type SchemaName, schemaProblems } from './specification.ts';

/** The body of a message, whichever route it comes by; what the specification allows to be null is null. */
export type MessageBody = {
  readonly content?: string | null;
  readonly embeds?: APIEmbed[] | null;
  readonly components?: APIMessageTopLevelComponent[] | null;
  readonly allowed_mentions?: APIAllowedMentions | null;
  readonly attachments?: { id: string | number }[] | null;
  readonly flags?: number | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly message_reference?: { message_id: string; fail_if_not_exists?: boolean } | null;
};

const MAX_CONTENT = 2000;
const V2 = MessageFlags.IsComponentsV2;
const ANY_MESSAGE = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | V2;

/** The flags that a bot may set with each kind of body. */
const FLAGS = {
  create: ANY_MESSAGE,
  edit: ANY_MESSAGE,
  answer: ANY_MESSAGE | MessageFlags.Ephemeral,
  answerEdit: ANY_MESSAGE | MessageFlags.Ephemeral,
  defer: MessageFlags.Ephemeral,
} as const;

export type MessageKind = keyof typeof FLAGS;

function contentProblems(content: string): string[] {
  const points = Array.from(content).length;
  if (points > MAX_CONTENT) return [`content of ${String(points)} code points over ${String(MAX_CONTENT)}`];
  // Discord would take it, but only the UTF-16 length is what discord.js and this bot can count on.
  if (content.length > MAX_CONTENT) return [`content of UTF-16 length ${String(content.length)} over 2000`];
  return [];
}

/** This bot must never be able to ping, whatever its text says. */
function pingProblems(body: MessageBody): string[] {
  const texts = ((body.components ?? []) as AnyComponent[]).flatMap(nested).map(({ content }) => content);
  if ([body.content, ...texts].every((text) => (text ?? '') === '')) return [];
  const allowed = body.allowed_mentions;
  if (allowed?.parse === undefined) return ['allowed_mentions with parse: [] is missing'];
  const safe =
    allowed.parse.length === 0 &&
    (allowed.users ?? []).length === 0 &&
    (allowed.roles ?? []).length === 0 &&
    allowed.replied_user !== true;
  return safe ? [] : ['allowed_mentions lets it ping'];
}

/**
 * Everything wrong with the body of a message: by Discord's document, then by the rules that only its prose has.
 * `storedFlags` are those the message has already.
 */
export function messageProblems(
  schema: SchemaName,
  kind: MessageKind,
  raw: unknown,
  body: MessageBody,
  storedFlags = 0,
): string[] {
  const bySchema = schemaProblems(schema, raw);
  // The rules below read the body as what the schema says it is.
  if (bySchema.length > 0) return bySchema;
  const flags = body.flags ?? 0;
  const v2 = ((flags | storedFlags) & V2) !== 0;
  const legacy = (body.content ?? '') !== '' || (body.embeds ?? []).length > 0;
  return [
    ...contentProblems(body.content ?? ''),
    ...embedProblems(body.embeds ?? []),
    ...componentProblems(body.components ?? [], v2),
    ...pingProblems(body),
    ...(v2 && legacy ? ['content or embeds with IS_COMPONENTS_V2'] : []),
    ...((flags & ~FLAGS[kind]) !== 0 ? [`flags ${String(flags)} are not allowed here`] : []),
  ];
}
