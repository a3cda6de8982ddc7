import { agentYaml, gatewayYaml } from "./support/inputs";
import { Studio } from "./support/studio";
import { expect, test } from "./support/test";

test("an overview leads to what to mend next, rules can be muted, an upgrade is previewed", async ({
  page,
}) => {
  const studio = new Studio(page);
  await studio.pasteTiers(agentYaml, gatewayYaml);
  const overview = page.getByRole("dialog", { name: "Overview of the design" });

  await page.getByRole("button", { name: "Overview and rules" }).click();
  await expect(overview.getByRole("row", { name: /affinity/ })).toContainText("1 error");
  await overview.getByLabel("How loud edge/grpc-pinned-connection is").selectOption("Off");
  await expect(overview.locator("li", { hasText: "edge/grpc-pinned-connection" })).toBeVisible();
  await overview.locator("[data-next]").click();
  await expect(overview).toHaveCount(0);
  expect(await studio.rules()).not.toContain("edge/grpc-pinned-connection");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect.poll(() => studio.rules()).toContain("edge/grpc-pinned-connection");

  await page.getByRole("combobox", { name: "Version", exact: true }).selectOption("Preview an upgrade…");
  const upgrade = page.getByRole("region", { name: "Preview an upgrade" });
  await expect(upgrade.locator('[data-upgrade="renamed"]')).toContainText("otlp/gateway", {
    timeout: 20_000,
  });
  // The same on the graph: the exporter wears it, and pressing it leads to the text.
  const exporter = page.locator('.react-flow__node[data-id="agent/traces/exporters/otlp/gateway"]');
  await exporter.getByRole("button", { name: "renamed" }).click();
  await expect(exporter.locator(".node")).toHaveAttribute("data-picked");
  await expect(upgrade).toBeVisible();
  await upgrade.getByRole("button", { name: /^Set the version and apply \d+ safe rename/ }).click();
  await expect(upgrade).toHaveCount(0);
  await expect(page.locator(".upgrade-mark")).toHaveCount(0);
  await expect.poll(() => studio.rules()).not.toContain("deprecated/component");
  expect(await studio.text("agent")).toContain("otlp_grpc/gateway");
});
