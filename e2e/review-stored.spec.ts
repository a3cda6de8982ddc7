import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import { postgresPrograms, startPostgres } from "../lib/reviews/store/testing/postgres-server";
import { gatewayYaml } from "./support/inputs";
import { randomFrom, writeAndKill } from "./support/kill-rounds";
import { create } from "./support/reviews";
import { expect, test } from "./support/test";
import { freePort, startWebServer } from "./support/web-server";

const port = Number(process.env.E2E_PORT ?? 3417);
const data = join(tmpdir(), `otelier-e2e-${port}`);
const programs = postgresPrograms();
const folder = process.env.SCREENSHOTS ?? "test-results/screenshots";
mkdirSync(folder, { recursive: true });

test("nothing that anyone writes is ever markup: names of components, texts, names of people, comments, reasons (PGlite)", async ({
  browser,
  baseURL,
}) => {
  await attack(await browser.newContext({ locale: "en-US" }), baseURL ?? "");
});

test("nothing that anyone writes is ever markup, PostgreSQL behind it", async ({ browser }) => {
  test.skip(programs === null, "PostgreSQL is not installed");
  test.setTimeout(120_000);
  const database = await startPostgres(programs ?? "");
  const server = await startWebServer({ DATABASE_URL: database.url });
  try {
    await attack(await browser.newContext({ locale: "en-US" }), server.url);
  } finally {
    await server.stop();
    database.end();
  }
});

/** Puts markup into everything that can be written, and looks at every page that shows it. */
async function attack(context: BrowserContext, server: string): Promise<void> {
  const page = await context.newPage();
  const ran: string[] = [];
  page.on("dialog", (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  const evil = "<img src=x onerror=alert(1)><svg onload=alert(2)>[a](javascript:alert(3))";
  const gateway = gatewayYaml
    .replaceAll("otlphttp/backend", "'otlphttp/<img src=x onerror=alert(1)>'")
    .replaceAll("tail_sampling", "'tail_sampling/<svg onload=alert(2)>'")
    .replace("receivers:", `# ${evil}\nreceivers:`);
  const made = await create(context, { title: evil, description: evil, name: evil, gateway }, server);
  const headers = { "Sec-Fetch-Site": "same-origin" };
  const ask = async (token: string, said: object) => {
    const answer = await page.request.post(`${server}/api/reviews/${token}`, { data: said, headers });
    expect(answer.status()).toBe(200);
    const { value }: { value: string } = await answer.json();
    return value;
  };
  const embed = await ask(made.author, { do: "add-embed", origins: ["https://wiki.example.com"] });
  await context.clearCookies();
  await page.request.post(`${server}/api/me`, { headers, data: { name: `Eve ${evil}`.slice(0, 80) } });
  const suggestion = { tier: "gateway", before: evil, after: `${evil}!` };
  for (const place of [
    { on: "review" },
    { on: "line", tier: "gateway", line: 1 },
    { on: "hop", hop: evil },
    { on: "finding", key: evil },
  ])
    await ask(made.link, {
      do: "comment",
      key: JSON.stringify(place).slice(0, 60),
      parent: null,
      revision: 1,
      place,
      body: `${evil} @Mina`,
      suggestion,
    });
  await ask(made.link, {
    do: "comment",
    key: "field",
    parent: null,
    revision: 1,
    place: { on: "review" },
    body: evil,
    suggestion: { tier: "gateway", path: ["processors", "batch", "timeout"], after: JSON.stringify(evil) },
  });
  const view: { value: { revisions: { number: number; hash: string }[] } } = await (
    await page.request.get(`${server}/api/reviews/${made.link}`)
  ).json();
  const { number: revision = 0, hash = "" } = view.value.revisions.at(-1) ?? {};
  const seen = { revision, hash };
  await ask(made.link, { do: "judge", key: "v", opinion: "changes", summary: evil, seen });
  const clean = async (): Promise<void> => {
    expect(await page.locator('img[src="x"], svg[onload], a[href^="javascript"]').count()).toBe(0);
  };
  for (const token of [made.link, made.author]) {
    await page.goto(`${server}/review/${token}`);
    await expect(page.getByRole("tab").first()).toBeVisible();
    const tabs = await page.getByRole("tab").all();
    expect(tabs.length).toBeGreaterThan(3);
    for (const tab of tabs) {
      await tab.click();
      await expect(page.getByRole("tabpanel")).not.toBeEmpty();
      await expect(page.getByRole("heading", { name: /<img src=x/ }).first()).toBeVisible();
      await clean();
    }
  }
  await page.goto(`${server}/reviews`);
  await expect(page.getByRole("link", { name: /<img src=x/ }).first()).toBeVisible();
  await clean();
  await page.goto(`${server}/embed/${embed}`);
  await expect(page.getByRole("heading", { name: /<img src=x/ })).toBeVisible();
  await clean();
  expect(ran).toEqual([]);
  await context.close();
}

test("a review is shown inside of the pages that its author listed, for reading only, and in no other", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: "en-US", ...(baseURL ? { baseURL } : {}) });
  const made = await create(context, {}, baseURL);
  const headers = { "Sec-Fetch-Site": "same-origin" };
  const command = (body: object) =>
    context.request.post(`${baseURL}/api/reviews/${made.author}`, { data: body, headers });
  const wiki = await framingServer(
    () => `<iframe src="${baseURL}/embed/${added.value}" width="900" height="800"></iframe>`,
  );
  const added: { value: string } = await (await command({ do: "add-embed", origins: [wiki.url] })).json();
  const page = await context.newPage();
  await page.goto(`${wiki.url}/page`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { name: "Keep more traces" })).toBeVisible();
  await expect(frame.getByText(/sampling_percentage: \d+ % → 50 %/)).toBeVisible();
  await expect(frame.getByRole("button")).toHaveCount(0);
  await page.screenshot({ path: `${folder}/review-embed.png` });
  // The same page by another name is another origin.
  await page.goto(`${wiki.url.replace("localhost", "127.0.0.1")}/page`);
  await expect(frame.getByRole("heading", { name: "Keep more traces" })).toHaveCount(0);
  wiki.end();
  const answer = await context.request.get(`${baseURL}/embed/${added.value}`);
  expect(answer.headers()["content-security-policy"]).toContain(`frame-ancestors ${wiki.url}`);
  expect(answer.headers()).not.toHaveProperty("x-frame-options");
  expect(answer.headers()).not.toHaveProperty("set-cookie");
  expect(answer.headers()).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
  const gone = await context.request.get(`${baseURL}/embed/${"x".repeat(32)}`);
  expect(gone.status()).toBe(404);
  expect(gone.headers()["x-frame-options"]).toBe("DENY");
  const review = await context.request.get(`${baseURL}/review/${made.link}`);
  expect(review.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(review.headers()["x-frame-options"]).toBe("DENY");
  await context.close();
});

test("a backup restored into an empty installation shows the same pages", async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const here = baseURL ?? "";
  const context = await browser.newContext({ locale: "en-US" });
  const made = await create(context, { title: "복원 <b>", description: "**한국어** 설명" }, baseURL);
  const headers = { "Sec-Fetch-Site": "same-origin" };
  for (const [index, place] of [{ on: "review" }, { on: "line", tier: "gateway", line: 8 }].entries())
    await context.request.post(`${baseURL}/api/reviews/${made.link}`, {
      headers,
      data: {
        do: "comment",
        key: `${index}`,
        parent: null,
        revision: 1,
        place,
        body: "_왜?_",
        suggestion: null,
      },
    });
  const scratch = mkdtempSync(join(tmpdir(), "otelier-restored-"));
  const backup = join(scratch, "backup.jsonl");
  const program = resolve(import.meta.dirname, "../bin/otelier.mjs");
  const run = (env: Readonly<Record<string, string>>, ...args: readonly string[]) =>
    execFileSync(process.execPath, [program, "data", ...args], {
      env: { ...process.env, ...env },
      stdio: "pipe",
    });
  run({ OTELIER_DATA: data }, "export", backup, "--server", here);
  const restored = { OTELIER_DATA: join(scratch, "data") };
  run(restored, "import", backup);
  const server = await startWebServer(restored);
  try {
    const page = await context.newPage();
    for (const path of [`/review/${made.link}`, `/review/${made.author}`])
      expect(await shown(page, `${server.url}${path}`)).toEqual(await shown(page, `${here}${path}`));
  } finally {
    await server.stop();
    rmSync(scratch, { recursive: true, force: true });
    await context.close();
  }
});

test("the server is killed in the middle of writes, and nothing acknowledged is lost or doubled", async () => {
  test.setTimeout(120_000);
  const scratch = mkdtempSync(join(tmpdir(), "otelier-killed-"));
  try {
    const env = { OTELIER_DATA: scratch, DATABASE_URL: "" };
    const killed = await writeAndKill(env, { writes: 60, random: randomFrom(20_260_801), life: 30 });
    expect(killed.kills).toBeGreaterThan(0);
    expect(killed).toMatchObject({ lost: [], doubled: [] });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});

/** What each tab of a review holds, but for the names that React gives to elements as it draws them. */
async function shown(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(address);
  await expect(page.getByRole("region", { name: "Gate", exact: true })).toBeVisible();
  const tabs: string[] = [];
  for (const tab of await page.getByRole("tab").all()) {
    await tab.click();
    await expect(tab).toHaveAttribute("aria-selected", "true");
    await page.evaluate(() =>
      document.activeElement instanceof HTMLElement ? document.activeElement.blur() : null,
    );
    const html = await page.locator("main").innerHTML();
    expect(html.length).toBeGreaterThan(2_000);
    tabs.push(html.replaceAll(/ (id|for|aria-(controls|labelledby|describedby))="[^"]*"/g, ""));
  }
  return tabs;
}

/** A page of somebody else's, at an origin of its own. */
async function framingServer(body: () => string): Promise<{ readonly url: string; end(): void }> {
  const port = await freePort();
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html" }).end(body());
  });
  await new Promise<void>((done) => {
    server.listen(port, () => done());
  });
  return { url: `http://localhost:${port}`, end: () => void server.close() };
}
