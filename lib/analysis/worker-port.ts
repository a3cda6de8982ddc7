import type { WorkerPort } from "./client";

/** A browser's `Worker` as the port that the client speaks to. */
export function workerPort(worker: Worker): WorkerPort {
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- not a window: there is no origin to name
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.addEventListener("message", ({ data }) => listener(data)),
    onError(listener) {
      worker.addEventListener("error", listener);
      worker.addEventListener("messageerror", listener);
    },
    terminate: () => worker.terminate(),
  };
}
