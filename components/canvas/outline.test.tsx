// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { badgesOf } from "@/lib/graph/badges";
import { projectGraph } from "@/lib/graph/project";
import type { Session } from "@/lib/session/store";
import { Outline } from "./outline";
import { InEnglish, openSession } from "./testing";

let session: Session;
const onOpen = vi.fn<(what: "inspect" | "findings") => void>();
const onPick = vi.fn<(id: string) => void>();

beforeEach(() => {
  session = openSession();
  const { topology, workspace, judgement } = session.getState();
  const view = projectGraph(workspace, topology);
  render(
    <InEnglish>
      <Outline
        view={view}
        badges={badgesOf(view, judgement?.findings ?? [])}
        session={session}
        picked={null}
        onOpen={onOpen}
        onPick={onPick}
        onWrite={vi.fn<() => void>()}
        onClose={() => undefined}
      />
    </InEnglish>,
  );
});

afterEach(() => {
  cleanup();
  session.stop();
});

function item(name: RegExp): HTMLElement {
  const [found] = screen.getAllByRole("treeitem", { name });
  if (!found) throw new Error(`No item ${name}`);
  return found;
}

function reachable(): readonly (string | null)[] {
  const stops = screen.getAllByRole("treeitem").filter((row) => row.tabIndex === 0);
  return stops.map((row) => row.getAttribute("aria-label"));
}

describe("outline", () => {
  it("announces a component by name and position in its list", () => {
    const batch = item(/^batch processor, 3 of 3/);
    expect(batch.getAttribute("aria-level")).toBe("3");
    expect(batch.getAttribute("aria-posinset")).toBe("3");
    expect(batch.getAttribute("aria-setsize")).toBe("3");
  });

  it("says how many findings a component has", () => {
    expect(item(/^hostmetrics receiver, 2 of 2, .*2 findings, worst: error/)).toBeDefined();
  });

  it("names signals that arrive and are not taken, and the hop they come over", () => {
    expect(item(/^metrics arrive here and no pipeline takes them/)).toBeDefined();
    expect(item(/^otlp\/gateway sends to gateway/)).toBeDefined();
  });

  it("has one stop for Tab, which moves with the arrow keys", () => {
    expect(reachable()).toEqual(["agent"]);
    fireEvent.keyDown(item(/^agent$/), { key: "ArrowDown" });
    expect(reachable()).toEqual(["traces pipeline, 1 warning"]);
  });

  it("folds and unfolds a pipeline", () => {
    const [traces] = screen.getAllByRole("treeitem", { name: /^traces pipeline/ });
    if (!traces) throw new Error("No traces pipeline");
    fireEvent.keyDown(traces, { key: "ArrowLeft" });
    expect(traces.getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryByRole("treeitem", { name: /^batch processor, 3 of 3/ })).toBeNull();
    fireEvent.keyDown(traces, { key: "ArrowRight" });
    expect(item(/^batch processor, 3 of 3/)).toBeDefined();
  });

  it("selects, opens, reorders and removes like the canvas", () => {
    const batch = item(/^batch processor, 3 of 3/);
    fireEvent.keyDown(batch, { key: "Enter" });
    expect(session.getState().selection).toMatchObject({ node: "agent/traces/processors/batch" });
    expect(onOpen).toHaveBeenCalledWith("inspect");
    fireEvent.keyDown(batch, { key: "ArrowUp", altKey: true });
    const text = () => session.getState().workspace.tiers[0]?.yaml ?? "";
    expect(text()).toContain("processors: [k8sattributes, batch, frobnicate]");
    fireEvent.keyDown(item(/^k8sattributes processor/), { key: "Delete" });
    expect(text()).not.toContain("k8sattributes");
  });
});
