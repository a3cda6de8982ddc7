// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { testCatalogue } from "@/lib/catalogue/testing";
import { noticeText } from "@/lib/session/notice";
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

const canvas = () => screen.getByRole("application");
const field = () => screen.getByLabelText("Text of the note");
const card = (text: string) => screen.getByRole("group", { name: `Note: ${text}` });
const notes = () => session.getState().workspace.notes.map(({ text }) => text);
const said = () => {
  const { notice } = session.getState();
  return notice && noticeText(notice, createSpeaker("en"));
};

function write(text: string): void {
  fireEvent.keyDown(canvas(), { key: "n" });
  fireEvent.change(field(), { target: { value: text } });
  fireEvent.keyDown(field(), { key: "Enter", ctrlKey: true });
}

describe("notes on the canvas", () => {
  it("are written, edited, pushed and removed by keyboard; each step is said and undone", () => {
    write("ask the team");
    expect(notes()).toEqual(["ask the team"]);
    expect(said()).toBe("Add note “ask the team”");
    const [before] = session.getState().workspace.notes;
    fireEvent.keyDown(card("ask the team"), { key: "ArrowRight", altKey: true });
    expect(session.getState().workspace.notes[0]?.at.x).toBe((before?.at.x ?? 0) + 18);
    fireEvent.keyDown(card("ask the team"), { key: "Enter" });
    fireEvent.change(field(), { target: { value: "asked" } });
    fireEvent.keyDown(field(), { key: "Enter", ctrlKey: true });
    expect(notes()).toEqual(["asked"]);
    fireEvent.keyDown(card("asked"), { key: "Delete" });
    expect([notes(), said()]).toEqual([[], "Remove note “asked”"]);
    session.undo();
    session.undo();
    expect(notes()).toEqual(["ask the team"]);
  });

  it("are kept when the keyboard goes elsewhere, and left as they were by Escape", () => {
    write("first");
    fireEvent.keyDown(card("first"), { key: "F2" });
    fireEvent.change(field(), { target: { value: "second" } });
    fireEvent.keyDown(field(), { key: "Escape" });
    expect(notes()).toEqual(["first"]);
    fireEvent.doubleClick(card("first"));
    fireEvent.change(field(), { target: { value: "third" } });
    fireEvent.blur(field());
    expect(notes()).toEqual(["third"]);
    fireEvent.keyDown(canvas(), { key: "n" });
    fireEvent.blur(field());
    expect(notes()).toEqual(["third"]);
  });

  it("stand in the outline, and open and go from there", async () => {
    write("why two pools");
    fireEvent.click(screen.getByRole("button", { name: "Outline" }));
    const row = within(await screen.findByRole("tree")).getByRole("treeitem", { name: "why two pools" });
    fireEvent.keyDown(row, { key: "Delete" });
    expect(notes()).toEqual([]);
  });

  it("are not begun where nothing can be changed: the reason is said", () => {
    session.setLocked(true);
    fireEvent.keyDown(canvas(), { key: "n" });
    expect(screen.queryByLabelText("Text of the note")).toBeNull();
    expect(said()).toMatch(/^This design is locked/);
  });
});
