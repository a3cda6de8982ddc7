import { agentYaml, gatewayYaml } from "./support/inputs";
import { Studio } from "./support/studio";
import { expect, test } from "./support/test";

test.describe("a Korean browser", () => {
  test.use({ locale: "ko-KR" });

  test("is greeted in Korean, and the studio speaks Korean down to the findings", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator("html")).toHaveAttribute("lang", "ko");
    await page.getByLabel("YAML 붙여 넣기").fill(agentYaml);
    await page.getByRole("button", { name: "티어로 추가" }).click();
    await page.getByLabel("YAML 붙여 넣기").fill(gatewayYaml);
    await page.getByRole("button", { name: "티어로 추가" }).click();
    await page.getByRole("button", { name: /설계로 열기/ }).click();
    const message = page.locator('[data-finding="affinity/tail-sampling-unsharded"]');
    await expect(message).toBeVisible({ timeout: 20_000 });
    await expect(message).toContainText(/[가-힣]/);
  });
});

test("the toolbar switches the language in place, without losing the design", async ({ page }) => {
  const studio = new Studio(page);
  await studio.pasteTiers(agentYaml, gatewayYaml);
  const address = page.url();
  await page.getByRole("button", { name: "한국어" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  expect(page.url()).toBe(address);
  await expect(page.locator('[data-finding="affinity/tail-sampling-unsharded"]')).toContainText(/[가-힣]/);
});
