import { mkdirSync, readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { newWorkspace } from "../lib/workspace/new-workspace";
import { agentYaml, gatewayYaml } from "./support/inputs";
import { Studio } from "./support/studio";
import { expect, test } from "./support/test";

/** What was asked for against what runs: metrics and logs arrive, more traces are kept. */
const repaired = gatewayYaml
  .replace(/timeout: \d+s/, "timeout: 2s")
  .replace(/sampling_percentage: \d+/, "sampling_percentage: 50")
  .replace(
    /^ {4}traces:$/m,
    "    metrics:\n      receivers: [otlp]\n      exporters: [otlphttp/backend]\n    logs:\n      receivers: [otlp]\n      exporters: [otlphttp/backend]\n    traces:",
  );

const folder = process.env.SCREENSHOTS ?? "test-results/screenshots";
mkdirSync(folder, { recursive: true });

/** Somebody else's browser; a phone where `phone` is set. What breaks in it fails the journey. */
async function someone(browser: Browser, { phone = false, locale = "en-US" } = {}): Promise<Page> {
  const context = await browser.newContext({
    locale,
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 800 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  return context.newPage();
}

async function rename(page: Page, name: string): Promise<void> {
  await page.getByLabel("Design name").fill(name);
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("save-state")).toHaveAttribute("data-state", "saved");
}

/** Sends what is open in the studio for review; where reviewers and the author find it. */
async function send(page: Page, title: string): Promise<{ readonly link: string; readonly own: string }> {
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByRole("button", { name: "Send for review" }).click();
  const form = page.getByRole("form", { name: "A new review" });
  await form.getByLabel("Title").fill(title);
  await form.getByLabel("Your name").fill("Mina");
  await form.getByLabel("Compare with").selectOption({ label: "What runs now" });
  await form.getByRole("button", { name: "Create the review" }).click();
  const link = await page.getByTestId("review-link").inputValue({ timeout: 60_000 });
  const own = await page.getByRole("link", { name: "Open it as its author" }).getAttribute("href");
  return { link, own: own ?? "" };
}

async function give(page: Page, verdict: string): Promise<void> {
  await page.getByRole("button", { name: verdict, exact: true }).click();
}

async function named(page: Page, name: string): Promise<void> {
  await page.getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: "Use this name" }).click();
  await expect(page.getByRole("button", { name: "Approve", exact: true })).toBeVisible();
}

/** The page stays in the width of a phone, and a picture of it is kept. */
async function shot(page: Page, name: string): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  await page.screenshot({ path: `${folder}/review-${name}.png` });
}

async function write(page: Page, text: string, suggestion?: string): Promise<void> {
  const form = page.getByRole("form", { name: "Comment" });
  await form.getByLabel("Write a comment (Markdown)").fill(text);
  if (suggestion !== undefined) await form.getByLabel("Suggest other text for this line").fill(suggestion);
  await form.getByRole("button", { name: "Send" }).click();
  await expect(form).toBeHidden();
}

test("three people and three revisions: sent, commented on, mended by a suggestion, approved, outdated, approved again, handed over", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const author = page;
  const studio = new Studio(author);
  await studio.pasteTiers(agentYaml, gatewayYaml);
  await rename(author, "What runs now");
  await studio.pasteTiers(agentYaml, repaired);
  await rename(author, "Repair");
  const { link, own } = await send(author, "Keep more traces");

  // A third person, on a desk, has it open all the while, in Korean.
  const watcher = await someone(browser, { locale: "ko-KR" });
  await watcher.goto(link);
  await expect(watcher.getByText("진행 중", { exact: true })).toBeVisible();

  // The reviewer, on a phone: what changes, in sentences, riskiest first.
  const reviewer = await someone(browser, { phone: true });
  await reviewer.goto(link);
  await expect(reviewer.getByRole("heading", { name: "Keep more traces" })).toBeVisible();
  await expect(reviewer.getByText(/sampling_percentage: \d+ % → 50 %/)).toBeVisible();
  const risks = await reviewer.getByRole("tabpanel").getByRole("heading", { level: 2 }).allTextContents();
  const order = ["Data loss", "Secrets", "Sampling", "Destinations", "Replicas", "Other"];
  expect(risks).toEqual(order.filter((risk) => risks.includes(risk)));
  await named(reviewer, "Jonas");
  await shot(reviewer, "1-summary");

  // On the hop, on the graph.
  await reviewer.getByRole("tab", { name: "Graph" }).click();
  const hop = reviewer.locator("[data-at]", {
    has: reviewer.getByRole("button", { name: "Comment on this hop" }),
  });
  await hop.last().getByRole("button", { name: "Comment on this hop" }).click();
  await write(reviewer, "Is this hop encrypted, @Mina?");
  await shot(reviewer, "2-graph");

  // On a line of YAML, with another text for it; and on a finding.
  await reviewer.getByRole("tab", { name: "YAML" }).click();
  const row = reviewer
    .getByRole("region", { name: "gateway" })
    .locator("div.flex", { hasText: "timeout: 2s" });
  await row
    .last()
    .getByRole("button", { name: /^Comment on line/ })
    .click();
  await write(reviewer, "**Two** seconds make small batches <script>alert(1)</script>", "    timeout: 4s");
  await expect(
    reviewer.getByRole("region", { name: "gateway" }).getByText("seconds make small"),
  ).toBeVisible();
  await shot(reviewer, "3-yaml");
  await reviewer.getByRole("tab", { name: "Findings" }).click();
  await reviewer.getByRole("button", { name: "Comment on this finding" }).first().click();
  await write(reviewer, "And this one?");
  await reviewer.getByLabel("Summary").fill("See the batch");
  await give(reviewer, "Request changes");
  await expect(reviewer.getByText("Changes requested", { exact: true })).toBeVisible();
  await shot(reviewer, "4-requested");
  await expect(watcher.getByText("변경 요청됨", { exact: true })).toBeVisible();

  // The author sees all of it without asking, that they are meant, and takes the suggestion over.
  await author.goto(own);
  await author.getByRole("tab", { name: "Comments" }).click();
  await expect(author.getByText("mentions Mina")).toBeVisible();
  await expect(author.getByText("seconds make small batches <script>alert(1)</script>")).toBeVisible();
  await shot(author, "5-author");
  await author.getByRole("button", { name: "Apply as the next revision" }).click();
  await expect(author.getByText("Applied in revision 2")).toBeVisible();

  // The reviewer is told, sees what changed since, and approves exactly that.
  await expect(reviewer.getByText(/Revised since you looked: revision 2 by Mina/)).toBeVisible();
  await expect(watcher.getByText(/보고 있는 동안 수정됨: Mina 님의 리비전 2/)).toBeVisible();
  await give(reviewer, "Approve");
  await expect(reviewer.getByText(/You looked at revision 1, and revision 2 is newer/)).toBeVisible();
  await reviewer.getByRole("button", { name: "Show what changed since" }).click();
  await reviewer.getByRole("tab", { name: "Summary" }).click();
  await expect(reviewer.getByText("gateway: batch timeout: 2s → 4s")).toBeVisible();
  await shot(reviewer, "6-since");
  await give(reviewer, "Approve");
  await expect(author.getByText("Approved", { exact: true })).toBeVisible();

  // Revision 3, from a copy in the studio, makes the approval stale, and says why.
  await author.getByRole("button", { name: "Open a copy in the studio" }).click();
  await author.waitForURL(/\/design\?id=/);
  await studio.judged();
  await studio.tab("YAML");
  const text = author.locator(".monaco-editor .view-line");
  await text.first().click({ timeout: 20_000 });
  await author.keyboard.press("Control+Home");
  await author.keyboard.type("# mended after the review\n");
  await studio.saved();
  await studio.judged();
  await author.getByRole("button", { name: "Copy link" }).click();
  await author.getByRole("button", { name: "Send for review" }).click();
  await author.getByRole("button", { name: /^Push as the next revision of/ }).click();
  await expect(author.getByText("The revision is pushed.")).toBeVisible();
  await expect(reviewer.getByText("Approved revision 2; Mina has pushed revision 3 since")).toBeVisible();
  await expect(watcher.getByText(/리비전 2을 승인했으나/)).toBeVisible();
  await shot(reviewer, "7-stale");
  await reviewer.getByRole("button", { name: "Show what changed since" }).click();
  await expect(reviewer.getByText(/Nothing changes in meaning/)).toBeVisible();
  await give(reviewer, "Approve");
  await expect(
    reviewer.getByTestId("verdict").filter({ hasText: "Jonas approved revision 3" }),
  ).toBeVisible();
  await expect(watcher.getByText("승인됨", { exact: true })).toBeVisible();

  // The author's own link never approves; it hands over.
  await author.goto(own);
  await expect(author.getByText("Approved", { exact: true })).toBeVisible();
  await expect(author.getByRole("button", { name: "Approve", exact: true })).toHaveCount(0);
  const [zip] = await Promise.all([
    author.waitForEvent("download"),
    author.getByRole("link", { name: "Download YAML and values (zip)" }).click(),
  ]);
  const files = unzipSync(new Uint8Array(readFileSync(await zip.path())));
  const stamp: unknown = JSON.parse(strFromU8(files["review.json"] ?? new Uint8Array()));
  expect(stamp).toMatchObject({ title: "Keep more traces", revision: 3, approvals: [{ by: "Jonas" }] });
  expect(strFromU8(files["gateway.yaml"] ?? new Uint8Array())).toContain("timeout: 4s");
  expect(Object.keys(files)).toContain("agent.values.yaml");
  await author.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await author.getByRole("button", { name: "Copy a pull-request body" }).click();
  await expect(author.getByText("Copied")).toBeVisible();
  const body = await author.evaluate(() => navigator.clipboard.readText());
  expect(body).toContain("## Keep more traces");
  expect(body).toContain("```mermaid\nflowchart LR");
  expect(body).toMatch(/Approved by Jonas · Revision 3, hash [0-9a-f]{16}/);
  await author.getByText("Log", { exact: true }).click();
  for (const what of ["created", "commented", "changes", "pushed", "approve"])
    await expect(author.getByTestId("log")).toContainText(what);
  await shot(author, "8-handover");

  await reviewer.goto("/reviews");
  await expect(reviewer.getByRole("link", { name: "Keep more traces" })).toBeVisible();
  for (const other of [reviewer, watcher]) await other.context().close();
});

test("what is written while the connection is away is shown as not sent, and arrives once it is back", async ({
  baseURL,
  browser,
}) => {
  // A browser of its own: it reports each request that fails, as these are meant to.
  const context = await browser.newContext({ locale: "en-US", ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  const { link } = await create(page, { password: "open sesame" });
  await page.goto(link);
  await page.getByLabel("Password").fill("wrong");
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await expect(page.getByText("This is not the link’s password.")).toBeVisible();
  await page.getByLabel("Password").fill("open sesame");
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await named(page, "Jonas");
  await page.getByRole("tab", { name: "Comments" }).click();
  await context.setOffline(true);
  await page.getByRole("button", { name: "On the whole review" }).first().click();
  await write(page, "Written in a tunnel");
  await expect(page.getByTestId("outgoing")).toContainText("Not stored.");
  await expect(page.getByTestId("outgoing")).toContainText("Written in a tunnel");
  await context.setOffline(false);
  await expect(page.getByTestId("outgoing")).toHaveCount(0, { timeout: 20_000 });
  await expect(page.getByRole("tabpanel").getByText("Written in a tunnel")).toHaveCount(1);

  // A link leads to a place; keys lead from change to change; what was viewed stays folded.
  await page.goto(`${link}#yaml/${encodeURIComponent("gateway 3")}`);
  await page.reload();
  await expect(page.locator('[data-at="gateway 3"]')).toBeFocused();
  await page.keyboard.press("n");
  await expect(page.locator("[data-change]:focus")).toHaveCount(1);
  await page.getByLabel("Side by side").check();
  await page.getByRole("region", { name: "gateway" }).getByLabel("Viewed").check();
  await page.reload();
  await expect(
    page.getByRole("region", { name: "gateway" }).getByRole("button", { name: /gateway/ }),
  ).toHaveAttribute("aria-expanded", "false");
  // For everyone: no barrier on any tab.
  for (const tab of ["Summary", "Graph", "Findings", "YAML", "Comments"]) {
    await page.getByRole("tab", { name: tab }).click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${tab}: ${id} ${nodes[0]?.html ?? ""}`)).toEqual([]);
  }
  const other = await someone(browser);
  await other.goto(link);
  await expect(other.getByLabel("Password")).toBeVisible();
  await other.context().close();
  await context.close();
});

test("nothing that anyone writes is ever markup: names of components, texts, names of people, comments, reasons", async ({
  baseURL,
  browser,
}) => {
  const context = await browser.newContext({ locale: "en-US", ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  const ran: string[] = [];
  page.on("dialog", (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  const evil = "<img src=x onerror=alert(1)><svg onload=alert(2)>[a](javascript:alert(3))";
  const yaml = gatewayYaml
    .replaceAll("otlphttp/backend", "'otlphttp/<img src=x onerror=alert(1)>'")
    .replaceAll("tail_sampling", "'tail_sampling/<svg onload=alert(2)>'")
    .replace("receivers:", `# ${evil}\nreceivers:`);
  const { link } = await create(page, { title: evil, description: evil, name: evil, gateway: yaml });
  const token = link.split("/").at(-1) ?? "";
  const headers = { "Sec-Fetch-Site": "same-origin" };
  const ask = (data: object) => page.request.post(`/api/reviews/${token}`, { data, headers });
  await page.request.post("/api/me", { headers, data: { name: `Eve ${evil}`.slice(0, 80) } });
  const suggestion = { tier: "gateway", before: evil, after: `${evil}!` };
  for (const place of [
    { on: "review" },
    { on: "line", tier: "gateway", line: 1 },
    { on: "hop", hop: evil },
    { on: "finding", key: evil },
  ]) {
    const said = {
      do: "comment",
      key: JSON.stringify(place).slice(0, 60),
      parent: null,
      revision: 1,
      place,
      body: evil,
      suggestion,
    };
    expect((await ask(said)).status()).toBe(200);
  }
  const view: { value: { revisions: { number: number; hash: string }[] } } = await (
    await page.request.get(`/api/reviews/${token}`)
  ).json();
  const { number: revision = 0, hash = "" } = view.value.revisions.at(-1) ?? {};
  await ask({ do: "judge", key: "v", opinion: "changes", summary: evil, seen: { revision, hash } });
  for (const tab of ["summary", "graph", "findings", "yaml", "helm", "talk"]) {
    await page.goto(`${link}#${tab}`);
    await page.reload();
    await expect(page.getByRole("tabpanel")).not.toBeEmpty();
    await expect(page.getByRole("heading", { name: /<img src=x/ }).first()).toBeVisible();
    expect(await page.locator('img[src="x"], svg[onload], a[href^="javascript"]').count()).toBe(0);
  }
  await page.goto("/reviews");
  await expect(page.getByRole("link", { name: /<img src=x/ })).toBeVisible();
  expect(await page.locator('img[src="x"], svg[onload]').count()).toBe(0);
  expect(ran).toEqual([]);
  await context.close();
});

type Made = {
  readonly password?: string;
  readonly title?: string;
  readonly description?: string;
  readonly name?: string;
  readonly gateway?: string;
};

/** A review by the interface, as a program makes one. */
async function create(
  page: Page,
  { password, title = "In a tunnel", description = "", name = "Mina", gateway = repaired }: Made,
): Promise<{ readonly link: string }> {
  const data = {
    title,
    description,
    gate: "advisory",
    design: design(gateway),
    base: design(gatewayYaml),
    name: name.slice(0, 80),
  };
  const response = await page.request.post("/api/reviews", {
    data: { ...data, link: { scope: "approve", expires: null, ...(password ? { password } : {}) } },
  });
  const { value }: { value: { link: string } } = await response.json();
  await page.context().clearCookies();
  return { link: `/review/${value.link}` };
}

function design(gateway: string) {
  return newWorkspace("shop", [tier("agent", agentYaml), tier("gateway", gateway)]);
}

function tier(role: "agent" | "gateway", yaml: string) {
  return { role, yaml };
}

test("every answer carries the headers that browsers protect people by", async ({ request }) => {
  for (const path of [
    "/",
    "/reviews",
    "/review/x",
    "/api/health",
    "/api/reviews/x",
    "/api/reviews/x/bundle",
  ]) {
    const headers = (await request.get(path)).headers();
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
      "strict-transport-security": "max-age=31536000",
    });
    expect(headers["content-security-policy"]).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers["x-powered-by"]).toBeUndefined();
  }
  for (const path of ["/api/reviews/x", "/api/health"])
    expect((await request.get(path)).headers()["cache-control"]).toBe("no-store");
  const page = await request.get("/reviews");
  const nonce = /nonce-([^']+)/.exec(page.headers()["content-security-policy"] ?? "")?.[1];
  const scripts = (await page.text()).match(/<script[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
});

test("a link that opens nothing says so, in the reader's language, and tells nothing else", async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: "ko-KR" });
  const page = await context.newPage();
  await page.goto(`/review/${"x".repeat(32)}`);
  await expect(page.getByText("리뷰를 열 수 없음")).toBeVisible();
  await expect(page.getByText(/이 링크로는 아무것도 열 수 없습니다/)).toBeVisible();
  await context.close();
});
