import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { commandProblems, commandSetProblems } from './command-rules.ts';
import { Refusal, refuseBody } from './refusal.ts';
import type { Reply } from './rest-faults.ts';
import { type ApiRequest, type Route, route } from './rest-server.ts';
import { snowflake } from './snowflake.ts';
import type { World } from './world.ts';

type Body = RESTPostAPIApplicationCommandsJSONBody;

const MAX_CREATES_A_DAY = 200;

/** Registration of commands, and how many were created: Discord allows 200 a day for each guild and globally. */
export class CommandRoutes {
  creates = 0;
  readonly #world: World;
  readonly #createsOf = new Map<string | null, number>();

  constructor(world: World) {
    this.#world = world;
  }

  routes(): Route[] {
    return [
      ...this.#scope('/applications/:/commands', (first) => ({ guildId: null, id: first })),
      ...this.#scope('/applications/:/guilds/:/commands', (first, second) => ({
        guildId: first,
        id: second,
      })),
    ];
  }

  /** The same routes for the global commands and for those of a guild. The application is the first id of each. */
  #scope(
    path: string,
    ids: (second: string, third: string) => { guildId: string | null; id: string },
  ): Route[] {
    const scoped =
      (
        handle: (
          list: APIApplicationCommand[],
          request: ApiRequest,
          guildId: string | null,
          id: string,
        ) => Reply,
      ) =>
      (request: ApiRequest, application: string, second: string, third: string): Reply => {
        if (application !== this.#world.clientId) throw new Refusal(404, 10002, 'Unknown Application');
        const { guildId, id } = ids(second, third);
        return handle(this.#list(guildId), request, guildId, id);
      };
    const one = `${path}/:`;
    return [
      route(
        'GET',
        path,
        scoped((list) => ({ status: 200, body: list })),
      ),
      route(
        'PUT',
        path,
        scoped((list, request, guildId) => this.#overwrite(list, request, guildId)),
      ),
      route(
        'POST',
        path,
        scoped((list, request, guildId) => this.#create(list, request, guildId)),
      ),
      route(
        'GET',
        one,
        scoped((list, _request, _guild, id) => ({ status: 200, body: found(list, id) })),
      ),
      route(
        'PATCH',
        one,
        scoped((list, request, _guild, id) => {
          refuseBody(commandProblems('commandPatch', { ...found(list, id), ...(request.body as Body) }));
          return {
            status: 200,
            body: Object.assign(found(list, id), request.body, { version: snowflake() }),
          };
        }),
      ),
      route(
        'DELETE',
        one,
        scoped((list, _request, _guild, id) => {
          list.splice(list.indexOf(found(list, id)), 1);
          return { status: 204 };
        }),
      ),
    ];
  }

  #list(guildId: string | null): APIApplicationCommand[] {
    if (guildId === null) return this.#world.globalCommands;
    if (!this.#world.guilds.has(guildId)) throw new Refusal(403, 50001, 'Missing Access');
    const list = this.#world.guildCommands.get(guildId) ?? [];
    this.#world.guildCommands.set(guildId, list);
    return list;
  }

  #overwrite(list: APIApplicationCommand[], request: ApiRequest, guildId: string | null): Reply {
    refuseBody(commandSetProblems(request.body));
    const commands = (request.body as Body[]).map((body) => this.#stored(list, body, guildId));
    list.splice(0, list.length, ...commands);
    return { status: 200, body: list };
  }

  #create(list: APIApplicationCommand[], request: ApiRequest, guildId: string | null): Reply {
    refuseBody(commandProblems('commandCreate', request.body));
    const body = request.body as Body;
    const old = same(list, body);
    const command = this.#stored(list, body, guildId);
    if (old === undefined) list.push(command);
    else list.splice(list.indexOf(old), 1, command);
    return { status: old === undefined ? 201 : 200, body: command };
  }

  /** A command of the same type and name keeps its id, and Discord does not count it as created. */
  #stored(list: APIApplicationCommand[], body: Body, guildId: string | null): APIApplicationCommand {
    const old = same(list, body);
    if (old === undefined) {
      const soFar = (this.#createsOf.get(guildId) ?? 0) + 1;
      if (soFar > MAX_CREATES_A_DAY) throw new Refusal(400, 30034, 'Max number of daily command creates');
      this.#createsOf.set(guildId, soFar);
      this.creates += 1;
    }
    return {
      default_member_permissions: null,
      nsfw: false,
      description: '',
      ...body,
      type: body.type ?? ApplicationCommandType.ChatInput,
      id: old?.id ?? snowflake(),
      application_id: this.#world.clientId,
      version: snowflake(),
      ...(guildId === null ? {} : { guild_id: guildId }),
    } as APIApplicationCommand;
  }
}

const same = (list: readonly APIApplicationCommand[], body: Body): APIApplicationCommand | undefined =>
  list.find(
    ({ name, type }) => name === body.name && type === (body.type ?? ApplicationCommandType.ChatInput),
  );

function found(list: readonly APIApplicationCommand[], id: string): APIApplicationCommand {
  const command = list.find((one) => one.id === id);
  if (command === undefined) throw new Refusal(404, 10063, 'Unknown application command');
  return command;
}
