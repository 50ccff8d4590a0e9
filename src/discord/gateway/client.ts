import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { BotSettings } from '../../config/bot-settings.ts';
import { placePolls } from './place-polls.ts';

/**
 * Milliseconds that the client waits for the servers' data before it is ready. It holds interactions back until then.
 */
const GUILDS_WITHIN_MS = 2000;

/** Refused requests within ten minutes that make the library warn. Discord bars an address at 10,000. */
const REFUSED_REQUESTS_WARNING = 500;

/** Discord's client as isnad needs it: it keeps no messages, mentions nobody, and sends a message once. */
export function createClient({ apiBase, timeoutMs, messageContent }: BotSettings): Client {
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(messageContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Direct messages come from channels that the client does not know yet, and edits and deletions of messages that it does
    // not keep.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    enforceNonce: true,
    waitGuildTimeout: GUILDS_WITHIN_MS,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      GuildMemberManager: { maxSize: 100, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 1000, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
    rest: {
      timeout: timeoutMs,
      invalidRequestWarningInterval: REFUSED_REQUESTS_WARNING,
      ...(apiBase === null ? {} : { api: apiBase }),
    },
  });
  placePolls(client);
  return client;
}
