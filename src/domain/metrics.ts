/** How a request of a person ended. */
export type Outcome = 'answered' | 'abstained' | 'refused' | 'failed';

/** Where a question came from. */
export type Front = 'slash' | 'mention' | 'direct' | 'thread' | 'channel' | 'context-menu';

/** Counters for operators; who reads them is the adapter's business. */
export interface Metrics {
  /** @param tookMs from its arrival to the answer's being sent, queue included */
  questionEnded(front: Front, outcome: Outcome, tookMs: number): void;
  buttonPressed(action: string): void;
  voteCast(verdict: string): void;
  /** A quote that was not the text of its page: always a fault in isnad. */
  quoteDropped(): void;
  gatewayEvent(event: 'ready' | 'resumed' | 'reconnecting' | 'disconnected'): void;
  queueLength(waiting: number): void;
}
