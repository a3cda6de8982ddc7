// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { testCatalogue } from "@/lib/catalogue/testing";
import type { Session } from "@/lib/session/store";
import { Canvas } from "./canvas";
import { InEnglish, openSession } from "./testing";

let session: Session;
const onOpen = vi.fn<(what: "inspect" | "findings") => void>();

beforeEach(() => {
  session = openSession();
  onOpen.mockClear();
  render(
    <InEnglish>
      <Canvas session={session} catalogue={testCatalogue} onOpen={onOpen} onImport={vi.fn<() => void>()} />
    </InEnglish>,
  );
});

afterEach(() => {
  cleanup();
  session.stop();
});

function node(name: RegExp): HTMLElement {
  return screen.getByRole("group", { name });
}

function textOf(tier: string): string {
  return session.getState().workspace.tiers.find((each) => each.id === tier)?.yaml ?? "";
}

describe("canvas", () => {
  it("names a node by what it is, where it stands and what is wrong with it", () => {
    expect(node(/^batch processor, 3 of 3, pipeline traces, agent, 8,192 or 5s/)).toBeDefined();
    expect(
      node(/^hostmetrics receiver, 2 of 2, pipeline metrics, agent.*2 findings, worst: error/),
    ).toBeDefined();
  });

  it("strikes an old name through and says the new one", () => {
    const old = node(/^k8sattributes processor/);
    expect(old.querySelector("s")?.textContent).toBe("k8sattributes");
    expect(within(old).getByText("now k8s_attributes")).toBeDefined();
  });

  it("says of a component nobody knows that it is not checked", () => {
    expect(within(node(/^frobnicate processor/)).getByText("not checked")).toBeDefined();
  });

  it("selects the use that was clicked", () => {
    fireEvent.click(node(/^batch processor, 1 of 1, pipeline metrics, agent/));
    expect(session.getState().selection).toMatchObject({
      kind: "component",
      tier: "agent",
      component: { kind: "processor", id: "batch" },
      node: "agent/metrics/processors/batch",
    });
  });

  it("moves a processor with Alt and an arrow, and keeps the comment beside the list", () => {
    const batch = node(/^batch processor, 3 of 3/);
    fireEvent.click(batch);
    fireEvent.keyDown(batch, { key: "ArrowUp", altKey: true });
    expect(textOf("agent")).toContain("processors: [k8sattributes, batch, frobnicate] # the order counts");
  });

  it("removes the selected use with Delete", () => {
    const wanted = node(/^hostmetrics receiver/);
    fireEvent.click(wanted);
    fireEvent.keyDown(wanted, { key: "Delete" });
    expect(textOf("agent")).not.toContain("hostmetrics");
  });

  it("leaves Delete to a field that has the focus", async () => {
    fireEvent.click(node(/^hostmetrics receiver/));
    fireEvent.click(screen.getByRole("button", { name: "Add to receivers of metrics, agent" }));
    fireEvent.keyDown(await screen.findByRole("combobox"), { key: "Backspace" });
    expect(textOf("agent")).toContain("hostmetrics");
  });

  it("opens the inspector with Enter", () => {
    const batch = node(/^batch processor, 3 of 3/);
    fireEvent.click(batch);
    fireEvent.keyDown(batch, { key: "Enter" });
    expect(onOpen).toHaveBeenCalledWith("inspect");
  });

  it("walks with the arrow keys from tier to tier over the hop", () => {
    const exporter = node(/^otlp\/gateway exporter, 1 of 1, pipeline traces/);
    fireEvent.click(exporter);
    fireEvent.keyDown(exporter, { key: "ArrowRight" });
    expect(session.getState().selection).toMatchObject({ kind: "hop" });
  });

  it("draws a hole where metrics arrive and nobody takes them, and mends it", () => {
    const hole = node(/^Hole: metrics arrive at gateway/);
    fireEvent.click(within(hole).getByRole("button"));
    expect(session.getState().topology.tiers[1]?.pipelines.map((pipeline) => pipeline.signal)).toContain(
      "metrics",
    );
  });

  it("says on the plate what the hop does to traces", () => {
    const plate = node(/^Hop from otlp\/gateway to gateway/);
    expect(plate.textContent).toContain("OTLP gRPC :4317");
    expect(plate.textContent).toContain("plaintext");
    expect(plate.textContent).toContain("splits traces");
  });

  it("adds what was chosen in a gap, at that gap", async () => {
    fireEvent.click(screen.getByRole("button", { name: "Add before frobnicate in traces, agent" }));
    fireEvent.change(await screen.findByRole("combobox"), { target: { value: "filter" } });
    fireEvent.keyDown(screen.getByRole("combobox"), { key: "Enter" });
    expect(textOf("agent")).toContain("processors: [k8sattributes, filter, frobnicate, batch]");
  });

  it("shows what does not fit a gap with the reason, and refuses it", async () => {
    fireEvent.click(screen.getByRole("button", { name: "Add to receivers of traces, agent" }));
    fireEvent.change(await screen.findByRole("combobox"), { target: { value: "file_log" } });
    const option = screen.getByRole("option");
    expect(option.getAttribute("aria-disabled")).toBe("true");
    expect(option.textContent).toMatch(/traces/);
    fireEvent.keyDown(screen.getByRole("combobox"), { key: "Enter" });
    expect(session.getState().notice?.tone).toBe("refused");
  });

  it("keeps showing the last version that parsed, and says from which line on it does not", () => {
    act(() => {
      session.type("agent", `${textOf("agent")}\n  : [`);
      session.settle();
    });
    expect(screen.getByText(/does not parse; showing the last version that did/)).toBeDefined();
    expect(node(/^batch processor, 3 of 3/)).toBeDefined();
  });
});
