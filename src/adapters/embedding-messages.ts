/** What the embedding thread is asked, and what it answers. */
export type EmbeddingRequest = { readonly id: number; readonly text: string };
export type EmbeddingReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unloadable'; readonly problem: string }
  | { readonly kind: 'vector'; readonly id: number; readonly vector: Float32Array }
  | { readonly kind: 'failed'; readonly id: number; readonly problem: string };
