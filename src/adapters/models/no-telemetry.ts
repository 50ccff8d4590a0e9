import { isMainThread } from 'node:worker_threads';

/** onnxruntime's native library reads this variable once, from the environment of the process. */
const OPT_OUT = 'ORT_DISABLE_TELEMETRY';

/**
 * Turns off the telemetry of onnxruntime. From 1.29 on, its Linux and macOS builds write a device id and a database of
 * events into the home folder and upload them, unless this variable is set before the library is loaded
 * (https://github.com/microsoft/onnxruntime/pull/27379).
 *
 * Only the main thread can change the environment of the process: a worker thread has a copy.
 *
 * @throws Error in a worker thread whose process did not turn the telemetry off, so that the library is never loaded there
 */
function turnOffTelemetry(): void {
  if (isMainThread) process.env[OPT_OUT] = '1';
  else if (process.env[OPT_OUT] !== '1') {
    throw new Error(`${OPT_OUT} must be set by the main thread before a worker thread loads a model`);
  }
}

// To import this file is enough, since imports run before the code of the importing file.
turnOffTelemetry();
