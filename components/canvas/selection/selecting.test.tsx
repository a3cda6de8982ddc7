// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { testCatalogue } from "@/lib/catalogue/testing";
import { noticeText } from "@/lib/session/notice";
import { partsOf } from "@/lib/session/several";
import type { Session } from "@/lib/session/store";
import { createSpeaker } from "@/lib/words/speak";
import { Canvas } from "../canvas";
import { InEnglish, openSession } from "../testing";

let session: Session;

beforeEach(() => {
  HTMLElement.prototype.showPopover = () => {};
  HTMLElement.prototype.hidePopover = () => {};
  session = openSession();
  render(
    <InEnglish>
      <Canvas
        session={session}
        catalogue={testCatalogue}
        onOpen={vi.fn<() => void>()}
        onImport={vi.fn<() => void>()}
      />
    </InEnglish>,
  );
});

afterEach(() => {
  cleanup();
  session.stop();
});

const node = (name: RegExp) => screen.getByRole("group", { name });
const otlp = () => node(/^otlp receiver, 1 of 1, pipeline traces, agent/);
const batch = () => node(/^batch processor, 3 of 3, pipeline traces, agent/);
const selected = () =>
  partsOf(session.getState().selection).map((part) => ("node" in part ? part.node : part.kind));
const textOf = (tier: string) => session.getState().workspace.tiers.find(({ id }) => id === tier)?.yaml ?? "";

function press(key: string): void {
  fireEvent.keyDown(batch(), { key });
}

function said(): string {
  const { notice } = session.getState();
  return notice ? noticeText(notice, createSpeaker("en")) : "";
}

describe("selecting several", () => {
  it("adds and takes away with Shift and a click, says how many, and names each as selected", () => {
    fireEvent.click(otlp());
    fireEvent.click(batch(), { shiftKey: true });
    expect(selected()).toEqual(["agent/traces/receivers/otlp", "agent/traces/processors/batch"]);
    expect(said()).toBe("2 components selected");
    expect(batch().getAttribute("aria-label")).toMatch(/, selected$/);
    fireEvent.click(otlp(), { shiftKey: true });
    expect(selected()).toEqual(["agent/traces/processors/batch"]);
    expect(said()).toBe("1 component selected");
  });

  it("takes a whole pipeline in with Shift and a click on its lane", () => {
    fireEvent.click(batch());
    const [lane] = screen.getAllByRole("button", { name: "Pipeline metrics" });
    if (!lane) throw new Error("no lane");
    fireEvent.click(lane, { shiftKey: true });
    expect(selected().filter((id) => id?.startsWith("agent/metrics/"))).toHaveLength(4);
    expect(said()).toBe("5 components selected");
  });

  it("extends with Shift and an arrow, walks on with Ctrl and an arrow, and takes in with Shift and Enter", () => {
    fireEvent.click(node(/^k8sattributes processor/));
    fireEvent.keyDown(node(/^k8sattributes processor/), { key: "ArrowDown", shiftKey: true });
    expect(selected()).toEqual([
      "agent/traces/processors/k8sattributes",
      "agent/traces/processors/frobnicate",
    ]);
    fireEvent.keyDown(node(/^frobnicate processor/), { key: "ArrowDown", ctrlKey: true });
    expect(selected()).toHaveLength(2);
    fireEvent.keyDown(batch(), { key: "Enter", shiftKey: true });
    expect(selected()).toHaveLength(3);
    expect(said()).toBe("3 components selected");
  });

  it("selects everything with Ctrl+A and nothing with Escape", () => {
    fireEvent.keyDown(batch(), { key: "a", ctrlKey: true });
    expect(selected().length).toBeGreaterThan(8);
    fireEvent.keyDown(batch(), { key: "Escape" });
    expect(session.getState().selection).toBeNull();
    expect(said()).toBe("Nothing selected");
  });

  it("removes all that is selected as one step", () => {
    const before = textOf("agent");
    fireEvent.click(node(/^frobnicate processor/));
    fireEvent.click(node(/^hostmetrics receiver/), { shiftKey: true });
    fireEvent.keyDown(node(/^hostmetrics receiver/), { key: "Delete" });
    expect(said()).toBe("Remove 2 components");
    expect(textOf("agent")).not.toMatch(/frobnicate|hostmetrics/);
    session.undo();
    expect(textOf("agent")).toBe(before);
  });

  it("duplicates all that is selected as one step", () => {
    const before = textOf("agent");
    fireEvent.click(node(/^frobnicate processor/));
    fireEvent.click(batch(), { shiftKey: true });
    fireEvent.keyDown(batch(), { key: "d", ctrlKey: true });
    expect(textOf("agent")).toContain(
      "processors: [k8sattributes, frobnicate, frobnicate/2, batch, batch/2] # the order counts",
    );
    session.undo();
    expect(textOf("agent")).toBe(before);
  });

  it("keeps several selected under a menu on one of them, and offers what can be done with all", async () => {
    fireEvent.click(node(/^frobnicate processor/));
    fireEvent.click(batch(), { shiftKey: true });
    fireEvent.contextMenu(batch());
    fireEvent.click(await screen.findByRole("menuitem", { name: /^Remove 2 components/ }));
    expect(textOf("agent")).toContain("processors: [k8sattributes] # the order counts");
  });
});

describe("tidying", () => {
  it("puts back what was moved of the selection, as one step, and says where nothing was", () => {
    const layout = () => session.getState().workspace.layout;
    for (const tier of ["tier:agent", "tier:gateway"])
      session.run("move-node", { node: tier, to: { x: 900, y: 900 } });
    fireEvent.click(batch());
    press("t");
    expect(Object.keys(layout())).toEqual(["tier:gateway"]);
    expect(said()).toMatch(/^Put 1 moved part /);
    press("t");
    expect(said()).toMatch(/^Nothing of the selection was moved by hand/);
    fireEvent.keyDown(batch(), { key: "T", code: "KeyT", shiftKey: true });
    expect(layout()).toEqual({});
    session.undo();
    session.undo();
    expect(Object.keys(layout())).toHaveLength(2);
  });
});

describe("what is joined", () => {
  it("selects what lies upstream and downstream, over the hop into the other tier", () => {
    fireEvent.click(batch());
    press("u");
    expect(selected()).toEqual([
      "agent/traces/processors/batch",
      "agent/traces/processors/frobnicate",
      "agent/traces/processors/k8sattributes",
      "agent/traces/receivers/otlp",
    ]);
    fireEvent.click(batch());
    press("d");
    expect(selected()).toContain("gateway/traces/processors/tail_sampling");
    expect(said()).toBe("7 selected, 5 components among them");
  });

  it("lights the path of a receiver's traces over all tiers, says it in words, and ends with Escape", () => {
    fireEvent.click(otlp());
    press("p");
    const words =
      "traces: agent otlp → k8sattributes → frobnicate → batch → otlp/gateway → gateway otlp → tail_sampling → otlphttp/backend → otlp.example.com";
    expect(said()).toBe(words);
    expect(screen.getByRole("group", { name: "The path of data" }).textContent).toContain(words);
    expect(batch().className).toContain("lit");
    expect(node(/^hostmetrics receiver/).className).not.toContain("lit");
    fireEvent.click(screen.getByRole("button", { name: "Show the path of all signals" }));
    expect(node(/^otlp receiver, 1 of 2, pipeline metrics, agent/).className).toContain("lit");
    press("Escape");
    expect(batch().className).not.toContain("lit");
    expect(said()).toBe("Path no longer shown");
  });

  it("takes a letter by its place on a keyboard that writes another alphabet", () => {
    fireEvent.click(batch());
    fireEvent.keyDown(batch(), { key: "ㅕ", code: "KeyU" });
    expect(selected()).toHaveLength(4);
  });

  it("offers both in the menu, with their keys", async () => {
    fireEvent.click(otlp());
    fireEvent.contextMenu(otlp());
    fireEvent.click(await screen.findByRole("menuitem", { name: /^Show the path of traces/ }));
    expect(said()).toMatch(/^traces: agent otlp → /);
  });
});
