import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocketServer, type WebSocket } from 'ws';
import { z } from 'zod';
import { type Session, newSession, wantsEvent } from './gateway-session.ts';
import { guildPayload, userPayload } from './guild-payloads.ts';
import type { World } from './world.ts';

const Identify = z.object({
  token: z.string(),
  intents: z.number(),
  shard: z.tuple([z.number(), z.number()]).optional(),
});
const Resume = z.object({ token: z.string(), session_id: z.string(), seq: z.number() });

const Presence = z.object({
  activities: z.array(
    z.object({ name: z.string().max(128), type: z.number(), state: z.string().max(128).nullish() }),
  ),
});

const Frame = z.discriminatedUnion('op', [
  z.object({ op: z.literal(GatewayOpcodes.Heartbeat) }),
  z.object({ op: z.literal(GatewayOpcodes.Identify), d: Identify }),
  z.object({ op: z.literal(GatewayOpcodes.Resume), d: Resume }),
  z.object({ op: z.literal(GatewayOpcodes.PresenceUpdate), d: Presence }),
  // This needs no answer.
  z.object({ op: z.literal(GatewayOpcodes.RequestGuildMembers) }),
]);

const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const MAX_PAYLOAD_BYTES = 4096;

/** What goes wrong on the gateway as long as it is set. */
export type GatewayTroubles = {
  stopAcks: boolean;
  refuseToken: boolean;
  refuseIntents: boolean;
  down: boolean;
  resumeRefused: boolean;
  heartbeatIntervalMs: number;
};

/** The WebSocket half: sessions, the events each asked for, and their replay after a resume. */
export class Gateway {
  readonly identifies: { intents: number; atMs: number }[] = [];
  readonly presences: z.infer<typeof Presence>[] = [];
  resumes = 0;
  /** Upgrades that were refused while it is down. */
  refusals = 0;
  readonly troubles: GatewayTroubles = {
    stopAcks: false,
    refuseToken: false,
    refuseIntents: false,
    down: false,
    resumeRefused: false,
    heartbeatIntervalMs: 41_250,
  };
  readonly ready: Promise<void>;
  readonly #sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  readonly #sessions = new Map<string, Session>();
  readonly #world: World;
  readonly #url: () => string;
  readonly #isReady: () => void;

  constructor(world: World, url: () => string) {
    this.#world = world;
    this.#url = url;
    const { promise, resolve } = withResolver();
    this.ready = promise;
    this.#isReady = resolve;
  }

  /** The intents of the latest IDENTIFY: REST withholds contents by them too. */
  get intents(): number {
    return this.identifies.at(-1)?.intents ?? 0;
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => undefined);
    if (this.troubles.down) {
      this.refusals += 1;
      socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    this.#sockets.handleUpgrade(request, socket, head, (webSocket) => {
      this.#greet(webSocket);
    });
  }

  /** Sends an event to every session that asked for it; a disconnected one gets it when it resumes. Of servers that the bot is not on it gets interactions alone. */
  dispatch(
    type: string,
    guildId: string | null,
    intent: number,
    data: (intents: number) => object | null,
  ): void {
    if (type !== 'INTERACTION_CREATE' && this.#world.isElsewhere(guildId)) return;
    for (const engine of this.#sessions.values()) {
      if (!wantsEvent(engine, guildId, intent)) continue;
      const payload = data(engine.intents);
      if (payload !== null) engine.push(type, payload);
    }
  }

  /** Closes every socket with the code, or without a close frame if it is 0. */
  drop(code: number): void {
    for (const socket of this.#sockets.clients) {
      if (code === 0) socket.terminate();
      else socket.close(code);
    }
  }

  sendToAll(op: GatewayOpcodes, d: unknown): void {
    for (const socket of this.#sockets.clients) socket.send(JSON.stringify({ op, d }));
  }

  /** Op 9. Until the client resumes, on the same socket or a new one, its events wait. */
  invalidate(resumable: boolean): void {
    for (const engine of this.#sessions.values()) engine.socket = null;
    if (!resumable) this.#sessions.clear();
    this.sendToAll(GatewayOpcodes.InvalidSession, resumable);
  }

  close(): void {
    this.drop(0);
    this.#sockets.close();
  }

  #greet(socket: WebSocket): void {
    const state: { engine: Session | null } = { engine: null };
    socket.on('message', (data: Buffer) => {
      if (data.length > MAX_PAYLOAD_BYTES) socket.close(GatewayCloseCodes.DecodeError);
      else this.#receive(socket, state, data.toString());
    });
    // Its close follows.
    socket.on('error', () => undefined);
    socket.on('close', (code) => {
      if (state.engine?.socket === socket) state.engine.socket = null;
      // Codes 1000 and 1001 from the client end the session; all others leave it resumable.
      if (state.engine !== null && (code === 1000 || code === 1001)) this.#sessions.delete(state.engine.id);
    });
    const d = { heartbeat_interval: this.troubles.heartbeatIntervalMs };
    socket.send(JSON.stringify({ op: GatewayOpcodes.Hello, d }));
  }

  #receive(socket: WebSocket, state: { engine: Session | null }, text: string): void {
    const parsed = Frame.safeParse(JSON.parse(text));
    if (!parsed.success) {
      socket.close(GatewayCloseCodes.DecodeError);
      return;
    }
    const frame = parsed.data;
    if (frame.op === GatewayOpcodes.Heartbeat) {
      if (!this.troubles.stopAcks) socket.send(JSON.stringify({ op: GatewayOpcodes.HeartbeatAck }));
    } else if (frame.op === GatewayOpcodes.Identify) {
      if (state.engine?.socket !== socket) state.engine = this.#identify(socket, frame.d);
      else socket.close(GatewayCloseCodes.AlreadyAuthenticated);
    } else if (frame.op === GatewayOpcodes.Resume) {
      state.engine = this.#resume(socket, frame.d);
    } else if (state.engine === null) {
      socket.close(GatewayCloseCodes.NotAuthenticated);
    } else if (frame.op === GatewayOpcodes.PresenceUpdate) {
      this.presences.push(frame.d);
    }
  }

  #identify(socket: WebSocket, { token, intents, shard }: z.infer<typeof Identify>): Session | null {
    this.identifies.push({ intents, atMs: Date.now() });
    if (token !== this.#world.token || this.troubles.refuseToken) {
      socket.close(GatewayCloseCodes.AuthenticationFailed);
      return null;
    }
    if (this.troubles.refuseIntents && (intents & PRIVILEGED) !== 0) {
      socket.close(GatewayCloseCodes.DisallowedIntents);
      return null;
    }
    const engine = newSession(socket, intents, shard ?? [0, 1]);
    this.#sessions.set(engine.id, engine);
    const guilds = [...this.#world.guilds.values()].filter(({ id }) => wantsEvent(engine, id, 0));
    engine.push('READY', {
      v: 10,
      user: { ...userPayload(this.#world.bot), verified: true, mfa_enabled: true, flags: 0, email: null },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: engine.id,
      resume_gateway_url: this.#url(),
      private_channels: [],
      shard: engine.shard,
      application: { id: this.#world.clientId, flags: 0 },
    });
    if ((intents & GatewayIntentBits.Guilds) !== 0)
      for (const guild of guilds) engine.push('GUILD_CREATE', guildPayload(this.#world, guild));
    this.#isReady();
    return engine;
  }

  #resume(socket: WebSocket, { token, session_id: id, seq }: z.infer<typeof Resume>): Session | null {
    if (token !== this.#world.token || this.troubles.refuseToken) {
      socket.close(GatewayCloseCodes.AuthenticationFailed);
      return null;
    }
    const engine = this.#sessions.get(id);
    if (engine === undefined || this.troubles.resumeRefused) {
      this.#sessions.delete(id);
      socket.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: false }));
      return null;
    }
    this.resumes += 1;
    engine.resume(socket, seq);
    return engine;
  }
}

function withResolver(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
