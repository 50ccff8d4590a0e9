import type { Gateway } from './gateway.ts';
import {
  applicationPayload,
  channelPayload,
  guildPayload,
  memberPayload,
  userPayload,
} from './guild-payloads.ts';
import { Refusal, refuseBody } from './refusal.ts';
import { type Route, route } from './rest-server.ts';
import type { World } from './world.ts';

/** What a bot asks about itself and the places it is in. */
export function plainRoutes(world: World, gateway: Gateway, gatewayUrl: () => string): Route[] {
  const guild = (id: string): Partial<Record<string, unknown>> => {
    const found = world.guilds.get(id);
    if (found === undefined) throw new Refusal(404, 10004, 'Unknown Guild');
    return { ...guildPayload(world, found) };
  };
  const limits = () => ({
    total: 1000,
    remaining: Math.max(0, 1000 - gateway.identifies.length),
    reset_after: 14_400_000,
    max_concurrency: 1,
  });
  const application = () => ({ status: 200, body: applicationPayload(world) });

  return [
    route('GET', '/gateway', () => ({ status: 200, body: { url: gatewayUrl() } }), true),
    route('GET', '/gateway/bot', () => ({
      status: 200,
      body: { url: gatewayUrl(), shards: 1, session_start_limit: limits() },
    })),
    route('GET', '/applications/@me', application),
    route('GET', '/oauth2/applications/@me', application),
    route('GET', '/users/@me', () => ({ status: 200, body: userPayload(world.bot) })),
    route('GET', '/users/@me/guilds', () => ({
      status: 200,
      body: [...world.guilds.keys()].map((id) => ({ id, name: `guild-${id}` })),
    })),
    route('POST', '/users/@me/channels', ({ body }) => {
      const { recipient_id: id } = body as { recipient_id?: string };
      const person = world.people.get(id ?? '');
      if (person === undefined || person.bot) {
        refuseBody(['recipient_id: not a person']);
        throw new Refusal(400, 50007, 'Cannot send messages to this user');
      }
      return { status: 200, body: channelPayload(world, world.dmWith(person)) };
    }),
    route('GET', '/users/:', (_request, id) => {
      const person = world.people.get(id);
      if (person === undefined) throw new Refusal(404, 10013, 'Unknown User');
      return { status: 200, body: userPayload(person) };
    }),
    route('GET', '/guilds/:', (_request, id) => ({ status: 200, body: guild(id) })),
    route('GET', '/guilds/:/members/:', (_request, guildId, id) => {
      guild(guildId);
      const person = world.people.get(id);
      if (person === undefined) throw new Refusal(404, 10007, 'Unknown Member');
      return {
        status: 200,
        body: { ...memberPayload(world, guildId, person), user: userPayload(person) },
      };
    }),
    route('GET', '/channels/:', (_request, id) => ({
      status: 200,
      body: channelPayload(world, world.channelOfBot(id)),
    })),
    route('PUT', '/channels/:/thread-members/@me', (_request, id) => {
      world.channelOfBot(id).botJoined = true;
      return { status: 204 };
    }),
  ];
}
