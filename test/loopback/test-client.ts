import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import { onTestFinished } from 'vitest';
import { type Loopback, startLoopback } from './loopback-discord.ts';

/** The intents of a bot that is mentioned and written to, without the privileged ones. */
export const PLAIN_INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

export type Connected = { readonly discord: Loopback; readonly client: Client<true> };

/** A fake that closes when the test ends, and a client for it that is not logged in. */
export async function startWithClient(
  intents: readonly GatewayIntentBits[] = PLAIN_INTENTS,
  timeoutMs = 15_000,
): Promise<{ discord: Loopback; client: Client }> {
  const discord = await startLoopback();
  const client = new Client({
    intents: [...intents],
    partials: [Partials.Channel],
    enforceNonce: true,
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: discord.api, timeout: timeoutMs },
    // A second IDENTIFY would wait five seconds, which is discord.js's own business.
    ws: { buildIdentifyThrottler: () => Promise.resolve({ waitForIdentify: () => Promise.resolve() }) },
  });
  client.on(Events.Error, (error) => {
    console.error('client error:', error);
  });
  onTestFinished(async () => {
    await client.destroy();
    await discord.close();
  });
  return { discord, client };
}

/** The types of the events as they arrive, before discord.js drops those that tell nothing new. */
export function rawEvents(client: Client): string[] {
  const types: string[] = [];
  client.on(Events.Raw, ({ t }: { t: string | null }) => {
    if (t !== null) types.push(t);
  });
  return types;
}

/** The same, logged in and ready. */
export async function connect(
  intents?: readonly GatewayIntentBits[],
  timeoutMs?: number,
): Promise<Connected> {
  const { discord, client } = await startWithClient(intents, timeoutMs);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return { discord, client: await ready };
}
