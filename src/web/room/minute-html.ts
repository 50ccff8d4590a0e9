import { html, type Html } from '../../app/verify/bundle/html-template.ts';
import { minuteOf } from '../../discord/locales/durations.ts';

/** An ISO time to the minute. */
export function minuteHtml(iso: string): Html {
  return html`<time datetime="${iso}"><bdi>${minuteOf(iso)}</bdi></time>`;
}
