import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { palettes } from "./palettes";

const css = readFileSync(join(import.meta.dirname, "../../app/globals.css"), "utf8");
const [light = "", dark = ""] = css
  .slice(css.indexOf("--paper"), css.indexOf("@theme"))
  .split("@variant dark");

describe("the colours of pictures", () => {
  it.each([
    ["light", light, palettes.light],
    ["dark", dark, palettes.dark],
  ])("are those of the studio, %s", (_, text, palette) => {
    const said = Object.fromEntries(
      [...text.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
    );
    const wrong = Object.entries(palette).filter(([name, value]) => said[name] !== value);
    expect(wrong).toEqual([]);
  });
});
