import type { Faults } from '../../test/loopback/loopback-discord.ts';

const ANSWER = { method: 'PATCH', path: /@original/u };
const ACKNOWLEDGEMENT = { method: 'POST', path: /\/callback/u };

/** Troubles that Discord causes every bot now and then. No question may be lost to them. */
export const TROUBLES: readonly ((faults: Faults) => void)[] = [
  (faults) => {
    faults.dropGateway(4000);
  },
  (faults) => {
    faults.dropGateway(0);
  },
  (faults) => {
    faults.sendReconnect();
  },
  (faults) => {
    faults.invalidateSession(true);
  },
  (faults) => {
    faults.failNext(ANSWER, 3, { status: 502, html: true });
  },
  (faults) => {
    faults.failNext(ACKNOWLEDGEMENT, 1, { status: 500 });
  },
  (faults) => {
    faults.rateLimitNext(ANSWER, 2, 1);
  },
  (faults) => {
    faults.delayNext(ACKNOWLEDGEMENT, 1, 1500, { afterHandling: true });
  },
  (faults) => {
    faults.delayNext(ANSWER, 2, 1500, { afterHandling: true });
  },
];
