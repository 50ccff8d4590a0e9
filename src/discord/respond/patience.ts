import type { UiLanguage } from '../locales/languages.ts';
import { stringsFor } from '../locales/strings-for.ts';
import type { Responder } from './responder.ts';

/** Milliseconds after which a person is told how many are ahead. */
export const PATIENCE_MS = 5000;

/** Tells a person how many are ahead. Nothing waits for it, and the answer comes also where it cannot be told. */
export function tellAhead(responder: Pick<Responder, 'wait'>, language: UiLanguage): (ahead: number) => void {
  return (ahead) => {
    responder.wait(stringsFor(language).waiting.queued(ahead)).catch(() => undefined);
  };
}
