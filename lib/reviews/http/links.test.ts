import { createServer, type IncomingHttpHeaders } from "node:http";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import type { Workspace } from "../../workspace/types";
import { eachDatabase } from "../store/testing/each-database";
import { handleBadge, handleBundle, handleDesign, handleUnlock } from "./handle";
import { openInstallation, type Installation } from "./installation";
import { operatorFrom } from "./operator";
import { sendWebhooks, signature } from "./send-webhooks";
import { Browser, design, seenIn } from "./testing/browser";

type Sent = { readonly headers: IncomingHttpHeaders; readonly body: string };

/** A server that answers with `statuses`, one after the other, and remembers what it was sent. */
async function receiver(...statuses: readonly number[]) {
  const sent: Sent[] = [];
  const left = [...statuses];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      sent.push({ headers: request.headers, body });
      response.writeHead(left.shift() ?? 200, { location: "http://127.0.0.1:1/" }).end();
    });
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { sent, url: `http://127.0.0.1:${port}/hook`, close: () => server.close() };
}

function proxied(peer: string) {
  return { "x-user": "jonas@example.com", "x-otelier-peer": peer };
}

eachDatabase((opened) => {
  let here: Installation;
  let addresses = 0;
  beforeAll(async () => {
    const operator = operatorFrom({ OTELIER_WEBHOOK_HOSTS: "127.0.0.1, hooks.example.com" });
    here = await openInstallation(opened().database, operator);
  });
  const browser = (where = here) => new Browser(where, `10.1.0.${addresses++}`);

  describe("a link with a password", () => {
    it("opens for browsers that have said it, and shows others nothing", async () => {
      const link = { scope: "approve", expires: null, password: "한글 pass" };
      const { link: token } = (await browser().create({ link })).body.value;
      const guest = browser();
      expect((await guest.view(token)).body.refusal?.reason).toBe("locked");
      expect((await guest.ask(token, { do: "resolve", comment: "x", resolved: true })).status).toBe(401);
      expect((await guest.changes(token, "revision=1")).status).toBe(401);
      const say = async (password: string) =>
        guest.take(
          await handleUnlock(here, guest.request("POST", "/api/reviews/x/unlock", { password }), token),
        );
      expect((await say("wrong")).body.refusal?.message.id).toBe("reviews.wrong-password");
      expect((await guest.view(token)).status).toBe(401);
      expect((await say("한글 pass")).status).toBe(200);
      expect((await guest.view(token)).status).toBe(200);
      expect((await browser().view(token)).status).toBe(401);
    });

    it("is slowed down where passwords are tried", async () => {
      const link = { scope: "view", expires: null, password: "p" };
      const { link: token } = (await browser().create({ link })).body.value;
      const guest = browser();
      const statuses: number[] = [];
      for (let tries = 0; tries < 22; tries++) {
        const request = guest.request("POST", "/api/reviews/x/unlock", { password: 1 });
        statuses.push((await handleUnlock(here, request, token)).status);
      }
      expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(0);
    });
  });

  it("gives a revision as a design for a copy, and as a zip that says what was approved", async () => {
    const { link } = (await browser().create()).body.value;
    const guest = await browser().named("Jonas");
    const { revision, hash } = seenIn((await guest.view(link)).body.value);
    await guest.ask(link, {
      do: "judge",
      key: "v",
      opinion: "approve",
      summary: "good",
      seen: { revision, hash },
    });
    const ask = (path: string) => guest.request("GET", `/api/reviews/x/${path}`);
    const copy = await guest.take<Workspace>(await handleDesign(here, ask("design?revision=1"), link));
    expect(copy.body.value.tiers).toEqual(design.tiers);
    expect((await handleDesign(here, ask("design?revision=9"), link)).status).toBe(404);
    const zip = await handleBundle(here, ask("bundle?revision=1"), link);
    expect(zip.headers.get("content-disposition")).toContain(`revision-1-${hash.slice(0, 12)}.zip`);
    const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
    expect(Object.keys(files).toSorted()).toEqual([
      "agent.values.yaml",
      "agent.yaml",
      "gateway.values.yaml",
      "gateway.yaml",
      "review.json",
    ]);
    expect(strFromU8(files["gateway.yaml"] ?? new Uint8Array())).toBe(design.tiers[1]?.yaml);
    const stamp: unknown = JSON.parse(strFromU8(files["review.json"] ?? new Uint8Array()));
    expect(stamp).toMatchObject({ revision: 1, hash, approvals: [{ by: "Jonas", summary: "good" }] });
  });

  it("shows the state as a badge that carries nothing a user wrote", async () => {
    const { link } = (await browser().create({ title: "<script>alert(1)</script>" })).body.value;
    const guest = browser();
    const badge = await handleBadge(here, guest.request("GET", "/api/reviews/x/badge.svg"), link);
    expect(badge.headers.get("content-type")).toContain("image/svg+xml");
    const svg = await badge.text();
    expect(svg).toContain("review: open · r1");
    expect(svg).not.toContain("script");
    expect((await handleBadge(here, guest.request("GET", "/x"), "wrong")).status).toBe(404);
  });

  describe("a webhook", () => {
    it("is told of each change, signed, tried again until it is heard, and never of what was refused", async () => {
      const hook = await receiver(200, 500, 302, 200);
      const author = browser();
      const { author: own } = (await author.create()).body.value;
      const secret = (await author.ask(own, { do: "add-webhook", url: hook.url })).body.value;
      await author.ask(own, { do: "decide", decision: "closed", version: 2, reason: "" });
      await author.ask(own, { do: "decide", decision: "merged", version: 1, reason: "" });
      let now = Date.now() + 1_000;
      for (let round = 0; round < 4; round++, now += 7 * 3_600_000) await sendWebhooks(here, now);
      hook.close();
      const events = hook.sent.map(({ headers }) => headers["x-otelier-event"]);
      expect(events).toEqual(["webhook-added", "closed", "closed", "closed"]);
      expect(new Set(hook.sent.map(({ headers }) => headers["x-otelier-delivery"])).size).toBe(2);
      for (const { headers, body } of hook.sent) {
        const time = String(headers["x-otelier-timestamp"]);
        expect(headers["x-otelier-signature"]).toBe(signature(secret, time, body));
      }
      const said: unknown = JSON.parse(hook.sent[1]?.body ?? "");
      expect(said).toMatchObject({ event: "closed", revision: 1, by: "Mina", review: { title: "Repair" } });
      const { webhooks } = (await author.view(own)).body.value;
      const closed = webhooks?.[0]?.deliveries.find(({ event }) => event === "closed");
      expect(closed).toMatchObject({ event: "closed", attempts: 3, outcome: "200", due: null });
      expect(JSON.stringify(webhooks)).not.toContain(secret);
    });

    it("goes to hosts that the operator lists, and nowhere else", async () => {
      const author = browser();
      const { author: own, link } = (await author.create()).body.value;
      for (const url of [
        "http://169.254.169.254/",
        "file:///etc/passwd",
        "https://u:p@hooks.example.com/",
        "x",
      ])
        expect((await author.ask(own, { do: "add-webhook", url })).status).toBe(403);
      expect((await author.ask(own, { do: "add-webhook", url: "https://hooks.example.com/a" })).status).toBe(
        200,
      );
      const guest = await browser().named("Jonas");
      expect((await guest.ask(link, { do: "add-webhook", url: "https://hooks.example.com/" })).status).toBe(
        403,
      );
      const [webhook] = (await author.view(own)).body.value.webhooks ?? [];
      await author.ask(own, { do: "remove-webhook", webhook: webhook?.id });
      expect((await author.view(own)).body.value.webhooks).toEqual([]);
    });
  });

  describe("someone whom a proxy has signed in", () => {
    it("is who the proxy says, and only where a listed proxy says it", async () => {
      const operator = operatorFrom({ OTELIER_AUTH_HEADER: "X-User", OTELIER_PROXIES: "10.9.9.9" });
      const where = await openInstallation(opened().database, operator);
      const { link } = (await browser().create()).body.value;
      const guest = await browser(where).named("Somebody");
      const me = async (headers: Readonly<Record<string, string>>) => {
        const { handleView } = await import("./handle");
        const view = await guest.take<{ me: { person: { name: string } | null } }>(
          await handleView(where, guest.request("GET", "/x", undefined, headers), link),
        );
        return view.body.value.me.person?.name;
      };
      expect(await me(proxied("10.9.9.9"))).toBe("jonas@example.com");
      expect(await me(proxied("::ffff:10.9.9.9"))).toBe("jonas@example.com");
      expect(await me(proxied("10.9.9.8"))).toBeUndefined();
      expect(await me({ "x-user": "jonas@example.com" })).toBeUndefined();
    });

    it("is nobody where no proxy is listed", () => {
      expect(operatorFrom({ OTELIER_AUTH_HEADER: "X-User" }).authHeader).toBeNull();
    });
  });
});
