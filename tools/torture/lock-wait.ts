/** How long, in milliseconds, a run watches the lock of a killed writer before it takes it over. The shortest that is allowed. */
export const LOCK_WAIT_MS = 2000;
