import type { Browser, BrowserContext, Page } from "@playwright/test";
import { newWorkspace } from "../../lib/workspace/new-workspace";
import type { Workspace } from "../../lib/workspace/types";
import { agentYaml, gatewayYaml } from "./inputs";
import { expect } from "./test";

/** What runs, as a design, or with another gateway. */
export function pair(gateway = gatewayYaml, name = "shop"): Workspace {
  return newWorkspace(name, [
    { role: "agent", yaml: agentYaml },
    { role: "gateway", yaml: gateway },
  ]);
}

/** A gateway that also takes metrics and logs, and keeps more traces. */
const repairedGateway = gatewayYaml
  .replace(/timeout: \d+s/, "timeout: 2s")
  .replace(/sampling_percentage: \d+/, "sampling_percentage: 50")
  .replace(
    /^ {4}traces:$/m,
    "    metrics:\n      receivers: [otlp]\n      exporters: [otlphttp/backend]\n    logs:\n      receivers: [otlp]\n      exporters: [otlphttp/backend]\n    traces:",
  );

/** Somebody else's browser; a phone where `phone` is set. What breaks in it fails the journey. */
export async function someone(browser: Browser, { phone = false, locale = "en-US" } = {}): Promise<Page> {
  const context = await browser.newContext({
    locale,
    viewport: phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  return context.newPage();
}

type Asked = {
  readonly title?: string;
  readonly description?: string;
  readonly name?: string;
  readonly password?: string;
  readonly gateway?: string;
};
export type Made = { readonly id: string; readonly author: string; readonly link: string };

/** A review by the interface, as a program makes one, of what runs against what is asked for. `server` where it is not the run's own. */
export async function create(context: BrowserContext, asked: Asked = {}, server = ""): Promise<Made> {
  const {
    title = "Keep more traces",
    description = "",
    name = "Mina",
    password,
    gateway = repairedGateway,
  } = asked;
  const link = { scope: "approve", expires: null, ...(password === undefined ? {} : { password }) };
  const design = pair(gateway);
  const data = { title, description, gate: "advisory", design, base: pair(), name: name.slice(0, 80), link };
  const response = await context.request.post(`${server}/api/reviews`, { data });
  const { value }: { value: Made } = await response.json();
  return value;
}

/** Says what a reader is called, wherever that is asked. */
export async function named(page: Page, name: string): Promise<void> {
  await page.getByLabel("Your name").fill(name);
  await page.getByRole("button", { name: "Use this name" }).click();
  await expect(page.getByLabel("Your name")).toHaveCount(0);
}

/** Writes the comment whose form is open; another text for its line where `suggestion` is given. */
export async function write(page: Page, text: string, suggestion?: string): Promise<void> {
  const form = page.getByRole("form", { name: "Comment" });
  await form.getByLabel("Write a comment (Markdown)").fill(text);
  if (suggestion !== undefined) await form.getByLabel("Suggest other text for this line").fill(suggestion);
  await form.getByRole("button", { name: "Send" }).click();
  await expect(form).toBeHidden();
}

/** Gives a verdict by its dialog, which closes where it counts. */
export async function judge(page: Page, verdict: RegExp, summary = ""): Promise<void> {
  await page.getByRole("button", { name: verdict }).click();
  const dialog = page.getByRole("dialog");
  if (summary !== "") await dialog.getByLabel("Summary").fill(summary);
  await dialog.getByRole("button", { name: verdict }).click();
}
