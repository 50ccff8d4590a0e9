import { shownLabel } from './plain-label.ts';

/** An ISO time to the minute, as people read it. */
export function minuteOf(iso: string): string {
  return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}

/** The same, isolated: its parts would change places among Arabic letters. */
export function timeLabel(iso: string): string {
  const time = minuteOf(iso);
  return shownLabel(time, time.length) ?? time;
}
