import type { ErrorValues } from '../error.ts';
import type { Features } from '../candidate.ts';
import type { Thresholds } from './answer-scorer.ts';

/**
 * Every number in isnad that was fitted to the models. It describes them and no others: cosines, logits and points of
 * another model lie elsewhere. docs/decisions says which numbers these are, and which are not.
 */
export type Calibration = {
  readonly ranking: RankingConstants;
  readonly evidence: EvidenceConstants;
  readonly fusionScorer: FittedScorer<FusionWeights>;
  /** Null if no cross-encoder is loaded. */
  readonly crossEncoderScorer: FittedScorer<CrossEncoderWeights> | null;
};

/** Constants of ranking passages and sentences (retrieval/ranking/). */
export type RankingConstants = {
  /** Points for each unit of a search's score. */
  readonly fusion: {
    readonly dense: number;
    readonly keyword: number;
    readonly names: number;
    /** Centred cosine above which passages in the question's own language share words with it, the more the nearer. */
    readonly wordsBegin: number;
  };
  /** Share, 0 to 1, of the background that is taken off a vector. */
  readonly centring: number;
  /** Weight, 0 to 1, of its nearest sentence in a passage's nearness, if the corpus has all or none of the question's words. */
  readonly sentenceShare: { readonly allWordsKnown: number; readonly noneKnown: number };
};

/** Constants that decide about sentences by their cosine or evidence (answering/). */
export type EvidenceConstants = {
  /** Least distance from the background, as a cosine, of a sentence that is about the question at all. */
  readonly standsOut: number;
  /** Nats by which a second sentence must raise the evidence to be quoted with the first. */
  readonly pairGain: number;
  /** If two sentences differ by fewer nats, it is open which of them answers, and both are quoted. */
  readonly pairUndecided: number;
};

/** A logistic function, and the least evidence that is an answer at each operating point, or close to one. */
export type FittedScorer<Weights> = {
  readonly weights: Weights;
  readonly thresholds: Thresholds;
};

/** Weights of the scorer without a cross-encoder: `points` weighs the feature `fused`, `knownWords` the feature `known`. */
export type FusionWeights = Readonly<Record<'bias' | 'points' | 'background' | 'knownWords', number>>;

/** Weights of the cross-encoder's two logits and of features. */
export type CrossEncoderWeights = Readonly<
  Record<
    | 'relevance'
    | 'sentence'
    | (keyof Features &
        (
          | 'fused'
          | 'background'
          | 'known'
          | 'missingCertain'
          | 'unknownCertain'
          | 'missingName'
          | 'unknownName'
          | 'missingNumbers'
        ))
    | 'bias',
    number
  >
>;

/** Either the numbers of exactly the models that are loaded, or why there are none. */
export type CalibrationState =
  | { readonly kind: 'calibrated'; readonly calibration: Calibration }
  | { readonly kind: 'uncalibrated'; readonly why: ErrorValues['not-calibrated'] };

/** The models that are loaded. */
export type LoadedModelIds = {
  readonly modelId: string;
  /** Null if there is no cross-encoder beside the embedder. */
  readonly crossEncoderId: string | null;
};

/** Keeps the numbers that were fitted to models, beside the models. */
export interface CalibrationStore {
  /**
   * The calibration of these models, or the reason why there is none: a calibration of other models never applies.
   * Throws `calibration-unreadable` if there is one that cannot be understood.
   */
  read(models: LoadedModelIds): Promise<CalibrationState>;
}
