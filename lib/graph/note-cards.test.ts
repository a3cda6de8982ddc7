import { describe, expect, it } from "vitest";
import { projectGraph } from "./project";
import { extentOf } from "./extent";
import { noteCards } from "./note-cards";
import { outlineOf } from "./outline";
import { neighbour } from "./neighbours";
import { readTopology } from "../topology/topology";
import { testCatalogue } from "../catalogue/testing";
import { twoTierTemplate } from "../workspace/templates/two-tier";

const notes = [
  { id: "1", at: { x: -300, y: -90 }, text: "first" },
  { id: "2", at: { x: 0, y: -90 }, text: "second\n".repeat(80).trim() },
];

describe("noteCards", () => {
  it("are as high as their text, and end with an ellipsis where it is too long to show", () => {
    const [short, long] = noteCards(notes);
    expect(short).toMatchObject({ id: "note:1", note: "1", lines: ["first"], box: { x: -300, y: -90 } });
    expect(long?.lines.at(-1)).toBe("…");
    expect(long?.box.height).toBeGreaterThan((short?.box.height ?? 0) * 4);
    expect(long?.text).toBe(notes[1]?.text);
  });

  it("are part of the picture: in its extent, in the outline, and on the way of the arrow keys", () => {
    const design = { ...twoTierTemplate("x"), notes };
    const view = projectGraph(design, readTopology(design.tiers, testCatalogue));
    expect(extentOf(view)).toMatchObject({ x: -300, y: -90 });
    const heading = outlineOf(view).at(-1);
    expect(heading?.label.id).toBe("graph.outline.notes");
    expect(heading?.children.map(({ id, note }) => [id, note?.text.slice(0, 6)])).toEqual([
      ["note:1", "first"],
      ["note:2", "second"],
    ]);
    expect(neighbour(view, "note:1", "right")).toBe("note:2");
  });

  it("add nothing to a design that has none", () => {
    const design = twoTierTemplate("x");
    const view = projectGraph(design, readTopology(design.tiers, testCatalogue));
    expect(extentOf(view)).toEqual({ x: 0, y: 0, ...view.size });
    expect(outlineOf(view).map(({ label }) => label.id)).not.toContain("graph.outline.notes");
  });
});
