import { agentYaml, gatewayYaml } from "./support/inputs";
import { Studio } from "./support/studio";
import { expect, test } from "./support/test";

test("a link opens the same design in another browser, stores nothing until asked, and holds no secret", async ({
  page,
  browser,
}) => {
  const studio = new Studio(page);
  const withSecret = gatewayYaml.replace("${env:BACKEND_API_KEY}", "sk-live-0123456789abcdef0123456789");
  await studio.pasteTiers(agentYaml, withSecret);
  const rules = await studio.rules();
  expect(rules).toContain("backend/secret-plain-text");
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByTestId("masked").getByRole("listitem")).toHaveCount(1);
  const link = await page.getByRole("dialog").getByRole("textbox").inputValue();
  expect(link).toMatch(/\/design#d=1:/);

  const other = await browser.newContext({ locale: "en-US" });
  const guest = new Studio(await other.newPage());
  await guest.page.goto(link);
  await guest.judged();
  // The masked key is no key any more; all else reads the same.
  expect(await guest.rules()).toEqual(rules.filter((rule) => rule !== "backend/secret-plain-text"));
  const stored = await guest.page.evaluate(async () =>
    (await indexedDB.databases()).map((database) => database.name),
  );
  if (stored.includes("otelier")) await expect(guest.page.getByText("From a link, not saved")).toBeVisible();
  await guest.page.getByRole("button", { name: "Keep a copy" }).click();
  await guest.saved();
  expect(await guest.text("agent")).toBe(agentYaml);
  expect(await guest.text("gateway")).not.toContain("sk-live");
  expect((await studio.text("gateway")).includes("sk-live")).toBe(true);
  await other.close();
});

test("two tabs on one design notice each other; taking over loses nothing", async ({ page, context }) => {
  const first = new Studio(page);
  await first.pasteTiers(agentYaml, gatewayYaml);
  const second = new Studio(await context.newPage());
  await second.page.goto(page.url());
  await second.judged();
  await expect(second.page.getByText("This design is open in another tab")).toBeVisible();
  await first.page.getByLabel("Design name").fill("renamed in the first tab");
  await first.page.keyboard.press("Enter");
  await second.page.getByRole("button", { name: "Edit here instead" }).click();
  await expect(first.page.getByText("This design is open in another tab")).toBeVisible();
  await expect(second.page.getByLabel("Design name")).toHaveValue("renamed in the first tab");
});

test("a design survives a reload, and a damaged one is offered as raw data", async ({ page }) => {
  const studio = new Studio(page);
  await studio.pasteTiers(agentYaml, gatewayYaml);
  await studio.saved();
  await page.reload();
  await studio.judged();
  expect(await studio.text("agent")).toBe(agentYaml);
  await page.evaluate(async () => {
    const design = new URLSearchParams(location.search).get("id") ?? "";
    const open = indexedDB.open("otelier");
    const db = await new Promise<IDBDatabase>((done) => {
      open.addEventListener("success", () => done(open.result));
    });
    const write = db.transaction("workspaces", "readwrite");
    write.objectStore("workspaces").put({ version: 1, tiers: "gone wrong" }, design);
    await new Promise((done) => {
      write.addEventListener("complete", done);
    });
    db.close();
  });
  await page.reload();
  await expect(page.getByText("The stored design cannot be read")).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save raw data" }).click();
  expect((await download).suggestedFilename()).toBe("otelier-rescue.json");
});
