import { randomBytes } from 'node:crypto';
import { GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocket } from 'ws';

/** A session outlives its sockets: it keeps every event, so that a resume can replay what was missed. */
export type Session = {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  socket: WebSocket | null;
  push(type: string, data: object): void;
  /** Sends what came after `seq`, then RESUMED. */
  resume(socket: WebSocket, seq: number): void;
};

export function newSession(first: WebSocket, intents: number, shard: readonly [number, number]): Session {
  const events: string[] = [];
  const record = (type: string, data: object): string => {
    const event = JSON.stringify({ op: GatewayOpcodes.Dispatch, s: events.length + 1, t: type, d: data });
    events.push(event);
    return event;
  };
  const engine: Session = {
    id: randomBytes(16).toString('hex'),
    intents,
    shard,
    socket: first,
    push(type, data) {
      const event = record(type, data);
      if (engine.socket?.readyState === WebSocket.OPEN) engine.socket.send(event);
    },
    resume(socket, seq) {
      engine.socket = socket;
      for (const missed of events.slice(seq)) socket.send(missed);
      engine.push('RESUMED', {});
    },
  };
  return engine;
}

/** Whether a session is told: its intents ask for it, and its shard has the guild (shard 0 has the DMs). */
export function wantsEvent(engine: Session, guildId: string | null, intent: number): boolean {
  const [shard, shards] = engine.shard;
  const home = guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(shards));
  return home === shard && (intent === 0 || (engine.intents & intent) !== 0);
}
