import type { DoorSettings } from '../../config/door-settings.ts';
import type { WebDeps } from '../web-deps.ts';
import type { Door } from './door.ts';

/** What the door needs on the web server. */
export type DoorWebDeps = {
  readonly web: Pick<WebDeps, 'settings' | 'answerWithinMs' | 'queue' | 'limiter' | 'log'>;
  readonly settings: DoorSettings;
  readonly door: Door;
};
