import { createHmac } from "node:crypto";
import { noteOutcome, takeDue, type Due } from "../store/webhooks";
import type { Installation } from "./installation";

/** How long an answer may take, in milliseconds. */
const patience = 10_000;

/**
 * Sends what is due, to hosts that the operator lists; other hosts, and ones that were taken off the list, are given up. How many were
 * sent. Redirects are not followed: they could lead to where the operator does not want requests from here.
 */
export async function sendWebhooks(
  { database, operator }: Pick<Installation, "database" | "operator">,
  now: number,
): Promise<number> {
  const due = await takeDue(database, now);
  for (const each of due) {
    if (!mayTell(each.url, operator)) await noteOutcome(database, each.id, "not allowed", true);
    else {
      const outcome = await send(each, now);
      await noteOutcome(database, each.id, outcome, /^2\d\d$/.test(outcome));
    }
  }
  return due.length;
}

/** Whether the operator lists the host of an address. https, and http for testing on the own machine. */
export function mayTell(url: string, { webhookHosts }: Installation["operator"]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username } = new URL(url);
  return username === "" && (protocol === "https:" || protocol === "http:") && webhookHosts.has(hostname);
}

/** What a webhook's receiver checks: HMAC-SHA-256 over time, a dot, and the body, in hexadecimal. */
export function signature(secret: string, time: string, body: string): string {
  return `sha256=${createHmac("sha256", secret).update(`${time}.${body}`).digest("hex")}`;
}

async function send({ id, event, body, url, secret }: Due, now: number): Promise<string> {
  const time = String(Math.floor(now / 1000));
  try {
    const response = await fetch(url, {
      method: "POST",
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(patience),
      headers: {
        "Content-Type": "application/json",
        "User-Agent": "otelier",
        "X-Otelier-Event": event,
        // The same for each attempt: a receiver that has it already knows.
        "X-Otelier-Delivery": id,
        "X-Otelier-Timestamp": time,
        "X-Otelier-Signature": signature(secret, time, body),
      },
    });
    await response.body?.cancel();
    return String(response.status);
  } catch (problem) {
    return problem instanceof Error ? problem.name : "failed";
  }
}
