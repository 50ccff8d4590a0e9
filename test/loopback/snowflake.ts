const DISCORD_EPOCH_MS = 1_420_070_400_000;

let increment = 0n;

/**
 * A new id from the clock, as Discord's are: discord.js reads the time of creation from it, and its rate limiter
 * takes only 17 to 19 digits for an id.
 */
export function snowflake(atMs: number = Date.now()): string {
  increment = (increment + 1n) % 0x40_0000n;
  return ((BigInt(atMs - DISCORD_EPOCH_MS) << 22n) | increment).toString();
}
