import robotsParser from 'robots-parser';
import type { RobotsReader } from '../../domain/ports/robots-reader.ts';

/** UTF-16 units that are read of a robots.txt (RFC 9309 asks for 500 KiB at least), of a line, and of all rules with stars. */
const MAX_ROBOTS_CHARS = 512 * 1024;
const MAX_LINE_CHARS = 1000;
const MAX_STAR_CHARS = 20_000;

/** Rules that are held against every address. */
const MAX_RULES = 5000;

/** The package is CommonJS and is the function itself, whatever its types say. */
const parsed = robotsParser as unknown as typeof robotsParser.default;

/** robots.txt as RFC 9309 has it, with the wildcards and the delay that are usual. */
export const robotsTxt: RobotsReader = {
  read(address, text, agent) {
    const rules = parsed(address, boundedRules(text, agent));
    const seconds = rules.getCrawlDelay(agent);
    return {
      // An address of another host is none that this file speaks of.
      allows: (asked) => rules.isAllowed(asked, agent) !== false,
      delayMs: seconds === undefined || !Number.isFinite(seconds) || seconds < 0 ? null : seconds * 1000,
    };
  },
};

/** What is read of a robots.txt: it comes from outside, and its rules are held against every address. */
function boundedRules(text: string, agent: string): string {
  const kept: string[] = [];
  let starChars = 0;
  for (const line of text.slice(0, MAX_ROBOTS_CHARS).split(/\r\n?|\n/u)) {
    if (kept.length >= MAX_RULES) break;
    if (line.length > MAX_LINE_CHARS) continue;
    const named = /^\s*user-agent\s*:\s*([^\s#/]*)/iu.exec(line)?.[1]?.toLowerCase();
    if (named === undefined) {
      starChars += line.includes('*') ? line.length : 0;
      if (!line.includes('*') || starChars <= MAX_STAR_CHARS) kept.push(line);
    } else {
      // Rules for others are of no use, and a thousand names with a thousand rules each would fill the memory.
      const shown = `user-agent: ${named === '*' || named === agent.toLowerCase() ? named : 'other'}`;
      if (kept.at(-1) !== shown) kept.push(shown);
    }
  }
  return kept.join('\n');
}
