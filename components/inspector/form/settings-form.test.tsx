// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, describe, expect, it } from "vitest";
import { useStore } from "zustand";
import { at, type Json } from "@/lib/base/json";
import type { Path } from "@/lib/base/path";
import type { KnownComponent } from "@/lib/catalogue/fields/fields";
import { rowAt } from "@/lib/catalogue/forms/rows";
import { formOf, reflected } from "@/lib/catalogue/forms/testing/forms";
import { silentAnalysis } from "@/lib/analysis/testing";
import { catalogueWords } from "@/lib/catalogue/words";
import { testCatalogue } from "@/lib/catalogue/testing";
import type { Shape } from "@/lib/catalogue/forms/types";
import { editing } from "@/lib/session/editing";
import { createSession, type Session } from "@/lib/session/store";
import { readTopology } from "@/lib/topology/topology";
import { learnWords } from "@/lib/words/speak";
import { newWorkspace } from "@/lib/workspace/new-workspace";
import { inspectorMessages } from "../messages";
import { uiMessages } from "../../ui/messages";
import { SettingsForm } from "./settings-form";

let session: Session;
afterEach(() => {
  cleanup();
  session.stop();
});

function open(component: KnownComponent, text: string, where: Path): void {
  const workspace = newWorkspace("test", [
    { role: "agent", yaml: text, target: { collector: "0.159.0", distribution: "contrib" } },
  ]);
  session = createSession({
    workspace,
    topology: readTopology(workspace.tiers, testCatalogue),
    editing,
    catalogue: testCatalogue,
    today: () => "2026-11-01",
    analysis: () => silentAnalysis,
  });
  render(
    <NextIntlClientProvider
      locale="en"
      messages={{ inspector: inspectorMessages.en, ui: uiMessages.en }}
      timeZone="UTC"
    >
      <Shown component={component} where={where} />
    </NextIntlClientProvider>,
  );
}

function Shown({ component, where }: { readonly component: KnownComponent; readonly where: Path }) {
  const tier = useStore(session, (state) => state.topology.tiers[0]);
  if (!tier) return null;
  const config = at(tier.config, ...where);
  return (
    <SettingsForm
      session={session}
      tier={tier}
      component={component}
      config={config}
      at={where}
      readOnly={false}
    />
  );
}

const text = () => session.getState().workspace.tiers[0]?.yaml ?? "";
const config = (where: Path): Json | undefined => at(session.getState().topology.tiers[0]?.config, ...where);

describe("a setting that is going away", () => {
  it("is struck through and says what to write instead", () => {
    learnWords("en", catalogueWords.en);
    const text = "connectors:\n  span_metrics:\n    dimensions_cache_size: 5\n";
    open(formOf("connector", "span_metrics").component, text, ["connectors", "span_metrics"]);
    const input = screen.getByLabelText("dimensions_cache_size");
    expect(input.closest("[data-life]")?.getAttribute("data-life")).toBe("deprecated");
    const about = document.getElementById(input.getAttribute("aria-describedby") ?? "");
    expect(about?.textContent).toContain("use aggregation_cardinality_limit");
  });
});

describe("the form of every reflected component", () => {
  it.each(
    reflected.map(
      (component) => [`${component.settings.kind} ${component.settings.type}`, component] as const,
    ),
  )(
    "%s shows its default configuration, leaves it alone, and changes one field by keyboard",
    { timeout: 30_000 },
    (_, component) => {
      const { kind, type, default: usual = {} } = component.settings;
      const where = kind === "service" ? ["service", "telemetry"] : [`${kind}s`, type];
      // JSON is YAML.
      const written = JSON.stringify({ [String(where[0])]: { [String(where[1])]: usual } });
      open(component, written, where);
      const inputs = [...document.querySelectorAll<HTMLInputElement>("[data-setting] input")];
      for (const input of inputs) {
        fireEvent.focus(input);
        fireEvent.blur(input);
      }
      expect(text()).toBe(written);
      const unnamed = inputs.filter(
        (input) => input.labels?.length === 0 && !input.hasAttribute("aria-label"),
      );
      expect(unnamed.map((input) => input.outerHTML)).toEqual([]);
      if (document.querySelector("[data-setting]") === null) return;
      changeSomething({ component, config: config(where) });
      expect(text()).not.toBe(written);
      expect(config(where)).not.toEqual(usual);
    },
  );
});

describe("a form", () => {
  const batch = formOf("processor", "batch").component;
  const where = ["processors", "batch"];
  const short = "processors:\n  batch: # keep\n    timeout: 1s # why\n";

  it("changes the line of a setting and keeps its comment", () => {
    open(batch, short, where);
    const field = screen.getByLabelText("timeout");
    fireEvent.change(field, { target: { value: "5s" } });
    fireEvent.keyDown(field, { key: "Enter" });
    expect(text()).toBe("processors:\n  batch: # keep\n    timeout: 5s # why\n");
  });

  it("shows the default in the empty field and writes nothing until something is set", () => {
    open(batch, short, where);
    expect(screen.getByLabelText<HTMLInputElement>("send_batch_size").placeholder).toBe("8192");
    fireEvent.blur(screen.getByLabelText("send_batch_size"));
    expect(text()).toBe(short);
  });

  it("says what is expected, aloud, and writes nothing wrong", () => {
    open(batch, short, where);
    const field = screen.getByLabelText("send_batch_size");
    fireEvent.change(field, { target: { value: "many" } });
    fireEvent.keyDown(field, { key: "Enter" });
    expect(screen.getByRole("alert").textContent).toBe("A whole number is expected.");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(field.getAttribute("aria-describedby")).toContain(screen.getByRole("alert").id);
    expect(text()).toBe(short);
    fireEvent.keyDown(field, { key: "Escape" });
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("takes a setting back to its default", () => {
    open(batch, short, where);
    fireEvent.click(screen.getByRole("button", { name: "Take timeout back to its default" }));
    expect(text()).not.toContain("timeout");
  });

  it("keeps and names a key that nobody knows", () => {
    open(batch, "processors:\n  batch:\n    tiemout: 1s\n", where);
    expect(screen.getByLabelText<HTMLTextAreaElement>("tiemout").value).toBe("1s");
    expect(screen.getAllByText(/knows no setting of this name/).length).toBeGreaterThan(0);
  });

  it("finds settings at any depth", () => {
    open(formOf("exporter", "otlp_grpc").component, "exporters:\n  otlp_grpc: {}\n", [
      "exporters",
      "otlp_grpc",
    ]);
    fireEvent.change(screen.getByRole("searchbox", { name: "Find a setting" }), {
      target: { value: "queue_size" },
    });
    const found = screen.getByRole("group", { name: /^\d+ settings?$/ });
    expect(within(found).getByText(/sending_queue/)).toBeDefined();
  });

  it("warns of a secret in plain text and offers a variable", () => {
    const token = formOf("extension", "bearertokenauth").component;
    open(token, "extensions:\n  bearertokenauth:\n    token: abc\n", ["extensions", "bearertokenauth"]);
    expect(screen.getByText(/can read the secret/)).toBeDefined();
    cleanup();
    open(token, "extensions:\n  bearertokenauth: {}\n", ["extensions", "bearertokenauth"]);
    fireEvent.click(screen.getByRole("button", { name: "Take it from the variable TOKEN" }));
    expect(text()).toContain("token: ${env:TOKEN}");
  });
});

function pathOf(input: Element | undefined): Path {
  const path: unknown = JSON.parse(input?.closest("[data-setting]")?.getAttribute("data-setting") ?? "[]");
  return Array.isArray(path)
    ? path.filter((step) => typeof step === "string" || typeof step === "number")
    : [];
}

/** Changes the first setting there is, by what the keyboard reaches: types, adds an item to a list, or presses a switch. */
function changeSomething(form: Parameters<typeof rowAt>[0]): void {
  const typed = document.querySelector<HTMLInputElement>('[data-setting] label + span input[type="text"]');
  if (typed) return press(typed, rowAt(form, pathOf(typed))?.shape.is);
  const pressed = document.querySelector<HTMLInputElement>('[data-setting] input[type="checkbox"]');
  if (pressed) return void fireEvent.click(pressed);
  fireEvent.click(screen.getAllByRole("button", { expanded: false })[0] ?? document.body);
  const next = screen.queryAllByLabelText<HTMLInputElement>(/, new item$/)[0];
  if (next) press(next, "text");
  else fireEvent.click(screen.getAllByRole("button", { name: /^Add to / })[0] ?? document.body);
}

/** Types another value of the field's kind and presses Enter. */
function press(field: HTMLInputElement, is: Shape["is"] | undefined): void {
  const value =
    is === "duration" ? "7s" : is === "text" || is === "secret" || is === "choice" ? "seven" : "7";
  fireEvent.change(field, { target: { value } });
  fireEvent.keyDown(field, { key: "Enter" });
}
