import { readVersion } from "../store/read-review";
import type { Installation } from "./installation";

/** How often a stream says that it lives, in milliseconds: proxies end what is silent for a minute. */
const beat = 20_000;

/**
 * The stream of one reader, of one review or of several: the version at once and after each change, as event `version` (`gone` where it was deleted). A
 * reader whose own version is older reads again; so nothing that a lost connection missed is lost.
 */
export function streamEvents(
  { database, hub }: Installation,
  reviews: readonly string[],
  signal: AbortSignal,
): Response {
  const encoder = new TextEncoder();
  let end: (() => void) | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let open = true;
      const send = (text: string): void => {
        if (open) controller.enqueue(encoder.encode(text));
      };
      const changed = (version: number | null): void =>
        send(
          version === null
            ? "event: gone\ndata: {}\n\n"
            : `id: ${version}\nevent: version\ndata: ${version}\n\n`,
        );
      const timer = setInterval(() => send(": beat\n\n"), beat);
      const finish = (): void => {
        if (!open) return;
        open = false;
        clearInterval(timer);
        for (const leave of leaves) leave();
        signal.removeEventListener("abort", finish);
        controller.close();
      };
      const leaves = reviews.map((review) => hub.join(review, changed, finish));
      signal.addEventListener("abort", finish);
      end = finish;
      send("retry: 2000\n\n");
      // After joining: what changes meanwhile is told as well. Where the database is away, the reader's next connection asks again.
      for (const review of reviews) void readVersion(database, review).then(changed, () => end?.());
    },
    cancel: () => end?.(),
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-cache, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}
