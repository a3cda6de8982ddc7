import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { catalogueUrl, fieldsUrl, harvestedFieldsUrl } from "./published.generated";

/** What a browser loads, in kB as they go over the wire; what makes a file larger than this has to be worth it. */
const bounds = [
  [catalogueUrl, 40],
  [fieldsUrl, 90],
  [harvestedFieldsUrl, 60],
] as const;

it.each(bounds)("%s is small enough to be loaded while somebody waits", (url, most) => {
  const file = readFileSync(new URL(`../../public${url}`, import.meta.url));
  expect(gzipSync(file, { level: 9 }).length / 1000).toBeLessThan(most);
});
