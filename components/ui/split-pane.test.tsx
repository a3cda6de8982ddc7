// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { setPaneSize } from "./pane-sizes";
import { Pane, PaneHandle, Panes } from "./split-pane";

/** happy-dom lays nothing out: 1,000 px in all, the sized pane as its style says. */
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, "offsetWidth", "get").mockImplementation(function (this: HTMLElement) {
    return this.dataset.size === undefined ? 640 : Number(/(\d+)px$/.exec(this.style.flex)?.[1]);
  });
});
afterEach(() => {
  cleanup();
  setPaneSize("test", "dock", null, true);
  vi.restoreAllMocks();
});

function show() {
  render(
    <Panes id="test">
      <Pane id="canvas" min={320} />
      <PaneHandle label="Width of the dock" />
      <Pane id="dock" size={356} min={280} />
    </Panes>,
  );
  return {
    dock: document.querySelector<HTMLElement>("[data-pane=dock]"),
    handle: screen.getByRole("separator"),
  };
}

describe("split panes", () => {
  it("start at their default size", () => {
    const { dock, handle } = show();
    expect(dock?.style.flex).toContain("356px");
    expect(handle.getAttribute("aria-valuenow")).toBe("356");
    expect(handle.getAttribute("aria-controls")).toBe("test-dock");
  });

  it("grow and shrink with the arrow keys, towards the side of the pane", async () => {
    const { dock, handle } = show();
    handle.focus();
    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(dock?.style.flex).toContain("388px");
    await userEvent.keyboard("{ArrowRight}");
    expect(dock?.style.flex).toContain("372px");
  });

  it("stop at their own minimum and at their neighbour's", async () => {
    const { dock, handle } = show();
    handle.focus();
    await userEvent.keyboard("{Home}");
    expect(dock?.style.flex).toContain("280px");
    await userEvent.keyboard("{End}");
    expect(dock?.style.flex).toContain("600px");
  });

  it("remember the size in this browser, and forget it on a double click", async () => {
    const { dock, handle } = show();
    handle.focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(localStorage.getItem("otelier-panes-test")).toBe('{"dock":372}');
    await userEvent.dblClick(handle);
    expect(dock?.style.flex).toContain("356px");
    expect(localStorage.getItem("otelier-panes-test")).toBe("{}");
  });
});
