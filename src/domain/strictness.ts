/** How readily isnad answers: which share of the unanswerable may get an answer (issue 6). */
export const STRICTNESSES = ['strict', 'balanced', 'eager'] as const;
export type Strictness = (typeof STRICTNESSES)[number];
