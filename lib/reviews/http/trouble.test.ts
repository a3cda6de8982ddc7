import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Database } from "../store/database";
import { openStore } from "../store/open-store";
import { postgresPrograms, startPostgres, type PostgresServer } from "../store/testing/postgres-server";
import { eachDatabase } from "../store/testing/each-database";
import { answering, handleCommand, handleView } from "./handle";
import { openInstallation, type Installation } from "./installation";
import { Browser, seenIn } from "./testing/browser";

const comment = { do: "comment", parent: null, revision: 1, suggestion: null, place: { on: "review" } };

eachDatabase((opened) => {
  it("keeps the order of what was said where the clock goes backwards, and lets nothing expire that has not", async () => {
    const here = await openInstallation(opened().database);
    const author = new Browser(here, "10.3.0.1");
    const link = { scope: "approve", expires: Date.now() + 3_600_000 };
    const { author: own, link: token } = (await author.create({ link })).body.value;
    const guest = await new Browser(here, "10.3.0.2").named("Jonas");
    await guest.ask(token, { ...comment, key: "first", body: "first" });
    const now = Date.now();
    vi.spyOn(Date, "now").mockReturnValue(now - 86_400_000);
    try {
      await guest.ask(token, { ...comment, key: "second", body: "second" });
      const seen = seenIn((await guest.view(token)).body.value);
      expect(
        (await guest.ask(token, { do: "judge", key: "v", opinion: "approve", summary: "", seen })).status,
      ).toBe(200);
      expect((await author.ask(own, { do: "add-link", scope: "view", expires: now })).status).toBe(200);
    } finally {
      vi.restoreAllMocks();
    }
    const view = (await guest.view(token)).body.value;
    expect(view.comments.map(({ body }) => body)).toEqual(["first", "second"]);
    expect(view.state).toBe("approved");
  });

  it("stores nothing by halves where something breaks in the middle of a write", async () => {
    const { database } = opened();
    const here = await openInstallation(breaking(database));
    const author = new Browser(await openInstallation(database), "10.3.0.3");
    const { link } = (await author.create()).body.value;
    const guest = await new Browser(here, "10.3.0.4").named("Jonas");
    const request = guest.request("POST", "/x", { ...comment, key: "k", body: "lost" });
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const answer = await answering(
      () => Promise.resolve(here),
      (each) => handleCommand(each, request, link),
    );
    vi.restoreAllMocks();
    expect(answer.status).toBe(503);
    const view = (await guest.view(link)).body.value;
    expect(view.comments).toEqual([]);
    expect(view.version).toBe(1);
  });
});

/** A database whose transactions break at their very end, after everything was written. */
function breaking(database: Database): Database {
  const queries = new Proxy(database.queries, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (name !== "transaction" || typeof value !== "function") return value;
      return (work: (tx: unknown) => Promise<unknown>, options?: { isolationLevel?: string }) =>
        value.call(
          target,
          async (tx: unknown) => {
            const done = await work(tx);
            if (options === undefined) throw new Error("The disk is full.");
            return done;
          },
          options,
        );
    },
  });
  return { ...database, queries };
}

const programs = postgresPrograms();
describe.skipIf(programs === null)("a PostgreSQL that goes away", () => {
  let server: PostgresServer;
  let here: Installation;
  beforeAll(async () => {
    server = await startPostgres(programs ?? "");
    here = await openInstallation(await openStore({ url: server.url, folder: "" }));
  }, 60_000);
  afterAll(async () => {
    await here.database.close();
    server.end();
  });

  it("may go between two steps of a write: that write fails, and nothing else", async () => {
    const unhandled: unknown[] = [];
    const note = (problem: unknown): void => void unhandled.push(problem);
    process.on("uncaughtException", note);
    const write = here.database.queries.transaction(async (steps) => {
      await steps.execute("SELECT 1");
      server.stop();
      await setTimeout(200);
      await steps.execute("SELECT 2");
    });
    await expect(write).rejects.toThrow("Failed query");
    process.off("uncaughtException", note);
    server.start();
    expect(unhandled).toEqual([]);
  });

  it("is answered with a sentence, and found again when it comes back, with everything that was acknowledged", async () => {
    const author = new Browser(here, "10.3.0.5");
    const { link } = (await author.create()).body.value;
    const guest = await new Browser(here, "10.3.0.6").named("Jonas");
    expect((await guest.ask(link, { ...comment, key: "a", body: "before" })).status).toBe(200);
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const during = Array.from({ length: 10 }, async (_, index) => {
      const request = guest.request("POST", "/x", { ...comment, key: `d${index}`, body: `during ${index}` });
      const answer = await answering(
        () => Promise.resolve(here),
        (each) => handleCommand(each, request, link),
      );
      return { index, status: answer.status, text: await answer.text() };
    });
    server.stop();
    const answers = await Promise.all(during);
    const read = await answering(
      () => Promise.resolve(here),
      (each) => handleView(each, guest.request("GET", "/x"), link),
    );
    expect(read.status).toBe(503);
    expect(await read.json()).toMatchObject({ refusal: { message: { id: "reviews.unavailable" } } });
    server.start();
    vi.restoreAllMocks();
    const said = (await guest.view(link)).body.value.comments.map(({ body }) => body);
    expect(answers.every(({ status }) => status === 200 || status === 503)).toBe(true);
    const kept = answers.filter(({ status }) => status === 200).map(({ index }) => `during ${index}`);
    expect(said).toEqual(expect.arrayContaining(kept));
    expect(answers.map(({ text }) => text).join("")).not.toMatch(/INSERT|stack|ECONN/);
    expect(said).toContain("before");
    expect(new Set(said).size).toBe(said.length);
  }, 60_000);
});
