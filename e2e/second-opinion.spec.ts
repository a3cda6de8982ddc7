import { chmodSync, existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { Studio } from "./support/studio";
import { expect, test } from "./support/test";
import { startWebServer } from "./support/web-server";

const folder = mkdtempSync(join(tmpdir(), "otelier-programs-"));

/** A program of ours in the place of a real one. */
function program(name: string, lines: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!${process.execPath}\n${lines}\n`);
  chmodSync(file, 0o755);
  return file;
}

// Refuses a verbosity that there is not, as the collector does, and what is marked, which no collector would.
const collector = program(
  "collector",
  `if (process.argv[2] === "--version") { console.log("otelcol version 0.159.0"); process.exit(0); }
const text = require("fs").readFileSync(process.argv[4].slice(5), "utf8");
const fault = text.includes("loud") ? 'unknown metrics level "loud"' : text.includes("# marked") ? "a mark" : null;
if (fault) { console.error("Error: failed to get config: " + fault); process.exit(1); }`,
);
const charts = resolve(import.meta.dirname, "../../shared/helm/charts");
const helm = process.env.OTELIER_HELM ?? join(homedir(), ".cache/otelier/helm");

function tier(exporter: string, mark = "") {
  return `${mark}receivers: { otlp: { protocols: { grpc: { endpoint: 0.0.0.0:4317 } } } }
exporters: { ${exporter} }
service: { pipelines: { traces: { receivers: [otlp], exporters: [debug] } } }
`;
}

test("without a configured program nothing of it is shown, and the routes say so in a sentence", async ({
  page,
}) => {
  const studio = new Studio(page);
  await studio.openTemplate();
  await expect(page.getByRole("button", { name: "Ask the real collector" })).toHaveCount(0);
  await studio.tab("Helm values");
  await expect(page.getByTestId("helm-values")).toContainText("alternateConfig");
  await expect(page.getByRole("button", { name: "Render with Helm" })).toHaveCount(0);
  const answer = await page.request.post("/api/opinion", { data: { tiers: [{ id: "a", yaml: "a: 1" }] } });
  expect(answer.status()).toBe(404);
  expect((await answer.json()).error.message).toContain("OTELIER_COLLECTOR");
});

test("the server's own collector and Helm give a second opinion, in words, by pointer and keyboard", async ({
  browser,
}) => {
  const hasHelm = existsSync(helm) && existsSync(charts);
  const server = await startWebServer({
    OTELIER_DATA: mkdtempSync(join(folder, "data-")),
    OTELIER_COLLECTOR: collector,
    ...(hasHelm ? { OTELIER_HELM: helm, OTELIER_CHARTS: charts } : {}),
  });
  const context = await browser.newContext({ baseURL: server.url });
  const page = await context.newPage();
  try {
    const studio = new Studio(page);
    await studio.pasteTiers(
      tier("debug: {}", "# marked\n"),
      tier("debug: { verbosity: loud }").replace("4317", "4319"),
      tier("debug: {}").replace("4317", "4320"),
    );
    await page.getByRole("button", { name: "Ask the real collector" }).click();
    const opinion = page.getByTestId("opinion");
    const states = opinion.locator("[data-tier]");
    await expect(states).toHaveCount(3);
    expect(await states.evaluateAll((all) => all.map((each) => each.getAttribute("data-state")))).toEqual(
      expect.arrayContaining(["agrees", "agrees", "differs"]),
    );
    await expect(opinion).toContainText("Answered by collector 0.159.0.");
    await expect(opinion).toContainText("The collector refuses what the studio takes.");
    await expect(opinion).toContainText("The collector refuses it too, for what stands at line 2.");
    await expect(opinion).toContainText("The collector takes it too.");
    const scan = await new AxeBuilder({ page }).analyze();
    expect(
      scan.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
    ).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(opinion).toHaveCount(0);

    await page.keyboard.press("Control+k");
    await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
    await page.keyboard.type("real collector");
    await page.keyboard.press("Enter");
    await expect(states).toHaveCount(3);
    await page.keyboard.press("Escape");

    await studio.tab("Helm values");
    const values = page.getByTestId("helm-values");
    const needed = values.getByRole("group", { name: /^Needed by the chart/ });
    await expect(needed.filter({ hasText: "jaeger-grpc" }).first()).toBeVisible();
    await expect(
      values.getByRole("group", { name: /^From deploy facts: .*\(assumed\)/ }).first(),
    ).toContainText("mode:");
    await page.getByRole("switch", { name: "Show where each part comes from" }).click();
    await expect(values.getByRole("group")).toHaveCount(0);
    // The rest needs Helm itself and the packed charts, which a plain checkout does not bring.
    if (!hasHelm) return;
    const button = page.getByRole("button", { name: "Render with Helm" });
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByTestId("helm-proof-verdict")).toContainText("is the design, setting for setting", {
      timeout: 30_000,
    });
    const objects = page.getByRole("list", { name: "Rendered objects" });
    await objects.getByText(/^ConfigMap/).click();
    await expect(objects.getByRole("region", { name: /^ConfigMap/ })).toContainText("relay:");
  } finally {
    await context.close();
    await server.stop();
  }
});

test("a tier that came from a values file is compared with it", async ({ page }) => {
  await page.goto("/");
  await page.getByTestId("choose-files").setInputFiles({
    name: "node.values.yaml",
    mimeType: "text/yaml",
    buffer: Buffer.from("mode: daemonset\nimage: {repository: x}\npresets: {hostMetrics: {enabled: true}}\n"),
  });
  await page.getByRole("button", { name: "See what becomes of it" }).click();
  await page.getByRole("button", { name: "Open 1 tier as a design" }).click({ timeout: 20_000 });
  const studio = new Studio(page);
  await studio.judged();
  await studio.tab("Helm values");
  await page.getByRole("button", { name: "Compare with import" }).click();
  const compared = page.getByTestId("imported-values");
  await expect(compared).toContainText(/settings are not as they were imported/);
  await expect(compared).toContainText("presets: {hostMetrics: {enabled: true}}");
});
