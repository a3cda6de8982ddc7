// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { testCatalogue } from "@/lib/catalogue/testing";
import { traitWords } from "@/lib/catalogue/traits/words";
import { decodePayload } from "@/lib/graph/drag-payload";
import { learnWords } from "@/lib/words/speak";
import type { Session } from "@/lib/session/store";
import { InEnglish, openSession } from "../canvas/testing";
import { Palette } from "./palette";

let session: Session;

beforeEach(() => {
  session = openSession();
  render(
    <InEnglish>
      <Palette session={session} catalogue={testCatalogue} />
    </InEnglish>,
  );
});

afterEach(() => {
  cleanup();
  session.stop();
});

function group(name: string): HTMLElement {
  return screen.getByRole("region", { name });
}

function namesIn(name: string): readonly string[] {
  return within(group(name))
    .getAllByRole("button")
    .flatMap((item) => item.querySelector(".palette-name")?.textContent ?? []);
}

function search(text: string): void {
  fireEvent.change(screen.getByRole("searchbox", { name: "Search components" }), { target: { value: text } });
}

function choose(name: string, value: string): void {
  fireEvent.change(screen.getByRole("combobox", { name }), { target: { value } });
}

function selectTraces(): void {
  act(() => session.select({ kind: "pipeline", tier: "agent", pipeline: "traces" }));
}

describe("palette", () => {
  it("shows the most used first, and all on demand", () => {
    expect(namesIn("Processors")[0]).toBe("memory_limiter");
    const before = namesIn("Receivers").length;
    fireEvent.click(within(group("Receivers")).getByRole("button", { name: /^Show all/ }));
    expect(namesIn("Receivers").length).toBeGreaterThan(before + 50);
  });

  it("says which signals a component carries in words, too", () => {
    expect(screen.getByRole("button", { name: /^Add file_log.*carries logs/ })).toBeDefined();
  });

  it("takes the processors of the selected pipeline's signal as those that fit", () => {
    selectTraces();
    expect(namesIn("Processors that fit here")).toContain("batch");
    const quiet = screen.getByRole("button", { name: /^Add file_log to traces/ });
    expect(quiet.hasAttribute("data-quiet")).toBe(true);
  });

  it("names components as the tier's version knows them", () => {
    act(
      () =>
        void session.run("set-target", {
          tiers: "all",
          target: { collector: "0.130.0", distribution: "contrib" },
        }),
    );
    expect(namesIn("Processors")).toContain("k8sattributes");
    expect(namesIn("Processors")).not.toContain("k8s_attributes");
  });

  it("finds a component by its old name and shows it struck through beside the new one", () => {
    search("k8sattributes");
    const [found] = screen.getAllByRole("button", { name: /k8s_attributes/ });
    expect(found?.querySelector("s")?.textContent).toBe("k8sattributes");
    expect(found?.textContent).toContain("→ k8s_attributes");
  });

  it("says so when nothing of that name is there", () => {
    search("no such thing");
    expect(screen.getByRole("status").textContent).toMatch(/No such component/);
  });

  it("adds to the selected pipeline with Enter", () => {
    selectTraces();
    fireEvent.keyDown(screen.getByRole("button", { name: /^Add filter to traces/ }), { key: "Enter" });
    const traces = session.getState().topology.tiers[0]?.pipelines[0];
    expect(traces?.processors.map((ref) => ref.id)).toContain("filter");
  });

  it("shares the processor that the tier has already instead of making a second one", () => {
    act(() => session.select({ kind: "pipeline", tier: "agent", pipeline: "metrics" }));
    fireEvent.keyDown(screen.getByRole("button", { name: /^Add k8s_attributes to metrics/ }), {
      key: "Enter",
    });
    const tier = session.getState().topology.tiers[0];
    expect(tier?.pipelines[1]?.processors.map((ref) => ref.id)).toContain("k8sattributes");
    expect(tier?.components.filter((each) => each.canonical === "k8s_attributes")).toHaveLength(1);
  });

  it("never makes a second receiver for the same port", () => {
    selectTraces();
    const [otlp] = screen.getAllByRole("button", { name: /^Add otlp to traces/ });
    if (otlp) fireEvent.keyDown(otlp, { key: "Enter" });
    expect(session.getState().notice?.tone).toBe("refused");
    const receivers = session
      .getState()
      .topology.tiers[0]?.components.filter(({ kind }) => kind === "receiver");
    expect(receivers?.map((each) => each.id)).toEqual(["otlp", "hostmetrics"]);
  });

  it("asks for a place when none is selected", () => {
    fireEvent.keyDown(screen.getByRole("button", { name: /^Add filter/ }), { key: "Enter" });
    expect(session.getState().notice).toMatchObject({
      tone: "refused",
      words: { id: "graph.pick-pipeline" },
    });
  });

  it("hands a drag its kind and type", () => {
    const types: string[] = [];
    const dataTransfer = { setData: (type: string) => types.push(type), effectAllowed: "" };
    fireEvent.dragStart(screen.getByRole("button", { name: /^Add filter/ }), { dataTransfer });
    expect(decodePayload(types)).toEqual({ kind: "processor", type: "filter" });
  });

  it("goes to the search with a slash, except while somebody types", () => {
    const field = screen.getByRole("searchbox");
    fireEvent.keyDown(document.body, { key: "/" });
    expect(document.activeElement).toBe(field);
  });

  it("finds by what a component is for, in the reader's words", () => {
    learnWords("en", traitWords.en);
    search("gathers data into batches");
    expect(namesIn("Processors")).toEqual(["batch"]);
  });

  it("narrows by kind, signal, stability, distribution and tier, and clears", () => {
    fireEvent.click(screen.getByRole("button", { name: "Filter" }));
    choose("Kind", "processor");
    choose("Signal", "traces");
    choose("Distribution", "core");
    expect(namesIn("Processors")).toContain("memory_limiter");
    expect(namesIn("Processors")).not.toContain("tail_sampling");
    expect(screen.queryByRole("region", { name: "Receivers" })).toBeNull();
    expect(screen.getByRole("button", { name: "Filter (3)" })).toBeDefined();
    choose("Distribution", "contrib");
    choose("Tier", "agent");
    expect(namesIn("Processors")).not.toContain("tail_sampling");
    choose("Tier", "gateway");
    expect(namesIn("Processors")).toContain("tail_sampling");
    fireEvent.click(screen.getByRole("button", { name: "Clear" }));
    expect(screen.getByRole("region", { name: "Receivers" })).toBeDefined();
  });
});
