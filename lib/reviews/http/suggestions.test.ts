import { beforeAll, expect, it } from "vitest";
import type { OfferedField } from "../offered-fields";
import { eachDatabase } from "../store/testing/each-database";
import { handleFields } from "./handle-fields";
import { openInstallation, type Installation } from "./installation";
import { Browser, edited } from "./testing/browser";

const limiter = ["processors", "memory_limiter"];
const percentage = [...limiter, "limit_percentage"];
const suggestion = { tier: "gateway", path: percentage, after: "75" };
const comment = {
  do: "comment",
  key: "c",
  parent: null,
  revision: 1,
  place: { on: "path", tier: "gateway", path: percentage },
  body: "75 is enough",
};

eachDatabase((opened) => {
  let here: Installation;
  let addresses = 0;
  beforeAll(async () => {
    here = await openInstallation(opened().database);
  });
  const someone = (name: string) => new Browser(here, `10.4.0.${addresses++}`).named(name);

  async function fields(browser: Browser, token: string, query: Readonly<Record<string, string>>) {
    const request = browser.request("GET", `/x?${new URLSearchParams(query).toString()}`);
    return browser.take<readonly OfferedField[]>(await handleFields(here, request, token));
  }

  it("offers the settings of a component of a revision, and nothing of what is not there", async () => {
    const mina = await someone("Mina");
    const { link } = (await mina.create()).body.value;
    const asked = { revision: "1", tier: "gateway", path: JSON.stringify(limiter) };
    const offered = (await fields(mina, link, asked)).body.value;
    expect(offered).toContainEqual({
      path: percentage,
      name: "limit_percentage",
      source: "70",
      fallback: "0",
      values: null,
    });
    expect((await fields(mina, link, { ...asked, revision: "9" })).status).toBe(404);
    expect((await fields(mina, link, { ...asked, path: '["processors","none"]' })).status).toBe(404);
    expect((await fields(mina, link, { ...asked, path: "{" })).status).toBe(400);
    expect((await fields(mina, "x".repeat(32), asked)).status).toBe(404);
  });

  it("makes a reviewer's edit of a setting the next revision with one command, and says where it came too late", async () => {
    const mina = await someone("Mina");
    const jonas = await someone("Jonas");
    const { author, link } = (await mina.create()).body.value;
    const said = (await jonas.ask(link, { ...comment, suggestion })).body.value;
    const later = (
      await jonas.ask(link, { ...comment, key: "d", suggestion: { ...suggestion, after: "77" } })
    ).body.value;
    expect((await jonas.ask(link, { do: "take", comment: said, seen: 1 })).status).toBe(403);
    expect((await mina.ask(author, { do: "take", comment: said, seen: 1 })).body).toEqual({ value: 2 });
    const change = (await mina.changes(link, "revision=2&against=1")).body.value;
    expect(change.changes).toMatchObject([{ what: "setting", path: percentage }]);
    expect(change.yaml.flatMap(({ lines }) => lines).filter(({ is }) => is === "added")).toHaveLength(1);
    const late = await mina.ask(author, { do: "take", comment: later, seen: 2 });
    expect(late.status).toBe(409);
    expect(late.body.refusal?.message).toMatchObject({
      id: "reviews.field-changed",
      params: { was: "70", now: "75" },
    });
    expect((await mina.view(author)).body.value.revisions).toHaveLength(3);
  });

  it("keeps no suggestion that does not read, leads nowhere, or holds a secret", async () => {
    const mina = await someone("Mina");
    const jonas = await someone("Jonas");
    const { link } = (await mina.create()).body.value;
    const ask = async (made: object) => {
      const { status, body } = await jonas.ask(link, { ...comment, suggestion: { ...suggestion, ...made } });
      expect(JSON.stringify(body)).not.toContain("sk-live");
      return `${status} ${body.refusal?.message.id ?? ""}`;
    };
    expect(await ask({ after: "[1" })).toMatch(/^400 /);
    expect(await ask({ after: "70" })).toBe("400 reviews.suggestion-same");
    expect(await ask({ tier: "nowhere" })).toBe("404 reviews.no-place");
    expect(await ask({ path: [] })).toBe("400 reviews.unreadable");
    const secret = "sk-live-0123456789abcdef0123456789";
    expect(
      await ask({ path: ["exporters", "otlp_http/backend", "headers", "x-api-key"], after: secret }),
    ).toBe("422 reviews.suggestion-secret");
    const line = { tier: "gateway", before: "exporters:", after: `exporters:\n  # api_key: ${secret}` };
    const lines = await jonas.ask(link, { ...comment, suggestion: line });
    expect(lines.body.refusal?.message.id).toBe("reviews.suggestion-secret");
    expect((await mina.view(link)).body.value.comments).toEqual([]);
  });

  it("shows what the collector itself would refuse among the findings", async () => {
    const mina = await someone("Mina");
    const broken = edited(/limit_percentage: \d+/, "limit_percentage: lots");
    const { link } = (await mina.create({ design: broken })).body.value;
    const { fresh } = (await mina.changes(link, "revision=1&against=0")).body.value.findings;
    expect(fresh.map(({ severity, tier }) => `${severity} ${tier}`)).toContain("error gateway");
  });
});
