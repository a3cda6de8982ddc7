import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { plainAddress, type Operator } from "./operator";

/** The header that this process writes itself, over whatever a client sent under that name. */
const header = "x-otelier-peer";

/**
 * Writes the address of the other end of each connection where handlers can read it: Next hands them headers only, which anyone may send.
 * Node tells of every request before its server does.
 */
export function notePeers(): void {
  subscribe("http.server.request.start", (message) => {
    // As Node documents this channel.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const { request } = message as { readonly request: IncomingMessage };
    request.headers[header] = request.socket.remoteAddress ?? "";
  });
}

/**
 * Where a request came from: the other end of the connection; behind a listed proxy the last address of `X-Forwarded-For` that is no
 * listed proxy itself.
 */
export function addressOf(request: Request, { proxies }: Pick<Operator, "proxies">): string {
  const peer = peerOf(request);
  if (peer !== "" && !proxies.has(peer)) return peer;
  const named = request.headers.get("x-forwarded-for")?.split(",") ?? [];
  const addresses = named.map((each) => plainAddress(each.trim())).filter((each) => each !== "");
  return addresses.findLast((each) => !proxies.has(each)) ?? addresses[0] ?? (peer || "unknown");
}

/** True where the nearest other end is a listed proxy. */
export function isFromProxy(request: Request, { proxies }: Pick<Operator, "proxies">): boolean {
  return proxies.has(peerOf(request));
}

function peerOf(request: Request): string {
  return plainAddress(request.headers.get(header) ?? "");
}
