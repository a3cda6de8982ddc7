import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

const docs = resolve(import.meta.dirname, "../../docs");

it("the table in docs/canvas.md names tests that are there", () => {
  const text = readFileSync(join(docs, "canvas.md"), "utf8");
  const links = [...text.matchAll(/\[([^\]]+)\]\((\.\.\/e2e\/[^)]+\.spec\.ts)\)/g)];
  expect(links.length).toBeGreaterThan(40);
  for (const [, name = "", file = ""] of links) {
    const tests = readFileSync(join(docs, file), "utf8");
    const isThere = [`test("${name}`, `test(\`${name}`].some((begin) => tests.includes(begin));
    expect(isThere, `${name} in ${file}`).toBe(true);
  }
  // Every line of both tables leads to one.
  const rows = text.split("\n").filter((line) => /^\| (?!What|---)/.test(line));
  expect(rows.filter((row) => !row.includes(".spec.ts)"))).toEqual([]);
});
