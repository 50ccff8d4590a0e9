/** The least that a lock is watched before it is taken over, in milliseconds: whoever comes after a killed writer waits so long. */
export const LOCK_WAIT_MS = 2000;
