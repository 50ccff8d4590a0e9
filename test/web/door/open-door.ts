import { createHash } from 'node:crypto';
import type { LiveEngineState } from '../../../src/app/ask/live-engine.ts';
import { readDoorSettings, type DoorSettings } from '../../../src/config/door-settings.ts';
import type { RoomSettings } from '../../../src/config/room-settings.ts';
import type { WebDeps } from '../../../src/web/web-deps.ts';
import { roomOn, type OpenRoom } from '../open-room.ts';

/** A token of a program elsewhere, and its digest as the operator sets it. */
export const TOKEN = 'a-token-of-the-desk';
export const SHA256 = createHash('sha256').update(TOKEN).digest('hex');

/** Milliseconds, so that a busy machine gives up no answer. */
const ANSWER_WITHIN_MS = 100_000;

export type DoorOptions = {
  readonly room?: Partial<RoomSettings>;
  readonly door?: Partial<DoorSettings>;
  readonly deps?: Partial<WebDeps>;
};

type OpenDoor = Pick<OpenRoom, 'web' | 'log'> & {
  /** Asks as a program at this machine does, unless `from` is somebody else. */
  readonly request: OpenRoom['get'];
  /** Posts JSON; a text as it is. */
  readonly post: (
    path: string,
    body: unknown,
    headers?: Readonly<Record<string, string>>,
    from?: string,
  ) => Promise<Response>;
};

/** The web server with its door, without a port. */
export function doorOn(
  state: LiveEngineState,
  { room = {}, door = {}, deps = {} }: DoorOptions = {},
): OpenDoor {
  const { web, log, get } = roomOn(state, room, {
    door: { ...readDoorSettings({}), ...door },
    answerWithinMs: ANSWER_WITHIN_MS,
    ...deps,
  });
  return {
    ...{ web, log, request: get },
    post: (path, body, headers = {}, from = '127.0.0.1') =>
      get(path, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...headers },
        from,
      }),
  };
}

/** The JSON of a response. */
export async function jsonOf(response: Response): Promise<Record<string, unknown>> {
  return (await response.json()) as Record<string, unknown>;
}
