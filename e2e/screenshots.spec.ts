import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { designOf } from "../bench/designs";
import { toFile } from "../lib/share/file";
import { newWorkspace } from "../lib/workspace/new-workspace";
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

const seed = resolve(import.meta.dirname, "../../shared/seed");
const designs = {
  // The pair that the project started from, where it is at hand; else our own.
  seed: () => {
    const folder = existsSync(seed) ? seed : resolve(import.meta.dirname, "../fixtures/journey");
    const read = (tier: string) => readFileSync(join(folder, `${tier}.yaml`), "utf8");
    return newWorkspace("Seed", [
      { id: "agent", role: "agent", yaml: read("agent") },
      { id: "gateway", role: "gateway", yaml: read("gateway") },
    ]);
  },
  "40-components": () => designOf(40),
  "1000-components": () => designOf(1000),
} as const;

for (const theme of ["light", "dark"] as const) {
  test(`pictures of designs of three sizes, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    const studio = new Studio(page);
    for (const [name, design] of Object.entries(designs)) {
      await page.goto("/");
      await page.getByTestId("choose-design").setInputFiles({
        name: `${name}.otelier.json`,
        mimeType: "application/json",
        buffer: Buffer.from(toFile(design())),
      });
      await page.waitForURL(/design/);
      await studio.judged();
      await expect(page.locator(".canvas .node").first()).toBeVisible();
      await page.screenshot({ path: `${folder}/${name}-${theme}.png` });
    }
  });
}
