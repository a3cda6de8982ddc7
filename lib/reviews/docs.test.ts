import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

const docs = resolve(import.meta.dirname, "../../docs");

it("the checklist in docs/reviews.md names tests that are there", () => {
  const text = readFileSync(join(docs, "reviews.md"), "utf8");
  const links = [...text.matchAll(/\[([^\]]+)\]\((\.\.\/[^)]+\.(?:test|spec)\.tsx?)\)/g)];
  expect(links.length).toBeGreaterThan(25);
  for (const [, name = "", file = ""] of links) {
    const tests = readFileSync(join(docs, file), "utf8");
    expect(tests.includes(name), `${name} in ${file}`).toBe(true);
  }
});
