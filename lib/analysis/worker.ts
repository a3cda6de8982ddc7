import { createServer } from "./serve";
import type { Answer, Request } from "./protocol";

// Analysis runs here, so that letters typed on the main thread never wait for it.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- not a window: there is no origin to name
const send = (answer: Answer) => self.postMessage(answer);
const serve = createServer(send, {
  fields: () => import("./load-fields").then(({ loadFields }) => loadFields(fetchJson)),
  collector: (catalogue) =>
    import("./verdict/load-collector").then(({ loadCollector }) => loadCollector(catalogue, fetchJson)),
});
self.addEventListener("message", ({ data }: MessageEvent<Request>) => serve(data));

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}
