import type { AddressInfo } from 'node:net';
import { ChannelType, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { CommandRoutes } from './command-routes.ts';
import { Gateway } from './gateway.ts';
import { channelPayload, guildPayload, rolePayload } from './guild-payloads.ts';
import { InteractionRoutes } from './interaction-routes.ts';
import type { Faults, Loopback } from './loopback-types.ts';
import { messageRoutes } from './message-routes.ts';
import { MessageWriter } from './message-writer.ts';
import { People } from './people.ts';
import { plainRoutes } from './plain-routes.ts';
import { RestFaults } from './rest-faults.ts';
import { RestServer } from './rest-server.ts';
import { snowflake } from './snowflake.ts';
import { waitFor } from './wait-for.ts';
import { World } from './world.ts';

export type * from './loopback-types.ts';

const SHOWN_REQUESTS = 10;

/** Starts a fake Discord with one guild of two channels. */
export async function startLoopback(options: { port?: number } = {}): Promise<Loopback> {
  const world = new World();
  const guild = world.addGuild();
  const newChannel = (guildId: string): string =>
    world.addChannel({ type: ChannelType.GuildText, guildId }).id;
  const [channelId, otherChannelId] = [newChannel(guild.id), newChannel(guild.id)];

  let port = 0;
  const api = (): string => `http://127.0.0.1:${String(port)}/api`;
  const gatewayUrl = (): string => `ws://127.0.0.1:${String(port)}`;
  const gateway = new Gateway(world, gatewayUrl);
  const writer = new MessageWriter(world, gateway, api);
  const interactions = new InteractionRoutes(world.clientId, writer);
  const commandRoutes = new CommandRoutes(world);
  const restFaults = new RestFaults();
  const rest = new RestServer(
    world.token,
    [
      ...plainRoutes(world, gateway, gatewayUrl),
      ...messageRoutes(world, writer),
      ...interactions.routes(),
      ...commandRoutes.routes(),
    ],
    restFaults,
  );
  rest.http.on('upgrade', (request, socket, head) => {
    gateway.upgrade(request, socket, head);
  });
  await new Promise<void>((resolve, reject) => {
    rest.http.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  port = (rest.http.address() as AddressInfo).port;

  const people = new People(world, gateway, writer, interactions, channelId);
  const tellChannel = (event: string, id: string): void => {
    const channel = world.channel(id);
    gateway.dispatch(event, channel.guildId, GatewayIntentBits.Guilds, () => channelPayload(world, channel));
  };

  return {
    api: api(),
    port,
    token: world.token,
    clientId: world.clientId,
    botUser: world.bot,
    owner: world.owner,
    ownerId: world.owner.id,
    guildId: guild.id,
    channelId,
    otherChannelId,
    botRoleId: guild.botRoleId,
    addGuild(about = {}) {
      const added = world.addGuild(about);
      const first = newChannel(added.id);
      world.channel(first).writingDenied = about.writingDenied === true;
      gateway.dispatch('GUILD_CREATE', added.id, GatewayIntentBits.Guilds, () => guildPayload(world, added));
      return { guildId: added.id, channelId: first };
    },
    addRole(name, guildId = guild.id) {
      const role = { id: snowflake(), name };
      world.guilds.get(guildId)?.roles.push(role);
      gateway.dispatch('GUILD_ROLE_CREATE', guildId, GatewayIntentBits.Guilds, () => ({
        guild_id: guildId,
        role: rolePayload(role),
      }));
      return role.id;
    },
    giveRole: ({ id }, roleId) => {
      world.rolesOf.set(id, [...(world.rolesOf.get(id) ?? []), roleId]);
    },
    removeBotFrom(guildId) {
      gateway.dispatch('GUILD_DELETE', guildId, GatewayIntentBits.Guilds, () => ({ id: guildId }));
      world.guilds.delete(guildId);
    },
    ownedByTeam(people, others = []) {
      world.team = [...people.map(({ id }) => ({ id, role: 'admin', membershipState: 2 })), ...others];
    },
    addChannel(guildId = guild.id) {
      const id = newChannel(guildId);
      tellChannel('CHANNEL_CREATE', id);
      return id;
    },
    addGroup: () => world.addChannel({ type: ChannelType.GroupDM }).id,
    addChannelElsewhere: () => newChannel(snowflake()),
    addChannelOf(kind) {
      const { id } = world.addChannel({ type: kind, guildId: guild.id });
      tellChannel('CHANNEL_CREATE', id);
      return id;
    },
    addPost(from, forumId, title, content) {
      const { id } = world.addChannel({
        ...{ type: ChannelType.PublicThread, name: title, parentId: forumId },
        guildId: world.channel(forumId).guildId,
      });
      tellChannel('THREAD_CREATE', id);
      people.open(from, id, content);
      return id;
    },
    addThread(parentId = channelId, { botJoined = false } = {}) {
      const { guildId } = world.channel(parentId);
      const { id } = world.addChannel({ type: ChannelType.PublicThread, guildId, parentId, botJoined });
      tellChannel('THREAD_CREATE', id);
      return id;
    },
    deleteChannel(id) {
      const isThread = world.channel(id).type === ChannelType.PublicThread;
      tellChannel(isThread ? 'THREAD_DELETE' : 'CHANNEL_DELETE', id);
      world.channels.delete(id);
    },
    denyWriting(id) {
      world.channel(id).writingDenied = true;
      tellChannel('CHANNEL_UPDATE', id);
    },
    dmWith: (person) => world.dmWith(person).id,
    person: (name = `person-${String(world.people.size)}`, { bot = false } = {}) =>
      world.addPerson(name, bot),
    say: people.say.bind(people),
    edit: people.edit.bind(people),
    remove: people.remove.bind(people),
    slash: people.slash.bind(people),
    autocomplete: people.autocomplete.bind(people),
    contextMenu: people.contextMenu.bind(people),
    press: people.press.bind(people),
    choose: people.choose.bind(people),
    submit: people.submit.bind(people),
    messages: world.messages,
    fromBot: (id) =>
      world.messages.filter(
        (message) => message.authorId === world.bot.id && message.channelId === (id ?? message.channelId),
      ),
    commands: { global: world.globalCommands, guild: world.guildCommands },
    get commandCreates() {
      return commandRoutes.creates;
    },
    requests: rest.requests,
    rejections: rest.rejections,
    identifies: gateway.identifies,
    presences: gateway.presences,
    get resumes() {
      return gateway.resumes;
    },
    get gatewayRefusals() {
      return gateway.refusals;
    },
    waitFor: (probe, what, timeoutMs) => waitFor(probe, what, timeoutMs, () => lastRequests(rest)),
    ready: gateway.ready,
    faults: faultsOf(gateway, rest, restFaults, interactions),
    async close() {
      for (const interaction of interactions.started) interaction.abandon();
      gateway.close();
      await new Promise<void>((resolve) => {
        rest.http.close(() => {
          resolve();
        });
        rest.http.closeAllConnections();
      });
    },
  };
}

function lastRequests({ requests, rejections }: RestServer): string {
  const lines = requests
    .slice(-SHOWN_REQUESTS)
    .map(
      ({ method, path, status, body }) =>
        `  ${method} ${path.replaceAll(/[\w-]{60,}/gu, 'TOKEN')} -> ${String(status)} ${JSON.stringify(body).slice(0, 200)}`,
    );
  const refused = rejections.map(({ path, problem }) => `  refused: ${path}: ${problem}`);
  return ['Last requests:', ...lines, ...refused].join('\n');
}

function faultsOf(
  gateway: Gateway,
  rest: RestServer,
  restFaults: RestFaults,
  interactions: InteractionRoutes,
): Faults {
  const { troubles } = gateway;
  return {
    dropGateway: (code = 4000) => {
      gateway.drop(code);
    },
    sendReconnect: () => {
      gateway.sendToAll(GatewayOpcodes.Reconnect, null);
    },
    invalidateSession: (resumable) => {
      gateway.invalidate(resumable);
    },
    stopAcks: (on) => {
      troubles.stopAcks = on;
    },
    setHeartbeatInterval: (ms) => {
      troubles.heartbeatIntervalMs = ms;
    },
    refuseToken: (on) => {
      troubles.refuseToken = on;
      rest.refuseToken = on;
      if (on) gateway.drop(4004);
    },
    refuseIntents: (on) => {
      troubles.refuseIntents = on;
    },
    failNext: restFaults.failNext,
    rateLimitNext: restFaults.rateLimitNext,
    delayNext: restFaults.delayNext,
    holdNext: restFaults.holdNext,
    gatewayDown: (on) => {
      troubles.down = on;
    },
    resumeRefused: (on) => {
      troubles.resumeRefused = on;
    },
    setTokenLifetime: (ms) => {
      interactions.tokenLifetimeMs = ms;
    },
    setAckDeadline: (ms) => {
      interactions.ackDeadlineMs = ms;
    },
  };
}
