/** What a timeline can be taken away as, in the order in which it is offered. */
export const TIMELINE_FORMS = ['markdown', 'csv'] as const;
export type TimelineForm = (typeof TIMELINE_FORMS)[number];
