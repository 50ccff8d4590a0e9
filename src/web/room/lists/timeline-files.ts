import type { TimelineForm } from '../../../app/timeline/timeline-form.ts';

/** Where a timeline is had as a file, what that is called, and its content type. */
export const TIMELINE_FILES: Readonly<
  Record<TimelineForm, { readonly label: string; readonly path: string; readonly type: string }>
> = {
  markdown: { label: 'Markdown', path: '/timeline.md', type: 'text/markdown; charset=utf-8' },
  csv: { label: 'CSV', path: '/timeline.csv', type: 'text/csv; charset=utf-8; header=present' },
};
