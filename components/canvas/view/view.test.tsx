// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { testCatalogue } from "@/lib/catalogue/testing";
import { noticeText } from "@/lib/session/notice";
import type { Session } from "@/lib/session/store";
import { createSpeaker } from "@/lib/words/speak";
import { Canvas } from "../canvas";
import { InEnglish, openSession } from "../testing";
import { rememberView } from "./remember-view";
import { viewStateOf } from "./view-state";

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
const batch = () => node(/^batch processor, 3 of 3, pipeline traces, agent/);
const group = () => node(/^3 processors of pipeline traces, agent: k8sattributes, frobnicate, batch/);
const hop = () => node(/^Hop from/);
const texts = () =>
  session
    .getState()
    .workspace.tiers.map(({ yaml }) => yaml)
    .join();
const said = () => {
  const { notice } = session.getState();
  return notice && noticeText(notice, createSpeaker("en"));
};

describe("a locked design", () => {
  it("is locked and unlocked by key and by button, says so, and takes no key that would change it", () => {
    const before = texts();
    fireEvent.click(batch());
    fireEvent.keyDown(batch(), { key: "l" });
    expect(said()).toMatch(/^Locked/);
    for (const key of [{ key: "Delete" }, { key: "ArrowUp", altKey: true }, { key: "d", ctrlKey: true }]) {
      session.say("done", { id: "session.unlock", params: {} });
      fireEvent.keyDown(batch(), key);
      expect(said()).toMatch(/^This design is locked/);
    }
    expect(texts()).toBe(before);
    fireEvent.click(screen.getByRole("button", { name: "Locked" }));
    expect(said()).toMatch(/^Unlocked/);
    fireEvent.keyDown(batch(), { key: "Delete" });
    expect(texts()).not.toBe(before);
  });

  it("is walked through and selected from as before, and its menus offer to unlock it", () => {
    fireEvent.keyDown(batch(), { key: "L" });
    fireEvent.click(batch());
    expect(session.getState().selection).toMatchObject({ kind: "component", tier: "agent" });
    fireEvent.contextMenu(batch());
    const entries = screen.getAllByRole("menuitem").map(({ textContent }) => textContent);
    expect(entries.slice(0, 2)).toEqual([
      expect.stringContaining("Inspect"),
      expect.stringContaining("Unlock the design"),
    ]);
    expect(entries.slice(2).every((entry) => /^(Select|Show)/.test(entry))).toBe(true);
  });
});

describe("snapping", () => {
  it("brings what is pushed to the next dot, unless it is turned off in the view menu", () => {
    fireEvent.click(hop());
    const at = () => Object.values(session.getState().workspace.layout)[0];
    fireEvent.keyDown(hop(), { key: "ArrowRight", altKey: true });
    const x = at()?.x ?? 1;
    expect(x % 18).toBe(0);
    session.run("move-node", {
      node: Object.keys(session.getState().workspace.layout)[0] ?? "",
      to: { x: x + 5, y: 0 },
    });
    fireEvent.click(screen.getByRole("button", { name: "View" }));
    const entry = screen.getByRole("menuitemradio", { name: /^Snap/ });
    expect(entry.getAttribute("aria-checked")).toBe("true");
    fireEvent.click(entry);
    fireEvent.keyDown(hop(), { key: "ArrowRight", altKey: true });
    expect(at()?.x).toBe(x + 5 + 18);
    localStorage.clear();
  });
});

describe("a collapsed pipeline", () => {
  it("is shown as one row by key, menu and button, said, and no step of the history", () => {
    fireEvent.click(batch());
    fireEvent.keyDown(batch(), { key: "f" });
    expect(said()).toBe("`traces` of `agent` is shown as one row");
    expect(group().getAttribute("aria-label")).toMatch(/error|warning/);
    fireEvent.click(group());
    expect(session.getState().selection).toEqual({ kind: "pipeline", tier: "agent", pipeline: "traces" });
    fireEvent.contextMenu(group());
    fireEvent.click(screen.getByRole("menuitem", { name: /^Show traces whole/ }));
    expect(said()).toBe("`traces` of `agent` is shown whole");
    const [button] = screen.getAllByRole("button", { name: "Show traces as one row" });
    if (button) fireEvent.click(button);
    fireEvent.click(group());
    fireEvent.keyDown(group(), { key: "Enter" });
    expect(batch()).toBeTruthy();
    expect(session.getState().history.past).toEqual([]);
  });

  it("marks the row that stands for what is selected elsewhere", () => {
    fireEvent.click(batch());
    fireEvent.keyDown(batch(), { key: "f" });
    act(() =>
      session.select({
        kind: "component",
        tier: "agent",
        component: { kind: "processor", id: "frobnicate" },
      }),
    );
    expect(group().querySelector("[data-picked]")).toBeTruthy();
  });

  it("is refused with a reason where it would change nothing", () => {
    const sampling = node(/^tail_sampling processor/);
    fireEvent.click(sampling);
    fireEvent.keyDown(sampling, { key: "f" });
    expect(said()).toMatch(/takes one row as it is/);
  });
});

describe("the view of a design", () => {
  it("is remembered in the browser until nothing is left to remember", () => {
    const forget = rememberView(session, "d1");
    fireEvent.click(batch());
    fireEvent.keyDown(batch(), { key: "f" });
    session.setLocked(true);
    forget();
    const other = openSession();
    rememberView(other, "d1");
    expect([...viewStateOf(other).getState().collapsed]).toEqual(["lane:agent/traces"]);
    expect(other.getState().locked).toBe(true);
    other.setLocked(false);
    viewStateOf(other).setState({ collapsed: new Set() });
    expect(localStorage.getItem("otelier-view-d1")).toBeNull();
    other.stop();
  });

  it("survives a stored value that is not ours", () => {
    localStorage.setItem("otelier-view-d2", '{"collapsed": {"a": 1}, "locked": "yes"}');
    rememberView(session, "d2")();
    expect(session.getState().locked).toBe(false);
    localStorage.setItem("otelier-view-d2", "{");
    rememberView(session, "d2")();
    expect(viewStateOf(session).getState().collapsed.size).toBe(0);
  });
});
