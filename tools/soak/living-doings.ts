import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import type { StoredMessage } from '../../test/loopback/loopback-discord.ts';
import { picked } from '../seeded-random.ts';
import type { Doing } from './doings.ts';
import { ANSWERED_WITHIN_MS, anyMember, componentOf, until, whole, type Scene } from './scene.ts';

const SPEAKERS = ['Putin', 'بوتين', 'Zakharova'];
const SUBJECTS = ['Karabakh', 'إقليم قره باغ', 'Who called Putin?'];
const QUESTION = 'What did Raisi thank Putin for?';
const FOLLOWED = ['Which ferry sails to Aden?', 'When was the harbour of Aden closed?'];
const QUOTE = 'بحث الرئيس الروسي فلاديمير بوتين مع الرئيس الإيراني إبراهيم رئيسي خلال اتصال هاتفي اليوم';
/** As programs are told that too many questions wait. */
const QUEUE_FULL = '(queue-full)';
const PAGES = ['/', `/?q=${encodeURIComponent(QUESTION)}`, '/verify', '/holdings', '/?lang=ar'];

/** What members, visitors of the reading room and other programs do with an archive that stays alive. */
export const LIVING_DOINGS: readonly Doing[] = [
  { name: 'lists of what somebody said', everyMs: 15_000, once: listSaid },
  { name: 'timelines', everyMs: 20_000, once: showTimeline },
  { name: 'follows begun and stopped', everyMs: 20_000, once: followAndStop },
  { name: 'looks at the feeds', everyMs: 30_000, once: lookAtFeeds },
  { name: 'pages of the reading room', everyMs: 3000, once: readPage },
  { name: 'verifications in the reading room', everyMs: 10_000, once: verifyOnPage },
  { name: 'calls of the API', everyMs: 10_000, once: callApi },
  { name: 'calls over MCP', everyMs: 15_000, once: callMcp },
];

async function listSaid(scene: Scene): Promise<void> {
  const { discord, channels, random } = scene;
  const where = { channelId: picked(channels, random) };
  const request = discord.slash(anyMember(scene), 'said', { by: picked(SPEAKERS, random) }, where);
  quoted(await request.answer(ANSWERED_WITHIN_MS));
}

async function showTimeline(scene: Scene): Promise<void> {
  const { discord, channels, random } = scene;
  const person = anyMember(scene);
  const where = { channelId: picked(channels, random) };
  const request = discord.slash(person, 'timeline', { subject: picked(SUBJECTS, random) }, where);
  const shown = quoted(await whole(scene, await request.answer(ANSWERED_WITHIN_MS)));
  await discord.press(person, shown, componentOf(shown, 'file')).answer(ANSWERED_WITHIN_MS);
}

function quoted(shown: StoredMessage): StoredMessage {
  if (!shown.content.includes('> '))
    throw new Error(`a list without a quote: ${shown.content.slice(0, 200)}`);
  return shown;
}

async function followAndStop(scene: Scene): Promise<void> {
  const { discord, random } = scene;
  // One who follows nothing else, so that the only question listed is the one to be stopped.
  const person = discord.person();
  await discord.slash(person, 'follow', { question: picked(FOLLOWED, random) }).answer(ANSWERED_WITHIN_MS);
  const list = await discord.slash(person, 'following').answer(ANSWERED_WITHIN_MS);
  const before = list.content;
  const select = componentOf(list, 'chooseFollow');
  discord.choose(person, list, select, [firstOption(list)]);
  await until(scene, () => list.content !== before, 'the follow stopped');
}

function firstOption({ components, content }: StoredMessage): string {
  const rows = components as readonly {
    readonly components: readonly { readonly options?: readonly { readonly value: string }[] }[];
  }[];
  const first = rows.flatMap((row) => row.components.flatMap(({ options = [] }) => options))[0];
  if (first === undefined) throw new Error(`nothing is followed: ${content.slice(0, 200)}`);
  return first.value;
}

async function lookAtFeeds({ discord }: Scene): Promise<void> {
  await discord.slash(discord.owner, 'feeds').answer(ANSWERED_WITHIN_MS);
}

async function readPage({ room, random }: Scene): Promise<void> {
  await fetched(`${room}${picked(PAGES, random)}`);
}

async function verifyOnPage({ room }: Scene): Promise<void> {
  const body = new URLSearchParams({ quote: QUOTE });
  const text = await fetched(`${room}/verify`, { method: 'POST', body });
  if (text?.includes(QUOTE) === false)
    throw new Error('the reading room did not find a sentence of the archive');
}

async function callApi({ room }: Scene): Promise<void> {
  const body = JSON.stringify({ question: QUESTION });
  const answer = await fetched(`${room}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  if (answer?.includes('"quotes":[{') === false) throw new Error(`the API answered ${answer.slice(0, 200)}`);
}

async function callMcp({ room }: Scene): Promise<void> {
  const client = new Client({ name: 'soak', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', room)));
  try {
    const call = { name: 'verify_quote', arguments: { text: QUOTE } };
    const { isError, content } = await client.callTool(call, { timeout: ANSWERED_WITHIN_MS });
    const text = JSON.stringify(content);
    if (isError === true && !text.includes(QUEUE_FULL)) throw new Error(`MCP answered ${text.slice(0, 200)}`);
  } finally {
    await client.close();
  }
}

/**
 * What an address answers; null where it says that too many are waiting, and when to come again: the machine is as busy as it can be.
 *
 * @throws Error for any other status but 200
 */
async function fetched(address: string, request: RequestInit = {}): Promise<string | null> {
  const response = await fetch(address, { ...request, signal: AbortSignal.timeout(ANSWERED_WITHIN_MS) });
  const text = await response.text();
  if (response.status === 503 && response.headers.has('retry-after')) return null;
  if (response.status !== 200)
    throw new Error(`${address} answered ${response.status}: ${text.slice(0, 200)}`);
  return text;
}
