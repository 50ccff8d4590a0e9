import type { FeedHealth } from '../../app/feeds/feed-health.ts';
import { counted } from '../../operator-messages.ts';

/** Lines of `npm run status` on feeds: how many there are, and each that is not well. None where there are none. */
export function feedLines(feeds: readonly FeedHealth[]): readonly string[] {
  if (feeds.length === 0) return [];
  const of = (condition: FeedHealth['condition']): number =>
    feeds.filter((one) => one.condition === condition).length;
  const unwell = [
    ...(of('failing') > 0 ? [`${of('failing')} failing`] : []),
    ...(of('silent') > 0 ? [`${of('silent')} silent`] : []),
  ];
  const count = `Feeds     ${[String(feeds.length), ...unwell].join(', ')}`;
  return [count, ...feeds.flatMap((feed) => troubleOf(feed))];
}

function troubleOf(feed: FeedHealth): readonly string[] {
  const { address, condition, lastFault, lastNewAt, lastSuccessAt, nextAt } = feed;
  if (condition === 'failing') {
    const next = nextAt === null ? '' : ` Next try: ${nextAt}.`;
    return [`  ${address} fails: ${lastFault?.words ?? ''} Last success: ${lastSuccessAt ?? 'none'}.${next}`];
  }
  return condition === 'silent' ? [`  ${address} is silent: nothing new since ${lastNewAt ?? ''}.`] : [];
}

/** A line on a feed that was polled. @param faults in words */
export function polledLine(
  address: string,
  { added, replaced }: { readonly added: number; readonly replaced: number },
): string {
  const changed = replaced === 0 ? '' : `, ${counted(replaced, 'newer version')}`;
  return `${address}: ${counted(added, 'new page')}${changed}`;
}
