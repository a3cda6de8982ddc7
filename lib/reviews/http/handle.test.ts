import { beforeAll, describe, expect, it } from "vitest";
import { newWorkspace } from "../../workspace/new-workspace";
import type { LogEntry } from "../store/read-review";
import { eachDatabase } from "../store/testing/each-database";
import { answering, handleCommand, handleEvents, handleLog } from "./handle";
import { openInstallation, type Installation } from "./installation";
import { Browser, design, edited, origin, seenIn } from "./testing/browser";

async function listen(here: Installation, token: string, address: string) {
  const stop = new AbortController();
  const request = new Request(`${origin}/api/reviews/x/events`, {
    headers: { "x-forwarded-for": address },
    signal: stop.signal,
  });
  const response = await handleEvents(here, request, token);
  const heard: string[] = [];
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const done = (async () => {
    for (;;) {
      const chunk = await reader?.read();
      if (!chunk || chunk.done) return;
      for (const [, version] of chunk.value.matchAll(/^event: (.*)\ndata: .*$/gm)) heard.push(version ?? "");
    }
  })();
  // The request is kept: once it is collected, its signal hears of no abort.
  return { heard, stop: () => stop.abort(), done, request };
}

const comment = { do: "comment", parent: null, revision: 1, suggestion: null, place: { on: "review" } };

eachDatabase((opened) => {
  let here: Installation;
  let addresses = 0;
  beforeAll(async () => {
    here = await openInstallation(opened().database);
  });
  const browser = () => new Browser(here, `10.0.0.${addresses++}`);

  it("goes from a new review to an approval that a push makes stale", async () => {
    const author = browser();
    const { status, body } = await author.create();
    expect(status).toBe(201);
    const { author: own, link } = body.value;
    const reviewer = await browser().named("요나스");
    const first = (await reviewer.view(link)).body.value;
    expect(first).toMatchObject({
      state: "open",
      me: { role: "approve", person: { name: "요나스" } },
    });
    const change = (await reviewer.changes(link, "revision=1&against=0")).body.value;
    expect(change.changes).toMatchObject([{ what: "setting", risk: "loss" }]);
    const line = change.yaml.find(({ tier }) => tier === "gateway")?.lines.find(({ is }) => is === "added");
    const suggestion = { tier: "gateway", before: line?.text ?? "", after: line?.text.replace("70", "75") };
    const place = { on: "line", tier: "gateway", line: line?.after };
    const said = await reviewer.ask(link, { ...comment, key: "c1", place, body: "75 is enough", suggestion });
    expect(said.status).toBe(200);
    const judged = (seen: object, opinion: string, key: string) =>
      reviewer.ask(link, { do: "judge", key, opinion, summary: "", seen });
    await judged(seenIn(first), "changes", "v1");
    expect((await author.view(own)).body.value.state).toBe("changes");
    expect((await author.ask(own, { do: "take", comment: said.body.value, seen: 1 })).body).toEqual({
      value: 2,
    });
    const second = (await reviewer.view(link)).body.value;
    expect(second.comments).toMatchObject([
      {
        applied: 2,
        placed: { is: "changed" },
        label: "gateway · processors::memory_limiter::limit_percentage",
      },
    ]);
    expect((await judged(seenIn(second), "approve", "v2")).status).toBe(200);
    expect((await author.view(own)).body.value.state).toBe("approved");
    await author.ask(own, {
      do: "push",
      design: edited(/limit_percentage: \d+/, "limit_percentage: 76"),
      seen: 2,
      note: "",
    });
    const third = (await reviewer.view(link)).body.value;
    expect(third.state).toBe("open");
    expect(third.verdicts.at(-1)?.stale).toEqual({
      id: "reviews.stale",
      params: { revision: 2, latest: 3, name: "Mina" },
    });
    const log = await author.take<readonly LogEntry[]>(
      await handleLog(here, author.request("GET", "/api/reviews/x/log"), own),
    );
    expect(log.body.value.map(({ what }) => what)).toEqual([
      "created",
      "commented",
      "changes",
      "pushed",
      "approve",
      "pushed",
    ]);
  });

  it("gives wrong, expired and revoked links one and the same answer, on every route", async () => {
    const author = browser();
    const { author: own } = (await author.create()).body.value;
    const expired = (await author.ask(own, { do: "add-link", scope: "approve", expires: 1 })).body.value;
    const revoked = (await author.ask(own, { do: "add-link", scope: "approve", expires: null })).body.value;
    const { links } = (await author.view(own)).body.value;
    await author.ask(own, { do: "revoke-link", link: links?.at(-1)?.id });
    const tried = [
      expired,
      revoked,
      "x".repeat(32),
      "",
      "../../etc/passwd",
      "%00",
      "'; DROP TABLE reviews; --",
    ];
    const guest = await browser().named("Guest");
    const answers = await Promise.all(
      tried.flatMap((token) => [
        guest.view(token),
        guest.changes(token, "revision=1"),
        guest.ask(token, { ...comment, key: "k", body: "x" }),
      ]),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toEqual({
      status: 404,
      body: { refusal: { reason: "unknown-link", message: { id: "reviews.unknown-link", params: {} } } },
    });
  });

  it("lets a link do what it was made for and no more", async () => {
    const author = browser();
    const { author: own } = (await author.create()).body.value;
    const make = async (scope: string) =>
      (await author.ask(own, { do: "add-link", scope, expires: null })).body.value;
    const [view, talk] = [await make("view"), await make("comment")];
    const guest = await browser().named("Guest");
    const { hash } = seenIn((await guest.view(view)).body.value);
    const judge = { do: "judge", key: "v", opinion: "approve", summary: "", seen: { revision: 1, hash } };
    const status = async (token: string, command: object) => (await guest.ask(token, command)).status;
    expect(await status(view, { ...comment, key: "a", body: "x" })).toBe(403);
    expect(await status(view, judge)).toBe(403);
    expect(await status(talk, { ...comment, key: "a", body: "x" })).toBe(200);
    expect(await status(talk, judge)).toBe(403);
    for (const command of [
      { do: "push", design, seen: 1, note: "" },
      { do: "take", comment: "x", seen: 1 },
      { do: "decide", decision: "merged", version: 1, reason: "" },
      { do: "add-link", scope: "approve", expires: null },
      { do: "revoke-link", link: "x" },
      { do: "delete" },
    ])
      expect(await status(talk, command)).toBe(403);
    const log = await guest.take(await handleLog(here, guest.request("GET", "/api/reviews/x/log"), talk));
    expect(log.status).toBe(403);
    expect((await guest.view(talk)).body.value.links).toBeNull();
  });

  it("carries out nothing that another site sent", async () => {
    const author = browser();
    const { author: own } = (await author.create()).body.value;
    const command = { ...comment, key: "csrf", body: "x" };
    const send = async (headers: Readonly<Record<string, string>>) => {
      const request = author.request("POST", "/api/reviews/x", command, headers);
      return (await handleCommand(here, request, own)).status;
    };
    expect(await send({ "sec-fetch-site": "cross-site" })).toBe(403);
    expect(await send({ "sec-fetch-site": "same-site" })).toBe(403);
    expect(await send({ "sec-fetch-site": "none" })).toBe(403);
    expect(await send({ "content-type": "text/plain" })).toBe(400);
    expect(await send({ "content-type": "application/x-www-form-urlencoded" })).toBe(400);
    const without = (origin?: string) => {
      const request = author.request("POST", "/api/reviews/x", command);
      request.headers.delete("sec-fetch-site");
      if (origin !== undefined) request.headers.set("origin", origin);
      return handleCommand(here, request, own).then(({ status }) => status);
    };
    expect(await without("https://evil.test")).toBe(403);
    expect(await without("null")).toBe(403);
    expect(await without()).toBe(403);
    expect((await author.view(own)).body.value.comments).toEqual([]);
    expect(await without(origin)).toBe(200);
  });

  it("keeps what is sent twice once", async () => {
    const author = browser();
    const { author: own, link } = (await author.create()).body.value;
    const guest = await browser().named("Guest");
    const sent = await Promise.all(
      Array.from({ length: 8 }, () => guest.ask(link, { ...comment, key: "same", body: "once" })),
    );
    expect(new Set(sent.map(({ body }) => body.value)).size).toBe(1);
    expect((await author.view(own)).body.value.comments.length).toBe(1);
  });

  it("believes no cookie that was not signed here", async () => {
    const { link } = (await browser().create()).body.value;
    const guest = await browser().named("Guest");
    const [body = "", mac = ""] = guest.cookie.split("=")[1]?.split(".") ?? [];
    const forged = Buffer.from(JSON.stringify({ id: "someone", name: "Mina" })).toString("base64url");
    for (const cookie of [`${forged}.${mac}`, `${body}.`, body, "%%%.%%%", `${forged}.${forged}`]) {
      guest.cookie = `otelier_person=${cookie}`;
      const answer = await guest.ask(link, { ...comment, key: "f", body: "x" });
      expect(answer).toMatchObject({
        status: 403,
        body: { refusal: { message: { id: "reviews.no-name" } } },
      });
    }
  });

  it("answers bad input with a status and a sentence, and stores nothing", async () => {
    const author = browser();
    const { author: own } = (await author.create()).body.value;
    const before = (await author.view(own)).body.value;
    const status = async (body: unknown, headers: Readonly<Record<string, string>> = {}) => {
      const response = await handleCommand(
        here,
        author.request("POST", "/api/reviews/x", body, headers),
        own,
      );
      const text = await response.text();
      expect(text).toMatch(/^\{"refusal":\{"reason":/);
      expect(text).not.toMatch(/\.ts|node_modules|at /);
      return response.status;
    };
    expect(await status("{")).toBe(400);
    expect(await status("")).toBe(400);
    expect(await status("[]")).toBe(400);
    expect(await status({ do: "fly" })).toBe(400);
    expect(await status({ ...comment, key: "k", body: 7 })).toBe(400);
    expect(await status({ ...comment, key: "k", body: "a\0b" })).toBe(400);
    expect(await status({ ...comment, key: "k", body: "x".repeat(20_001) })).toBe(400);
    expect(await status({ ...comment, key: "k", body: "x", revision: 9 })).toBe(404);
    const line = { on: "line", tier: "gateway", line: 99_999 };
    expect(await status({ ...comment, key: "k", body: "x", place: line })).toBe(404);
    expect(await status({ ...comment, key: "k", body: "x", parent: "nobody" })).toBe(404);
    expect(await status({ do: "push", design: { version: 99 }, seen: 1, note: "" })).toBe(400);
    expect(await status({ do: "push", design, seen: 7, note: "" })).toBe(409);
    expect(await status({ do: "decide", decision: "merged", version: 99, reason: "" })).toBe(409);
    expect(await status("x".repeat(8 * 1024 * 1024 + 1))).toBe(413);
    expect(await status("{}", { "content-length": "99999999" })).toBe(413);
    expect((await author.changes(own, "revision=1e3")).status).toBe(400);
    expect((await author.changes(own, "revision=9")).status).toBe(404);
    expect((await author.view(own)).body.value).toEqual(before);
  });

  it("stores no design with a secret in it, and repeats none", async () => {
    const yaml =
      "exporters:\n  otlp:\n    endpoint: x:4317\n    headers:\n      api-key: sk-live-0123456789abcdef0123456789\n";
    const leaky = newWorkspace("shop", [{ role: "agent", yaml }]);
    for (const more of [{ design: leaky }, { base: leaky }]) {
      const { status, body } = await browser().create(more);
      expect(status).toBe(422);
      expect(body.refusal?.message).toMatchObject({
        id: "reviews.secrets",
        params: { count: 1, tier: "agent" },
      });
      expect(JSON.stringify(body)).not.toContain("sk-live");
    }
  });

  it("holds an approval at a hard gate, and asks for a reason at one that can be overridden", async () => {
    const broken = edited(/^ {2}memory_limiter:$/m, "  memory_limiterx:");
    const outcome = async (gate: string, summary: string) => {
      const { link } = (await browser().create({ gate, design: broken })).body.value;
      const guest = await browser().named("Guest");
      const { hash } = seenIn((await guest.view(link)).body.value);
      const seen = { revision: 1, hash };
      return (await guest.ask(link, { do: "judge", key: "v", opinion: "approve", summary, seen })).status;
    };
    expect(await outcome("hard", "it is fine")).toBe(409);
    expect(await outcome("overridable", "")).toBe(409);
    expect(await outcome("overridable", "it is fine")).toBe(200);
    expect(await outcome("advisory", "")).toBe(200);
  });

  it("slows down an address that asks too often, and no other", async () => {
    const { link } = (await browser().create()).body.value;
    const [eager, calm] = [browser(), browser()];
    const statuses = [];
    for (let index = 0; index < 300; index++) statuses.push((await eager.view(`guess${index}`)).status);
    expect(statuses.at(0)).toBe(404);
    expect(statuses.at(-1)).toBe(429);
    expect((await calm.view(link)).status).toBe(200);
  });

  describe("the stream of events", () => {
    it("says the version at once and after each change, and ends with its reader", async () => {
      const { link } = (await browser().create()).body.value;
      const stream = await listen(here, link, `10.1.0.${addresses++}`);
      await expect.poll(() => stream.heard.length).toBe(1);
      const guest = await browser().named("Guest");
      await guest.ask(link, { ...comment, key: "e", body: "x" });
      await expect.poll(() => stream.heard.length).toBe(2);
      stream.stop();
      await stream.done;
      expect(here.hub.count()).toBe(0);
    });

    it("opens with a link that opens something only", async () => {
      const request = browser().request("GET", "/api/reviews/x/events");
      expect((await handleEvents(here, request, "wrong")).status).toBe(404);
    });
  });

  it("says nothing of what went wrong inside", async () => {
    const response = await answering(
      async () => here,
      () => Promise.reject(new Error("SELECT secret FROM somewhere")),
    );
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      refusal: { reason: "unavailable", message: { id: "reviews.unavailable", params: {} } },
    });
  });
});
