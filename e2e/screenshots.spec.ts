import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Studio } from "./support/studio";
import { expect, test } from "./support/test";

/** `npm run screenshots` writes the pictures of README and docs; every other run makes them aside. */
const folder = process.env.SCREENSHOTS ?? "test-results/screenshots";
mkdirSync(folder, { recursive: true });
const journey = (tier: string) =>
  readFileSync(join(resolve(import.meta.dirname, "../fixtures/journey"), `${tier}.yaml`), "utf8");

for (const theme of ["light", "dark"] as const) {
  test(`pictures of the studio, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    const studio = new Studio(page);
    await page.goto("/");
    await expect(page.getByRole("heading").first()).toBeVisible();
    await page.screenshot({ path: `${folder}/start-${theme}.png` });
    await studio.pasteTiers(journey("agent"), journey("gateway"));
    await studio.saved();
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${folder}/studio-${theme}.png` });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.reload();
    await studio.judged();
    await page
      .getByRole("navigation")
      .getByRole("button", { name: /^Findings/ })
      .click();
    await expect(page.locator("[data-finding]").first()).toBeVisible();
    await page.screenshot({ path: `${folder}/phone-findings-${theme}.png` });
  });
}
