import { setTimeout as pause } from 'node:timers/promises';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Engine } from '../../app/ask/engine.ts';
import { withTimeout } from '../../concurrency/with-timeout.ts';
import { AnswerQueue } from '../../concurrency/answer-queue.ts';
import { compose, composeVerifier } from '../../compose.ts';
import { readServeSettings } from '../../config/serve-settings.ts';
import { readSettings } from '../../config/settings.ts';
import { readVersion } from '../../config/version.ts';
import { failure } from '../../domain/error.ts';
import { openDoor } from '../../web/door/door.ts';
import { mcpServer } from '../../web/mcp/mcp-server.ts';
import { toolErrorWords } from '../../web/mcp/tool-error-words.ts';
import { readyEngine } from '../../web/ready-engine.ts';
import { liveIndex } from '../live-index.ts';
import { withFolders, withNamedFolders, type FolderOptions } from '../options.ts';
import { command, CLI_EXIT, explained, runProgram, say, sayNotice } from '../program.ts';
import { signalled } from '../signalled.ts';

/** Milliseconds that a call waits for an index that is being built: clients wait for a minute. */
const PATIENCE_MS = 45_000;

const mcp = withFolders(
  command(
    'mcp',
    'Serve ask, verify_quote and get_article to a program that speaks MCP, on standard input and output.',
  ),
);

await runProgram(async () => {
  mcp.parse();
  const settings = withNamedFolders(readSettings(), mcp.opts<FolderOptions>());
  const { answerWithinMs, answersAtOnce, queueLength } = readServeSettings();
  // Standard output is for the protocol: whatever else is told goes to standard error, and no word of a question.
  const log = {
    error: (event: string, fields: object = {}): void => {
      say(`${event} ${JSON.stringify(fields)}`);
    },
  };
  const composition = await compose(settings);
  const verifiers = composeVerifier(settings, {
    onTrouble: (problem) => {
      log.error('verifying failed', { problem });
    },
    onNotice: sayNotice,
  });
  let isEnding = false;
  const live = liveIndex(
    { ...composition, verifierOn: (generation) => verifiers.on(generation) },
    {
      onNotice: sayNotice,
      onState: () => undefined,
      onFailure: (error) => {
        // The end closes the model, which an index that is still being opened needs.
        if (!isEnding) say(explained(error));
      },
    },
  );
  const engine = async (): Promise<Engine> => {
    await Promise.race([live.ready(), pause(PATIENCE_MS, null, { ref: false })]);
    return await readyEngine({ live });
  };
  const door = openDoor({ engine, log });
  const queue = new AnswerQueue(answersAtOnce, queueLength);
  const late = (): Error => failure('answer-late', { limitMs: answerWithinMs });
  let calls = 0;
  const serving = serveStdio(
    () =>
      mcpServer({
        ...{ door, version: readVersion() },
        // Whoever starts this program can read the files.
        mayReadAll: true,
        inTurn: (work) =>
          queue.run(
            `call ${++calls}`,
            () => withTimeout(work(), answerWithinMs, late),
            answerWithinMs,
            () => undefined,
          ),
        wordsFor: (error) => toolErrorWords(error, log),
      }),
    { maxSubscriptions: 0 },
  );
  live.start();
  try {
    await Promise.race([signalled(), inputEnded()]);
    isEnding = true;
    await serving.close();
  } finally {
    live.close();
    await Promise.allSettled([composition.embedder.close(), verifiers.close()]);
  }
  return CLI_EXIT.done;
});

/** Resolves when the client has gone. */
async function inputEnded(): Promise<void> {
  await new Promise<void>((resolve) => {
    process.stdin.once('close', resolve).once('end', resolve);
  });
}
