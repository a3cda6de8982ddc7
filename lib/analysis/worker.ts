import { createServer } from "./serve";
import type { Answer, Request } from "./protocol";

// Analysis runs here, so that letters typed on the main thread never wait for it.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- not a window: there is no origin to name
const serve = createServer((answer: Answer) => self.postMessage(answer));
self.addEventListener("message", ({ data }: MessageEvent<Request>) => serve(data));
