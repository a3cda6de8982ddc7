import { agentYaml, gatewayYaml } from "./support/inputs";
import { Studio } from "./support/studio";
import { expect, test } from "./support/test";

test("half-typed YAML keeps the page alive, the last good tier visible and the other tier live", async ({
  page,
}) => {
  const studio = new Studio(page);
  await studio.pasteTiers(agentYaml, gatewayYaml);
  await studio.tab("YAML");
  const editor = page.locator(".monaco-editor");
  await expect(editor.locator(".view-line").first()).toBeVisible({ timeout: 20_000 });
  await editor.click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.insertText("broken: [\n");
  await expect(page.getByText(/does not parse/).first()).toBeVisible();
  // The agent's nodes still stand, and the gateway is still judged.
  await expect(page.getByText("kubeletstats").first()).toBeVisible();
  expect(await studio.rules()).toContain("collector/syntax");
  await page.keyboard.press("Control+z");
  await expect.poll(() => studio.rules()).not.toContain("collector/syntax");
});

test("the start page answers every kind of wrong file with its reason, and keeps what was right", async ({
  page,
}) => {
  await page.goto("/");
  const big = Buffer.from(`# ${"x".repeat(1022)}\n`.repeat(5 * 1024));
  await page.getByTestId("choose-files").setInputFiles([
    { name: "agent.yaml", mimeType: "text/yaml", buffer: Buffer.from(agentYaml) },
    { name: "big.yaml", mimeType: "text/yaml", buffer: big },
    { name: "binary.yaml", mimeType: "text/yaml", buffer: Buffer.from([0, 1, 2, 255, 0]) },
    { name: "latin.yaml", mimeType: "text/yaml", buffer: Buffer.from([0x61, 0x3a, 0x20, 0xe9, 0x0a]) },
    { name: "empty.yaml", mimeType: "text/yaml", buffer: Buffer.from("") },
  ]);
  await expect(page.getByText(/npx otelier check/)).toBeVisible();
  await expect(page.getByText(/This is not text/)).toBeVisible();
  await expect(page.getByText(/not UTF-8/)).toBeVisible();
  await expect(page.getByText(/Nothing is in it/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Open 1 tier as a design" })).toBeVisible();
});

const odd: Readonly<Record<string, string>> = {
  "one line of 100 kB": `receivers: { otlp: { note: "${"x".repeat(100_000)}" } }\n`,
  "an alias bomb": [
    "a: &a [x, x, x, x, x, x, x, x, x]",
    ..."bcdefghi"
      .split("")
      .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[index]}`).join(", ")}]`),
  ].join("\n"),
  "a byte order mark": `\uFEFF${gatewayYaml}`,
  "duplicate keys": "receivers:\n  otlp: {}\n  otlp: {}\n",
  "200 levels": Array.from({ length: 200 }, (_, depth) => `${" ".repeat(depth)}k${depth}:`).join("\n"),
  "100,000 open brackets": "[".repeat(100_000),
};
for (const [what, text] of Object.entries(odd)) {
  test(`${what}: an answer or a refusal, and the other tier lives`, async ({ page }) => {
    const studio = new Studio(page);
    await studio.pasteTiers(text, agentYaml);
    await expect(page.getByText("kubeletstats").first()).toBeVisible();
    expect((await studio.findings()).length).toBeGreaterThan(0);
    await studio.saved();
  });
}
