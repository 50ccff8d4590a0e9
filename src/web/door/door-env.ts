import type { WebEnv } from '../web-env.ts';
import type { Caller } from './caller.ts';

/** What is known of a request beside what it says: the types of Hono's contexts behind the door. */
export type DoorEnv = {
  readonly Bindings: WebEnv['Bindings'];
  readonly Variables: { caller: Caller };
};
