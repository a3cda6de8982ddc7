import { retain } from "../store/retain";
import type { Installation } from "./installation";
import { sendWebhooks } from "./send-webhooks";

/** How often webhooks are looked for, and reviews that are too old, in milliseconds. */
const [soon, seldom] = [2_000, 3_600_000];

/** What the server does by itself: sends webhooks, deletes what is too old. What ends it. A failure waits for the next time. */
export function startChores(here: Installation): () => void {
  const timers = [
    ...(here.operator.webhookHosts.size > 0 ? [every(soon, () => sendWebhooks(here, Date.now()))] : []),
    every(seldom, () => retain(here.database, here.operator.retentionDays, Date.now())),
  ];
  return () => {
    for (const timer of timers) clearInterval(timer);
  };
}

/** Never twice at once. */
function every(wait: number, work: () => Promise<number>): NodeJS.Timeout {
  let busy = false;
  const once = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    try {
      await work();
    } catch {
      // The database is away, or is being closed.
    } finally {
      busy = false;
    }
  };
  void once();
  return setInterval(() => void once(), wait).unref();
}
