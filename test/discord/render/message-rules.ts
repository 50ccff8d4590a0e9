import { expect } from 'vitest';
import type { Citation } from '../../../src/domain/answer.ts';
import type { MessagePlan } from '../../../src/discord/render/message/message-plan.ts';
import { linksIn, typesIn } from './oracle.ts';

/** Nodes that isnad makes itself; all the rest would come from an article or a member. */
const OURS = ['text', 'br', 'strong', 'blockQuote', 'subtext', 'autolink', 'twemoji'];

/** Limits of Discord: https://discord.com/developers/docs/components/reference */
export function expectWithinLimits(plan: MessagePlan): void {
  expect(plan.content.length).toBeLessThanOrEqual(2000);
  expect(plan.content.trim()).not.toBe('');
  expect(plan.rows.length).toBeLessThanOrEqual(5);
  for (const row of plan.rows) {
    expect(row.length).toBeGreaterThanOrEqual(1);
    expect(row.length).toBeLessThanOrEqual(5);
  }
  const buttons = plan.rows.flat();
  for (const { customId, label } of buttons) {
    expect(customId).toMatch(/^[\x21-\x7e]{1,100}$/);
    expect(label).toMatch(/^.{1,80}$/u);
  }
  expect(new Set(buttons.map(({ customId }) => customId)).size).toBe(buttons.length);
  expect(new Set(plan.files.map(({ name }) => name)).size).toBe(plan.files.length);
}

/** Nothing of an article or a member does anything, and every link is an article's own. */
export function expectHarmless(content: string, citations: readonly Citation[]): void {
  expect(typesIn(content).filter((type) => !OURS.includes(type))).toEqual([]);
  for (const link of linksIn(content)) {
    expect(link).toMatch(/^https?:\/\/[\x21-\x7e]+$/);
    expect(link).not.toMatch(/[<>]/);
    expect(citations.some(({ url }) => url !== null && opensThePage(link, url))).toBe(true);
  }
}

/** Whether a link leads to the article's address and nowhere else, however either is encoded. */
function opensThePage(link: string, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const [to, own] = [new URL(link), new URL(url)];
  const fragment = (hash: string): string => hash.replace(/^#/, '').replace(/:~:.*$/s, '');
  return (
    to.origin === own.origin &&
    bytes(to.pathname + to.search) === bytes(own.pathname + own.search) &&
    (bytes(to.hash) === bytes(own.hash) || bytes(fragment(to.hash)) === bytes(fragment(own.hash)))
  );
}

function bytes(text: string): string {
  return Buffer.from(text)
    .toString('latin1')
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** One isolate at a time, each closed, and no other bidi control but a mark where a line begins. */
export function expectBidiClosed(lines: readonly string[]): void {
  for (const line of lines) {
    const rest = line.replace(/^(?:-# |- )?\u200f?/, '').replace(/\u2068[^\u2066-\u2069]*\u2069/g, '');
    expect(rest).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  }
}
