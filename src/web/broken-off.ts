/** Whether an error says that a visitor went away before the request was whole: nobody is there to be answered, and nothing is at fault. */
export function isBrokenOff(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
}
