import { mkdirSync, readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { toFile } from "../lib/share/file";
import { newWorkspace } from "../lib/workspace/new-workspace";
import type { Workspace } from "../lib/workspace/types";
import { agentYaml, gatewayYaml } from "./support/inputs";
import { create, judge, named, pair, someone, write } from "./support/reviews";
import { Studio } from "./support/studio";
import { expect, test } from "./support/test";

const folder = process.env.SCREENSHOTS ?? "test-results/screenshots";
mkdirSync(folder, { recursive: true });
/** Mends what is open in the studio by its own fixes: all that are safe, the one that keeps traces whole, and what is safe then. */
async function mend(page: Page, studio: Studio): Promise<void> {
  const safe = page.getByRole("button", { name: /^Apply \d+ safe fix/ });
  await safe.click();
  await expect.poll(() => studio.rules()).not.toContain("edge/signal-not-accepted");
  const balance = studio
    .finding("affinity/tail-sampling-unsharded")
    .getByRole("button", { name: /^Load balance by trace ID/ });
  await balance.first().click();
  await expect.poll(() => studio.rules()).not.toContain("affinity/tail-sampling-unsharded");
  if (await safe.isVisible()) await safe.click();
  await studio.judged();
  await expect(page.getByTestId("counts")).toContainText("0 errors");
  await studio.saved();
}

/** Opens a design from its file, under a name. */
async function openFile(page: Page, studio: Studio, design: Workspace): Promise<void> {
  await page.goto("/");
  const buffer = Buffer.from(toFile(design));
  await page
    .getByTestId("choose-design")
    .setInputFiles({ name: `${design.name}.otelier.json`, mimeType: "application/json", buffer });
  await page.waitForURL(/\/design/);
  await studio.judged();
  await studio.saved();
}

/** The form that sends what is open in the studio for review. */
async function sendForm(page: Page) {
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByRole("button", { name: "Send for review" }).click();
  return page.getByRole("form", { name: "A new review" });
}

/** Sends what is open in the studio for review; where reviewers and the author find it. */
async function send(page: Page, title: string): Promise<{ readonly link: string; readonly own: string }> {
  const form = await sendForm(page);
  await form.getByLabel("Title").fill(title);
  await form.getByLabel("Your name").fill("Mina");
  await form.getByLabel("Compare with").selectOption({ label: "What runs now" });
  await form.getByRole("button", { name: "Create the review" }).click();
  const link = await page.getByTestId("review-link").inputValue({ timeout: 60_000 });
  const own = await page.getByRole("link", { name: "Open it as its author" }).getAttribute("href");
  return { link, own: own ?? "" };
}

/** The page stays in the width of a phone, and a picture of it is kept. */
async function shot(page: Page, name: string): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  await page.screenshot({ path: `${folder}/review-${name}.png` });
}

const state = (page: Page, text: string) => page.locator("header").getByText(text, { exact: true });

test("the repair of what runs is reviewed by three people: sent, commented on, mended by a suggestion, approved, outdated, approved again, handed over", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const author = page;
  const studio = new Studio(author);
  await openFile(author, studio, pair(gatewayYaml, "What runs now"));
  await openFile(author, studio, pair(gatewayYaml, "Repair"));
  await mend(author, studio);
  const { link, own } = await send(author, "Lose no signal, keep traces whole");

  // A third person, on a desk, has it open all the while, in Korean.
  const watcher = await someone(browser, { locale: "ko-KR" });
  await watcher.goto(link);
  await expect(state(watcher, "리뷰 대기 중")).toBeVisible();

  // The reviewer, on a phone: what changes, in sentences, riskiest first, and what it does to the findings.
  const reviewer = await someone(browser, { phone: true });
  await reviewer.goto(link);
  await expect(reviewer.getByRole("heading", { name: "Lose no signal, keep traces whole" })).toBeVisible();
  await expect(reviewer.getByText("gateway: pipeline metrics added")).toBeVisible();
  await expect(reviewer.getByText("agent: exporter load_balancing added")).toBeVisible();
  const order = ["Data loss", "Secrets", "Sampling", "Destinations", "Replicas"];
  const risks = [...new Set(await reviewer.getByTestId("risk").allTextContents())];
  expect(risks.length).toBeGreaterThan(1);
  expect(risks).toEqual(order.filter((risk) => risks.includes(risk)));
  const gate = reviewer.getByRole("region", { name: "Gate", exact: true });
  await expect(gate).toContainText("No new errors");
  const fixed = reviewer.getByRole("region", { name: /^Findings against/ }).getByRole("listitem");
  expect(Number.parseInt((await fixed.first().textContent()) ?? "", 10)).toBeGreaterThan(3);
  await shot(reviewer, "1-summary");
  await shot(watcher, "1-korean");

  // On the hop, on the graph. Whoever speaks for the first time says who they are.
  await reviewer.getByRole("tab", { name: "Graph" }).click();
  const hop = reviewer.getByRole("button", { name: "Comment on this hop" }).last();
  await hop.click();
  await named(reviewer, "Jonas");
  await write(reviewer, "Is this hop encrypted, @Mina?");
  await shot(reviewer, "2-graph");

  // On a line of YAML, with another text for it; and on a finding.
  await reviewer.getByRole("tab", { name: "YAML" }).click();
  const gateway = reviewer.getByRole("region", { name: "gateway" });
  const row = gateway.locator("div.flex", { hasText: "limit_percentage: 80" });
  await row
    .first()
    .getByRole("button", { name: /^Comment on line/ })
    .click();
  await write(reviewer, "**80 %** is close <script>alert(1)</script>", "    limit_percentage: 75");
  await expect(gateway.getByText("is close")).toBeVisible();
  await shot(reviewer, "3-yaml");
  await judge(reviewer, /^Request changes/, "See the limiter");
  await expect(state(reviewer, "Changes requested")).toBeVisible();
  await shot(reviewer, "4-requested");
  await expect(state(watcher, "변경 요청됨")).toBeVisible();

  // The author sees all of it without asking, that they are meant, and takes the suggestion over.
  await author.goto("/reviews");
  await expect(author.getByText("1 mention")).toBeVisible();
  await expect(author.getByText("Changes requested", { exact: true })).toBeVisible();
  await author.goto(own);
  await expect(author.getByText("Jonas mentions you")).toBeVisible();
  await author.getByRole("button", { name: "Show the comment" }).click();
  await expect(author.getByText("Jonas mentions you")).toHaveCount(0);
  await expect(author.locator("[data-target]")).toContainText("Is this hop encrypted");
  await expect(author.getByText("is close <script>alert(1)</script>")).toBeVisible();
  await shot(author, "5-author");
  await author.getByRole("button", { name: "Apply as the next revision" }).click();
  await expect(author.getByText("Applied in revision 2")).toBeVisible();

  // The reviewer is told, sees what changed since, and approves exactly that.
  await expect(reviewer.getByText(/Revised since you looked: revision 2 by Mina/)).toBeVisible();
  await expect(watcher.getByText(/보고 있는 동안 수정됨: Mina 님의 리비전 2/)).toBeVisible();
  await judge(reviewer, /^Approve revision 1/);
  await expect(reviewer.getByText(/You looked at revision 1, and revision 2 is newer/)).toBeVisible();
  await reviewer.keyboard.press("Escape");
  await reviewer.getByRole("button", { name: "Show what changed since" }).click();
  await reviewer.getByRole("tab", { name: "Summary" }).click();
  await expect(reviewer.getByText("gateway: memory_limiter limit_percentage: 80 → 75")).toBeVisible();
  await shot(reviewer, "6-since");
  await judge(reviewer, /^Approve revision 2/);
  await expect(state(author, "Approved")).toBeVisible();

  // Revision 3, from a copy in the studio, makes the approval stale, and says why.
  await author.getByRole("button", { name: "Open in studio" }).first().click();
  await author.waitForURL(/\/design\?id=/);
  await studio.judged();
  await studio.tab("YAML");
  const text = author.locator(".monaco-editor .view-line");
  await text.first().click({ timeout: 20_000 });
  await author.keyboard.press("Control+Home");
  await author.keyboard.type("# mended after the review\n");
  await studio.saved();
  await studio.judged();
  const form = await sendForm(author);
  // What was approved last is what a new review of this design would be compared with.
  await expect(form.getByLabel("Compare with").locator("option:checked")).toHaveText(
    "Revision 2 of “Lose no signal, keep traces whole”, the last approved",
  );
  await author.getByRole("button", { name: /^Push as the next revision of/ }).click();
  await expect(author.getByText("The revision is pushed.")).toBeVisible();
  await expect(reviewer.getByText("Approved revision 2; Mina has pushed revision 3 since")).toBeVisible();
  await expect(watcher.getByText(/리비전 2을 승인했으나/)).toBeVisible();
  await shot(reviewer, "7-stale");
  await reviewer.getByRole("button", { name: "Show what changed since" }).click();
  await expect(reviewer.getByText(/Nothing changes in meaning/)).toBeVisible();
  await judge(reviewer, /^Approve revision 3/);
  await expect(reviewer.getByTestId("verdict")).toContainText("approved revision 3");
  await expect(state(watcher, "승인됨")).toBeVisible();

  // The author's own link never approves; it hands over.
  await author.goto(own);
  await expect(state(author, "Approved")).toBeVisible();
  await expect(author.getByRole("button", { name: /^Approve/ })).toHaveCount(0);
  const [zip] = await Promise.all([
    author.waitForEvent("download"),
    author.getByRole("link", { name: "Download YAML and values (zip)" }).click(),
  ]);
  const files = unzipSync(new Uint8Array(readFileSync(await zip.path())));
  const stamp: unknown = JSON.parse(strFromU8(files["review.json"] ?? new Uint8Array()));
  expect(stamp).toMatchObject({ revision: 3, approvals: [{ by: "Jonas" }] });
  expect(strFromU8(files["gateway.yaml"] ?? new Uint8Array())).toContain("limit_percentage: 75");
  expect(Object.keys(files)).toContain("agent.values.yaml");
  await author.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await author.getByRole("button", { name: "Copy a pull-request body" }).click();
  await expect(author.getByText("Copied")).toBeVisible();
  const body = await author.evaluate(() => navigator.clipboard.readText());
  expect(body).toContain("## Lose no signal, keep traces whole");
  expect(body).toContain("```mermaid\nflowchart LR");
  expect(body).toMatch(/Approved by Jonas · Revision 3, hash [0-9a-f]{16}/);
  await author.getByRole("tab", { name: "Manage" }).click();
  await author.getByText("Log", { exact: true }).click();
  for (const what of ["created", "commented", "changes", "pushed", "approve"])
    await expect(author.getByTestId("log")).toContainText(what);
  await shot(author, "8-handover");
  for (const other of [reviewer, watcher]) await other.context().close();
});

test("each secret of a design is covered as its author chooses, and shown as it will be stored, before it is sent", async ({
  page,
}) => {
  const secret = "sk-live-0123456789abcdef0123456789";
  const yaml = gatewayYaml.replace("${env:BACKEND_API_KEY}", `${secret}\n      x-token: ${secret}2`);
  const design = newWorkspace("Leaky", [
    { role: "agent", yaml: agentYaml },
    { role: "gateway", yaml },
  ]);
  await openFile(page, new Studio(page), design);
  const form = await sendForm(page);
  await form.getByLabel("Your name").fill("Mina");
  const rows = page.getByTestId("secrets").getByRole("listitem");
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText("headers::x-api-key");
  await expect(rows.first().getByTestId("secret-preview")).toHaveText(
    'x-api-key: "${env:BACKEND_X_API_KEY}"',
  );
  await rows
    .last()
    .getByLabel(/^Name of the variable/)
    .fill("BACKEND_X_API_KEY");
  await expect(rows.last().getByRole("alert")).toContainText("Another secret with another value");
  await expect(form.getByRole("button", { name: "Create the review" })).toBeDisabled();
  await rows
    .last()
    .getByLabel(/^What is sent/)
    .selectOption({ label: "A mask: ********" });
  await rows
    .first()
    .getByLabel(/^Name of the variable/)
    .fill("OTLP_KEY");
  await rows.first().scrollIntoViewIfNeeded();
  await page.screenshot({ path: `${folder}/review-secrets.png` });
  await form.getByRole("button", { name: "Create the review" }).click();
  const link = await page.getByTestId("review-link").inputValue({ timeout: 60_000 });
  const token = link.split("/").at(-1) ?? "";
  const stored = await (await page.request.get(`/api/reviews/${token}/design?revision=1`)).text();
  expect(stored).toContain("${env:OTLP_KEY}");
  expect(stored).toContain('x-token: \\"********\\"');
  expect(stored).not.toContain("sk-live");
});

test("what is written while the connection is away is shown as not sent, and arrives once it is back", async ({
  baseURL,
  browser,
}) => {
  // A browser of its own: it reports each request that fails, as these are meant to.
  const context = await browser.newContext({ locale: "en-US", ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  const made = await create(context, { title: "In a tunnel", password: "open sesame" }, baseURL);
  await context.clearCookies();
  const link = `/review/${made.link}`;
  await page.goto(link);
  await page.getByLabel("Password").fill("wrong");
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await expect(page.getByText("This is not the link’s password.")).toBeVisible();
  await page.getByLabel("Password").fill("open sesame");
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page.getByRole("tab", { name: "Comments" }).click();
  await page.getByRole("button", { name: "On the whole review" }).first().click();
  await named(page, "Jonas");
  await context.setOffline(true);
  await write(page, "Written in a tunnel");
  await expect(page.getByTestId("outgoing")).toContainText("Not stored.");
  await expect(page.getByTestId("outgoing")).toContainText("Written in a tunnel");
  await context.setOffline(false);
  await expect(page.getByTestId("outgoing")).toHaveCount(0, { timeout: 20_000 });
  await expect(page.getByRole("tabpanel").getByText("Written in a tunnel")).toHaveCount(1);

  // Another value for a setting of a component, from its node.
  await page.getByRole("tab", { name: "Graph" }).click();
  await page.getByRole("button", { name: "Comment on gateway tail_sampling" }).click();
  const setting = page.getByLabel("Suggest another value for");
  await setting.selectOption({ label: "policies::probabilistic::probabilistic::sampling_percentage" });
  await page.getByLabel("Value (YAML)").fill("20");
  await write(page, "Start lower");
  await page.getByRole("tab", { name: "Comments" }).click();
  await expect(page.locator("figure")).toContainText(/sampling_percentage\s*50\s*20/);

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

  // The author applies it with one click.
  await page.goto(`/review/${made.author}#talk`);
  await page.getByRole("button", { name: "Apply as the next revision" }).click();
  await expect(page.getByText("Applied in revision 2")).toBeVisible();
  await context.close();
});

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
