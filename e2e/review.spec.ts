import type { Browser, Page } from "@playwright/test";
import { agentYaml, gatewayYaml } from "./support/inputs";
import { Studio } from "./support/studio";
import { expect, test } from "./support/test";

const repaired = gatewayYaml
  .replace(/timeout: \d+s/, "timeout: 2s")
  .replace(/sampling_percentage: \d+/, "sampling_percentage: 50");

/** Somebody else's browser; a phone where `phone` is set. */
async function someone(browser: Browser, phone = false): Promise<Page> {
  const context = await browser.newContext({
    locale: "en-US",
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 800 },
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

test("a change is sent, commented on, mended by a suggestion, approved, outdated by a push and approved again", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const studio = new Studio(page);
  await studio.pasteTiers(agentYaml, gatewayYaml);
  await rename(page, "What runs now");
  await studio.pasteTiers(agentYaml, repaired);
  await rename(page, "Repair");
  const { link, own } = await send(page, "Keep more traces");

  // The reviewer, on a phone: what changes, in sentences, riskiest first.
  const reviewer = await someone(browser, true);
  await reviewer.goto(link);
  await expect(reviewer.getByRole("heading", { name: "Keep more traces" })).toBeVisible();
  await expect(reviewer.getByText(/sampling_percentage|policies/)).toBeVisible();
  const width = await reviewer.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  await reviewer.getByLabel("Your name").fill("Jonas");
  await reviewer.getByRole("button", { name: "Use this name" }).click();
  await reviewer.getByRole("tab", { name: "YAML" }).click();
  const gateway = reviewer.getByRole("region", { name: "gateway" });
  const row = gateway.locator("div.flex", { hasText: "timeout: 2s" });
  await row.getByRole("button", { name: /^Comment on line/ }).click();
  const form = reviewer.getByRole("form", { name: "Comment" });
  await form
    .getByLabel("Write a comment (Markdown)")
    .fill("**Two** seconds make small batches <script>alert(1)</script>");
  await form.getByLabel("Suggest other text for this line").fill("    timeout: 4s");
  await form.getByRole("button", { name: "Send" }).click();
  await expect(form).toBeHidden();
  await reviewer.getByLabel("Summary").fill("See the batch");
  await give(reviewer, "Request changes");
  await expect(reviewer.getByText("Changes requested", { exact: true })).toBeVisible();

  // The author has it open meanwhile: the comment is there without a reload.
  const author = page;
  await author.goto(own);
  await author.getByRole("tab", { name: "Comments" }).click();
  await expect(author.getByText("seconds make small batches <script>alert(1)</script>")).toBeVisible();
  await author.getByRole("button", { name: "Apply as the next revision" }).click();
  await expect(author.getByText("Applied in revision 2")).toBeVisible();

  // The reviewer is told, sees what changed since, and approves exactly that.
  await expect(reviewer.getByText(/Revised since you looked: revision 2 by Mina/)).toBeVisible();
  await give(reviewer, "Approve");
  await expect(reviewer.getByText(/You looked at revision 1, and revision 2 is newer/)).toBeVisible();
  await reviewer.getByRole("button", { name: "Show what changed since" }).click();
  await reviewer.getByRole("tab", { name: "Summary" }).click();
  await expect(reviewer.getByText("gateway: batch timeout: 2s → 4s")).toBeVisible();
  await give(reviewer, "Approve");
  await expect(author.getByText("Approved", { exact: true })).toBeVisible();

  // Revision 3 makes the approval stale, and says why.
  await author.goto("/");
  await author.getByRole("link", { name: "Repair" }).first().click();
  await studio.judged();
  await author.getByRole("button", { name: "Copy link" }).click();
  await author.getByRole("button", { name: "Send for review" }).click();
  await author.getByRole("button", { name: /^Push as the next revision of/ }).click();
  await expect(author.getByText("The revision is pushed.")).toBeVisible();
  await expect(reviewer.getByText("Approved revision 2; Mina has pushed revision 3 since")).toBeVisible();
  await reviewer.getByRole("button", { name: "Show what changed since" }).click();
  await give(reviewer, "Approve");
  await expect(
    reviewer.getByTestId("verdict").filter({ hasText: "Jonas approved revision 3" }),
  ).toBeVisible();
  await expect(reviewer.getByText("Approved", { exact: true })).toBeVisible();

  // The author's own link never approves.
  await author.goto(own);
  await expect(author.getByText("Approved", { exact: true })).toBeVisible();
  await expect(author.getByRole("button", { name: "Approve", exact: true })).toHaveCount(0);
  await reviewer.goto("/reviews");
  await expect(reviewer.getByRole("link", { name: "Keep more traces" })).toBeVisible();
  await reviewer.context().close();
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
