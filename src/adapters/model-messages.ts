import type { EvidenceWindow, WindowEvidence } from '../domain/evidence-model.ts';

/** What the model thread is asked, and what it answers. */
export type ModelWork =
  | { readonly kind: 'embed'; readonly text: string }
  | { readonly kind: 'read'; readonly question: string; readonly window: EvidenceWindow };
export type ModelRequest = ModelWork & { readonly id: number };
export type ModelReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unloadable'; readonly problem: string }
  | { readonly kind: 'vector'; readonly id: number; readonly vector: Float32Array }
  | { readonly kind: 'evidence'; readonly id: number; readonly evidence: WindowEvidence }
  | { readonly kind: 'failed'; readonly id: number; readonly problem: string };
