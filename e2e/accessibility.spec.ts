import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { agentYaml, gatewayYaml } from "./support/inputs";
import { Studio } from "./support/studio";
import { expect, test } from "./support/test";

async function expectAccessible(page: Page, where: string): Promise<void> {
  // Monaco's own markup is checked by its makers; everything around it is ours.
  const { violations } = await new AxeBuilder({ page }).exclude(".monaco-editor").analyze();
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(" | ")}`,
  );
  expect(told, where).toEqual([]);
}

for (const theme of ["light", "dark"] as const) {
  test.describe(`${theme} theme`, () => {
    test.use({ colorScheme: theme });

    test("start page, rule pages, kitchen sink and a missing page have no axe violation", async ({
      page,
    }) => {
      for (const path of ["/", "/rules", "/rules/affinity/tail-sampling-unsharded", "/kitchen-sink"]) {
        await page.goto(path);
        await expect(page.getByRole("heading").first()).toBeVisible();
        await expectAccessible(page, path);
      }
    });

    test("the designer with every pane and dialog has no axe violation", async ({ page }) => {
      test.setTimeout(150_000);
      const studio = new Studio(page);
      await studio.pasteTiers(agentYaml, gatewayYaml);
      await expectAccessible(page, "findings");
      await studio
        .finding("affinity/tail-sampling-unsharded")
        .getByRole("button", { name: /^Preview/ })
        .first()
        .click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectAccessible(page, "fix preview");
      await page.keyboard.press("Escape");
      await studio.tab("Inspect");
      await page.getByRole("button", { name: /Deployment of agent/ }).click();
      await expectAccessible(page, "tier panel");
      await studio.tab("YAML");
      await expect(page.locator(".monaco-editor .view-line").first()).toBeVisible({ timeout: 20_000 });
      await expectAccessible(page, "YAML");
      await studio.tab("Helm values");
      await expect(page.getByTestId("helm-values").first()).toBeVisible();
      await expectAccessible(page, "Helm values");
      for (const [keys, what] of [
        ["Control+k", "command palette"],
        ["?", "shortcut sheet"],
      ] as const) {
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog")).toHaveCount(0);
        await page.locator("body").click({ position: { x: 700, y: 5 } });
        await page.keyboard.press(keys);
        await expect(page.getByRole("dialog")).toBeVisible();
        await expectAccessible(page, what);
      }
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await page.getByRole("button", { name: "Copy link" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectAccessible(page, "share dialog");
    });
  });
}

test("the outline says name and position, walks by arrows and shares the selection", async ({ page }) => {
  const studio = new Studio(page);
  await studio.pasteTiers(agentYaml, gatewayYaml);
  await page.getByRole("button", { name: "Outline" }).click();
  const tree = page.getByRole("tree");
  await expect(tree).toBeVisible();
  await expectAccessible(page, "outline");
  const batch = tree.getByRole("treeitem", { name: /batch.*3 of 3|batch/ }).first();
  await expect(batch).toHaveAttribute("aria-posinset", /\d/);
  await expect(batch).toHaveAttribute("aria-setsize", /\d/);
  await tree.locator('[tabindex="0"]').first().focus();
  const before = await page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press("ArrowDown");
  expect(await page.evaluate(() => document.activeElement?.textContent)).not.toBe(before);
});
