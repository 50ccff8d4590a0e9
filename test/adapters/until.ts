import { setTimeout as pause } from 'node:timers/promises';

/** Waits for what another process or thread does, however long a busy machine takes; a test that hangs ends by its own limit. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(20);
}
