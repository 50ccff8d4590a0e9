/** What Discord must allow isnad in a channel; see gateway/permissions.ts. */
export type Permission = 'view' | 'send' | 'threads' | 'attach' | 'history' | 'react';
