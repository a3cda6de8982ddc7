import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grid, nudged, onGrid, snap } from "./snap";

const other = { x: 100, y: 400, width: 60, height: 40 };

describe("snap", () => {
  it("puts a box on the dots where nothing is near", () => {
    expect(snap({ x: 25, y: -10, width: 10, height: 10 }, [other], 6)).toEqual({ x: 18, y: -18, guides: [] });
  });

  it("puts a box in line with another's edge before the dots, and says how far the line runs", () => {
    const snapped = snap({ x: 97, y: 100, width: 200, height: 30 }, [other], 6);
    expect(snapped).toEqual({ x: 100, y: 108, guides: [{ along: "x", at: 100, from: 108, to: 440 }] });
  });

  it("puts middles in line with middles, and opposite edges with each other", () => {
    expect(snap({ x: 118, y: 200, width: 20, height: 10 }, [other], 6).x).toBe(120);
    expect(snap({ x: 158, y: 200, width: 44, height: 10 }, [other], 6).x).toBe(160);
  });

  it("takes the nearest of several", () => {
    const second = { ...other, x: 103 };
    expect(snap({ x: 102.6, y: 0, width: 500, height: 10 }, [other, second], 6).x).toBe(103);
  });

  it("never moves a box further than the reach or half a dot, and leaves what snapped where it is", () => {
    const box = fc.record({
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
      width: fc.integer({ min: 20, max: 300 }),
      height: fc.integer({ min: 20, max: 300 }),
    });
    fc.assert(
      fc.property(box, fc.array(box, { maxLength: 5 }), (moved, others) => {
        const once = snap(moved, others, 6);
        expect(Math.abs(once.x - moved.x)).toBeLessThanOrEqual(grid / 2);
        expect(Math.abs(once.y - moved.y)).toBeLessThanOrEqual(grid / 2);
        for (const guide of once.guides) expect(guide.to).toBeGreaterThan(guide.from);
      }),
    );
  });
});

describe("nudged", () => {
  it("goes to the next dot, whatever lies between", () => {
    expect([nudged(20, 1, true), nudged(20, -1, true), nudged(36, 1, true), nudged(36, -1, true)]).toEqual([
      36, 18, 54, 18,
    ]);
  });

  it("goes one step without dots, and nowhere without a direction", () => {
    expect([nudged(20, 1, false), nudged(20, -1, false), nudged(20, 0, true)]).toEqual([38, 2, 20]);
  });

  it("knows no negative zero", () => {
    expect(Object.is(onGrid(-4), 0)).toBe(true);
  });
});
