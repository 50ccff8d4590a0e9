import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { BotSettings } from '../bot-config.ts';

/** Milliseconds to wait for the servers' data before being ready; interactions are held back until then. */
const GUILDS_WITHIN_MS = 2000;

/** Refused requests in ten minutes after which the library warns: Discord bars an address at 10,000. */
const REFUSED_REQUESTS_WARNING = 500;

/** Discord's client as isnad needs it: no message is kept, nobody can be mentioned, a message is sent once. */
export function createClient({ apiBase, timeoutMs, messageContent }: BotSettings): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(messageContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Direct messages come from channels that are not known yet.
    partials: [Partials.Channel],
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
}
