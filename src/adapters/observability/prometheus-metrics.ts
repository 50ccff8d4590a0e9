import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Metrics } from '../../domain/ports/metrics.ts';

/** The program's counters, and their text for Prometheus. */
export type PrometheusMetrics = Metrics & {
  readonly contentType: string;
  text(): Promise<string>;
};

/** Seconds. An answer takes some hundredths; one that waits its turn, some seconds. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export function prometheusMetrics(): PrometheusMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const questions = new Counter({
    name: 'isnad_questions_total',
    help: 'Questions by where they came from and how they ended',
    labelNames: ['front', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'isnad_question_seconds',
    help: 'From the arrival of a question to its answer being sent',
    labelNames: ['front'],
    buckets: BUCKETS,
    registers,
  });
  const counter = (name: string, help: string, label: string): Counter =>
    new Counter({ name, help, labelNames: [label], registers });
  const buttons = counter('isnad_buttons_total', 'Buttons pressed', 'action');
  const votes = counter('isnad_votes_total', 'Votes cast', 'verdict');
  const gateway = counter('isnad_gateway_events_total', 'What became of the connection to Discord', 'event');
  const dropped = new Counter({
    name: 'isnad_quotes_dropped_total',
    help: 'Quotes held back because they are not the text of their page',
    registers,
  });
  const waiting = new Gauge({
    name: 'isnad_questions_waiting',
    help: 'Questions that wait their turn',
    registers,
  });
  return {
    questionEnded(front, outcome, tookMs) {
      questions.inc({ front, outcome });
      seconds.observe({ front }, tookMs / 1000);
    },
    buttonPressed: (action) => {
      buttons.inc({ action });
    },
    voteCast: (verdict) => {
      votes.inc({ verdict });
    },
    quoteDropped: () => {
      dropped.inc();
    },
    gatewayEvent: (event) => {
      gateway.inc({ event });
    },
    queueLength: (length) => {
      waiting.set(length);
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}
