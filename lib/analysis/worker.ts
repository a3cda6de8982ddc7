import { createServer } from "./serve";
import type { Answer, Request } from "./protocol";

// Analysis runs here, so that letters typed on the main thread never wait for it.
const serve = createServer((answer: Answer) => self.postMessage(answer));
self.addEventListener("message", ({ data }: MessageEvent<Request>) => serve(data));
