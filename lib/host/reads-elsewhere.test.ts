import { describe, expect, it } from "vitest";
import { readsElsewhere } from "./reads-elsewhere";

describe("readsElsewhere", () => {
  it("lets variables pass, with defaults and inside of defaults, and escaped names", () => {
    const texts = [
      "endpoint: ${env:HOST}:4317",
      "endpoint: ${HOST}",
      "endpoint: ${env:HOST:-localhost:4317}/v1",
      "endpoint: ${env:A:-${env:B:-c}}",
      "replacement: $${1}:$$2 costs $5 {x}",
      "a: { b: c }",
    ];
    for (const text of texts) expect(readsElsewhere(text)).toBeNull();
  });

  it("names what reads a file or a page", () => {
    expect(readsElsewhere("a: 1\nreceivers: ${file:/etc/passwd}\n")).toBe("${file:/etc/passwd}");
    expect(readsElsewhere("a: ${https://169.254.169.254/latest}")).toContain("https:");
    expect(readsElsewhere("a: ${yaml:b}")).toBe("${yaml:b}");
    expect(readsElsewhere("a: { scrape_config_files: [/etc/passwd] }")).toBe("scrape_config_files");
  });

  it("does not let the scheme be put together", () => {
    const built = [
      "a: ${${env:A:-file}:/etc/passwd}",
      "a: ${file${env:A:-:/etc/passwd}}",
      "a: ${env${env:A}:x}",
      "a: ${env:A:-$}{file:/etc/passwd}",
      "a: $${env:A:-}{file:/etc/passwd}",
      "a: $${env:A:-{file:/etc/passwd}}",
      "a: ${env:A:-${file:/etc/passwd}}",
      "a: ${env:A",
      "a: ${}",
    ];
    expect(built.filter((text) => readsElsewhere(text) === null)).toEqual([]);
  });

  it("takes what could hide one for one", () => {
    const hidden = [
      String.raw`a: "\x24{file:/etc/passwd}"`,
      String.raw`a: "$\u007Bfile:/etc/passwd}"`,
      'a: "$\\\n  {file:/etc/passwd}"',
      "a: !!binary JHtmaWxlOi9ldGMvcGFzc3dkfQ==",
      "a: !<tag:yaml.org,2002:binary> JHtmaWxl",
      "%TAG !e! tag:yaml.org,2002:\n---\na: !e!bin x",
    ];
    expect(hidden.filter((text) => readsElsewhere(text) === null)).toEqual([]);
  });
});
