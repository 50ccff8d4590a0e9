import { z } from 'zod';
import { notice } from '../../../../domain/error.ts';
import { wholeArticle, withDoubts } from '../page-format.ts';
import { invalidPart, type FilePart, type NamedFile } from '../parts-format.ts';
import { jsonElements, type JsonPath } from '../records/json-elements.ts';
import { jsonValue, valueOrRefusal } from '../records/json-value.ts';
import { boldHeadline } from './bold-headline.ts';
import { doubtsOfForward } from './doubts-of-forward.ts';

/** Kinds of chats in which the channel speaks and nobody else. What people write to each other is no article. */
const CHANNELS: ReadonlySet<unknown> = new Set(['public_channel', 'private_channel']);

/** A piece of a message with what it is, such as a link. */
const piece = z.union([
  z.string().transform((text) => ({ text, type: 'plain' })),
  z.looseObject({ text: z.string(), type: z.string().catch('plain') }),
]);
const messageSchema = z.looseObject({
  id: z.int(),
  type: z.string(),
  date: z.string(),
  text: z.union([z.string().transform((text) => [{ text, type: 'plain' }]), z.array(piece)]),
  forwarded_from: z.string().nullish().catch(null),
});

/** What an export says of a chat, before its messages. */
const HEAD_KEYS = ['name', 'type', 'id', 'username'] as const;
type ChatHead = Readonly<Partial<Record<string, unknown>>>;

/** Steps from the outermost value to a chat in the export of an account: `chats`, `list`, its number. */
const ACCOUNT_STEPS = 3;

/**
 * The messages of channels in an export of Telegram: each with a text is an article, its channel the outlet, also of what it
 * forwards. The n-th message is a page called `file#n`, and in the export of an account `file#chat/n`.
 *
 * @param isAccount whether the file holds all chats of an account
 * @throws `JsonBroken`, what reading the file throws
 */
export async function* telegramParts(
  { source, bytes, address = null }: NamedFile,
  isAccount: boolean,
  limitBytes: number,
): AsyncGenerator<FilePart> {
  const steps = isAccount ? ACCOUNT_STEPS : 0;
  const enters = (path: JsonPath): boolean => isChatPath(path, steps);
  let place = '';
  let head: ChatHead = {};
  const passedOver = new Set<string>();
  for await (const { path, bytes: value } of jsonElements(bytes.pieces(), enters, limitBytes)) {
    const chat = path.slice(0, steps);
    if (chat.join('/') !== place) {
      place = chat.join('/');
      head = {};
    }
    const [key, number] = path.slice(steps);
    if (HEAD_KEYS.some((one) => one === key)) head = { ...head, [String(key)]: valueOf(value) };
    if (typeof number !== 'number') continue;
    const inAccount = isAccount ? `${chatNumber(chat)}/` : '';
    if (!CHANNELS.has(head['type'])) passedOver.add(place);
    else yield* messageParts(value, head, { of: `${source}#${inAccount}${number + 1}`, address, limitBytes });
  }
  if (passedOver.size > 0) {
    const chats = isAccount ? `${passedOver.size} of its chats are` : 'it is';
    const problem = `${chats} no channel but talk among people, which is never quoted`;
    yield { kind: 'refused', source, notice: notice('part-no-article', { source, problem }) };
  }
}

/** Whether a list or object holds the head or the messages of a chat. */
function isChatPath(path: JsonPath, steps: number): boolean {
  const [list, inner] = [path.slice(0, steps), path.slice(steps)];
  const [chats, name, number] = list;
  const leads =
    (chats === undefined || chats === 'chats' || chats === 'left_chats') &&
    (name === undefined || name === 'list') &&
    (number === undefined || typeof number === 'number');
  return leads && (inner.length === 0 || (inner.length === 1 && inner[0] === 'messages'));
}

/** The number of a chat in its list, from 1; chats that were left are told from the others. */
function chatNumber([list, , number]: JsonPath): string {
  return `${list === 'left_chats' ? 'left-' : ''}${Number(number) + 1}`;
}

function valueOf(bytes: Uint8Array | 'too-long'): unknown {
  if (bytes === 'too-long') return null;
  const read = jsonValue('', bytes, 'utf-8');
  return read.kind === 'value' ? read.value : null;
}

function* messageParts(
  bytes: Uint8Array | 'too-long',
  head: ChatHead,
  { of, address, limitBytes }: { readonly of: string; readonly address: string | null; readonly limitBytes: number },
): Generator<FilePart> {
  const refusal = (problem: string): FilePart => invalidPart(of, problem);
  const read = valueOrRefusal(of, bytes, { encoding: 'utf-8', limitBytes, refusal });
  if (read.kind !== 'value') {
    yield read;
    return;
  }
  const checked = messageSchema.safeParse(read.value);
  if (!checked.success) {
    yield refusal('it is no message as Telegram exports them');
    return;
  }
  const { id, type, date, text: pieces, forwarded_from: forwardedFrom } = checked.data;
  const text = pieces.map((one) => one.text).join('');
  // The news of a group ("joined", "pinned"), and a picture or film without words.
  if (type !== 'message' || text.trim() === '') return;
  if (!text.isWellFormed()) {
    yield refusal('its text holds half a character (a lone surrogate)');
    return;
  }
  const channel = channelAddress(head, address);
  const metadata = {
    id: numberOrWords(head['id']) === null ? null : `telegram-${numberOrWords(head['id']) ?? ''}-${id}`,
    title: boldHeadline(
      text.split('\n').filter((line) => line.trim() !== ''),
      pieces.flatMap((one) => (one.type === 'bold' ? [one.text] : [])).join(''),
    ),
    outlet: numberOrWords(head['name']),
    published: date,
    url: channel === null ? null : `${channel}/${id}`,
  };
  const doubts = doubtsOfForward(of, forwardedFrom ?? null);
  yield { kind: 'page', ...withDoubts(wholeArticle(of, text, metadata), doubts) };
}

/** The address of a channel: the one that `sources.json` gives for the file, or that of its name among Telegram's users. */
function channelAddress({ username }: ChatHead, given: string | null): string | null {
  if (given !== null) return given.replace(/\/$/u, '');
  return typeof username === 'string' && /^\w{4,32}$/u.test(username) ? `https://t.me/${username}` : null;
}

function numberOrWords(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
