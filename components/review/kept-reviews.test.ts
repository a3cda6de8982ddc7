import { beforeEach, describe, expect, it, vi } from "vitest";
import { forgetReview, keepReview, keptReviews } from "./kept-reviews";

const stored = new Map<string, string>();
const review = { token: "a", title: "Repair", role: "author", at: "2026-11-01T00:00:00.000Z" } as const;

describe("the reviews that a browser keeps", () => {
  beforeEach(() => {
    stored.clear();
    vi.stubGlobal("localStorage", {
      getItem: (name: string) => stored.get(name) ?? null,
      setItem: (name: string, value: string) => void stored.set(name, value),
    });
  });

  it("stand newest first, once each, and keep their link and design when they are opened again", () => {
    keepReview({ ...review, link: "l", design: "d" });
    keepReview({ ...review, token: "b", role: "reader", link: null, design: null });
    keepReview({ ...review, title: "Renamed", link: null, design: null });
    expect(keptReviews()).toMatchObject([
      { token: "a", title: "Renamed", link: "l", design: "d" },
      { token: "b" },
    ]);
    forgetReview("a");
    expect(keptReviews().map(({ token }) => token)).toEqual(["b"]);
  });

  it("are none where storage holds something else or is closed, and nothing throws", () => {
    stored.set("otelier.reviews", '{"not":"a list"}');
    expect(keptReviews()).toEqual([]);
    stored.set("otelier.reviews", "[");
    expect(keptReviews()).toEqual([]);
    vi.stubGlobal("localStorage", {
      getItem: () => null,
      setItem: () => {
        throw new Error("full");
      },
    });
    expect(keepReview({ ...review, link: null, design: null })).toBe(false);
  });
});
