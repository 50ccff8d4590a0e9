import type { EvidenceWindow, WindowEvidence } from '../../domain/ports/cross-encoder.ts';

/** Which model embeds, and in which form it takes texts. The model thread is started with these. */
export type ModelSettings = {
  /** Folder of the model, or its name on a hub. */
  readonly model: string;
  /** Which of the model's weight files to use: `q8` is `onnx/model_quantized.onnx`. */
  readonly dtype: 'q8' | 'fp32' | 'fp16' | 'q4';
  /** Set only by an operator who wants a model downloaded; the bundled one needs no network. */
  readonly allowDownload: boolean;
  /** Put before each question and each passage. E5 was trained with such prefixes and does badly without them. */
  readonly questionPrefix: string;
  readonly passagePrefix: string;
};

/** A request to the model thread, and its replies. */
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
