import type { FeedsState } from '../../feeds-state.ts';

/** Keeps what was seen of feeds between two runs. */
export interface FeedsStore {
  /** Where it lies, for messages: the file. */
  readonly location: string;
  /** Empty before the first write. Throws `feeds-state-unusable` for a file of another form, which is left unchanged. */
  read(): Promise<FeedsState>;
  /** All of it or nothing. Throws `feeds-state-unusable`. */
  write(state: FeedsState): Promise<void>;
}
