// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { testCatalogue } from "@/lib/catalogue/testing";
import type { Session } from "@/lib/session/store";
import { Canvas } from "../canvas";
import { InEnglish, openSession } from "../testing";

let session: Session;

beforeEach(() => {
  session = openSession();
  render(
    <InEnglish>
      <input aria-label="elsewhere" />
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

const field = () => screen.getByRole("textbox", { name: "Find on the canvas" });
const lit = () => [...document.querySelectorAll(".lit")].map((element) => element.getAttribute("data-id"));

describe("the search over the canvas", () => {
  it("opens with Ctrl+F, lights what matches, walks with Enter and ends with Escape", () => {
    fireEvent.keyDown(document.body, { key: "f", ctrlKey: true });
    fireEvent.change(field(), { target: { value: "batch" } });
    expect(lit()).toEqual(["agent/traces/processors/batch", "agent/metrics/processors/batch"]);
    const count = screen.getByText("1 of 2");
    fireEvent.keyDown(field(), { key: "Enter" });
    fireEvent.keyDown(field(), { key: "Enter" });
    expect(count.textContent).toBe("2 of 2");
    expect(session.getState().selection).toMatchObject({ node: "agent/metrics/processors/batch" });
    fireEvent.keyDown(field(), { key: "Enter", shiftKey: true });
    expect(session.getState().selection).toMatchObject({ node: "agent/traces/processors/batch" });
    fireEvent.change(field(), { target: { value: "kafka" } });
    expect(screen.getByText("No match")).toBeDefined();
    fireEvent.keyDown(field(), { key: "Escape" });
    expect(lit()).toEqual([]);
    expect(screen.queryByRole("search")).toBeNull();
  });

  it("leaves Ctrl+F to a field that has the keyboard", () => {
    const elsewhere = screen.getByRole("textbox", { name: "elsewhere" });
    elsewhere.focus();
    fireEvent.keyDown(elsewhere, { key: "f", ctrlKey: true });
    expect(screen.queryByRole("search")).toBeNull();
  });
});
