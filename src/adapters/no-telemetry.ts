import { isMainThread } from 'node:worker_threads';

/** Read once by onnxruntime's native library, from the environment of the process. */
const OPT_OUT = 'ORT_DISABLE_TELEMETRY';

/**
 * Turns off the telemetry of onnxruntime. From 1.29 on, its Linux and macOS builds write a device id and a database of
 * events into the home folder and upload them, unless this variable is set before the library is loaded
 * (https://github.com/microsoft/onnxruntime/pull/27379).
 *
 * The library reads the environment of the process. Only the main thread can write to that: a worker thread has a copy.
 *
 * @throws Error in a worker thread whose process did not turn it off, so that the library is never loaded there
 */
export function turnOffTelemetry(): void {
  if (isMainThread) process.env[OPT_OUT] = '1';
  else if (process.env[OPT_OUT] !== '1') {
    throw new Error(`${OPT_OUT} must be set by the main thread before a worker thread loads a model`);
  }
}

// Importing this file is enough, since imports run before the code of the file that has them.
turnOffTelemetry();
