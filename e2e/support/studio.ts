import { expect, type Locator, type Page } from "@playwright/test";

/** The studio in a user's words. English labels; journeys in Korean speak for themselves. */
export class Studio {
  constructor(readonly page: Page) {}

  /** Pastes one text after another on the start page and opens them as a design. */
  async pasteTiers(...texts: readonly string[]): Promise<void> {
    await this.page.goto("/");
    for (const text of texts) {
      await this.page.getByLabel("Paste YAML").fill(text);
      await this.page.getByRole("button", { name: "Add as a tier" }).click();
    }
    await this.page.getByRole("button", { name: /^Open \d tiers? as a design$/ }).click();
    await this.judged();
  }

  async openTemplate(): Promise<void> {
    await this.page.goto("/");
    await this.page.getByRole("button", { name: "Open two-tier template" }).click();
    await this.judged();
  }

  /** Waits until the findings shown are of the text shown. */
  async judged(): Promise<void> {
    await expect(this.page.getByTestId("counts")).toHaveText(/error|No findings/, { timeout: 20_000 });
    await expect(this.page.getByTestId("analysis")).toHaveAttribute("data-status", "idle");
  }

  /** Ids of the rules that have findings now, one for each finding, sorted. */
  async findings(): Promise<readonly string[]> {
    await this.tab("Findings");
    await this.judged();
    const rows = this.page.locator("[data-finding]");
    return (
      await rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-finding") ?? ""))
    ).toSorted();
  }

  async rules(): Promise<readonly string[]> {
    return [...new Set(await this.findings())];
  }

  async tab(name: "Findings" | "Inspect" | "YAML" | "Helm values"): Promise<void> {
    await this.page.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
  }

  finding(rule: string): Locator {
    return this.page.locator("article", { has: this.page.locator(`[data-finding="${rule}"]`) });
  }

  /** The stored text of a tier, as the browser keeps it once everything is saved. */
  async text(tier: string): Promise<string> {
    await this.saved();
    return this.page.evaluate(async (id) => {
      const design = new URLSearchParams(location.search).get("id") ?? "";
      const open = indexedDB.open("otelier");
      const db = await new Promise<IDBDatabase>((done) => {
        open.addEventListener("success", () => done(open.result));
      });
      const read = db.transaction("workspaces").objectStore("workspaces").get(design);
      const workspace = await new Promise<{ tiers: { id: string; yaml: string }[] }>((done) => {
        read.addEventListener("success", () => done(read.result));
      });
      db.close();
      return workspace.tiers.find((one) => one.id === id)?.yaml ?? "";
    }, tier);
  }

  async saved(): Promise<void> {
    await expect(this.page.getByTestId("save-state")).toHaveAttribute("data-state", "saved");
  }
}
