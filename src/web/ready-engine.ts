import type { Engine } from '../app/ask/engine.ts';
import { Refusal } from './refusal.ts';
import type { WebDeps } from './web-deps.ts';

/** Milliseconds that a visitor waits for an index that is only being read. */
const PATIENCE_MS = 5000;

/**
 * The index, as soon as it is there.
 *
 * @throws Refusal `building` or `no-index`
 */
export async function readyEngine({ live }: Pick<WebDeps, 'live'>): Promise<Engine> {
  const state = await live.opened(PATIENCE_MS);
  switch (state.kind) {
    case 'ready':
      return state.engine;
    case 'opening':
      throw new Refusal({ kind: 'building', percent: null });
    case 'building':
      throw new Refusal({ kind: 'building', percent: Math.floor(state.share * 100) });
    case 'unusable':
      throw new Refusal({ kind: 'no-index' });
  }
}
