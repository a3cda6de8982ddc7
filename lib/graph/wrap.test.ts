import { describe, expect, it } from "vitest";
import { wrap } from "./wrap";

describe("wrap", () => {
  it("breaks between words, keeps empty lines, and loses no letter", () => {
    const text = "why the gateway has two pools\n\nask the platform team";
    const lines = wrap(text, 100, 12);
    expect(lines.length).toBeGreaterThan(4);
    expect(lines).toContain("");
    expect(lines.join(" ").replaceAll(/\s+/g, " ")).toBe(text.replaceAll(/\s+/g, " "));
  });

  it("breaks a word that is wider than the room", () => {
    const id = "otlp/very-long-name-of-an-exporter";
    const lines = wrap(id, 60, 12);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join("")).toBe(id);
  });

  it("gives Korean letters the room of two", () => {
    const latin = wrap("a".repeat(180), 120, 12).length;
    expect(wrap("가".repeat(180), 120, 12).length).toBeGreaterThan(latin * 1.5);
  });
});
