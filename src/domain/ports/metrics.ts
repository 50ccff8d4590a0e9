/** How a person's question ended. `withdrawn`: it was deleted or edited before its turn came. */
export type QuestionOutcome = 'answered' | 'abstained' | 'refused' | 'failed' | 'withdrawn';

/** The part of Discord in which a question was asked. By a button one is asked again, changed. */
export type Surface = 'slash' | 'mention' | 'direct' | 'thread' | 'channel' | 'context-menu' | 'button';

/** Counters for operators. The implementation decides where they can be read. */
export interface Metrics {
  /** @param tookMs from the arrival of the question until the answer is sent, waiting included */
  questionEnded(front: Surface, outcome: QuestionOutcome, tookMs: number): void;
  buttonPressed(action: string): void;
  voteCast(verdict: string): void;
  /** A quote was not the text of its page: always a fault of isnad. */
  quoteDropped(): void;
  gatewayEvent(event: 'ready' | 'resumed' | 'reconnecting' | 'disconnected'): void;
  /** @param waiting questions that wait for their turn now */
  queueLength(waiting: number): void;
}
