import { minuteOf } from '../../locales/durations.ts';
import { shownLabel } from './plain-label.ts';

/** An ISO time to the minute, isolated, since its parts would change places among Arabic letters. */
export function timeLabel(iso: string): string {
  const time = minuteOf(iso);
  return shownLabel(time, time.length) ?? time;
}
