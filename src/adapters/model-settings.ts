/** Which model embeds, and in what form it wants its texts. */
export type ModelSettings = {
  /** Folder of the model, or its name on a hub. */
  readonly model: string;
  /** Which of the model's weight files: `q8` is `onnx/model_quantized.onnx`. */
  readonly dtype: 'q8' | 'fp32' | 'fp16' | 'q4';
  /** Set only by an operator who wants a model fetched: the bundled one needs no network. */
  readonly allowDownload: boolean;
  /** Put before a question and before a passage; E5 was trained with these and is poor without. */
  readonly questionPrefix: string;
  readonly passagePrefix: string;
};
