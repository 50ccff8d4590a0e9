/** The probability, 0 to 1, of log odds in nats. */
export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
