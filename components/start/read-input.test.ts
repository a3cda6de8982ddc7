import { describe, expect, it } from "vitest";
import { maxTierBytes } from "@/lib/workspace/limits";
import { isDesignFile, readBytes, readFile, readText } from "./read-input";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("reading what somebody brings", () => {
  it("reads a configuration and guesses its tier", async () => {
    expect(await readText("receivers: { host_metrics: {} }\n")).toEqual({
      is: "tier",
      role: "agent",
      yaml: "receivers: { host_metrics: {} }\n",
    });
  });

  it("drops a byte order mark", async () => {
    expect(await readBytes(bytes("\uFEFFreceivers: {}\n"), false)).toMatchObject({ yaml: "receivers: {}\n" });
  });

  it("takes a design file for a design, by name and by content", async () => {
    expect(isDesignFile("Checkout.OTELIER.json")).toBe(true);
    expect(await readBytes(bytes("{}"), true)).toEqual({ is: "design", text: "{}" });
    expect(await readText('{ "version": 1, "name": "x" }')).toMatchObject({ is: "design" });
  });

  it("takes a collector configuration in JSON for a tier", async () => {
    expect(await readText('{ "receivers": { "tail": {} } }')).toMatchObject({ is: "tier" });
  });

  it.each([
    ["nothing", new Uint8Array(), "empty"],
    ["blanks", bytes(" \n\n"), "empty"],
    ["a NUL byte", new Uint8Array([0x61, 0, 0x62]), "binary"],
    ["an archive's head", new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]), "binary"],
    ["Latin-1", new Uint8Array([0x61, 0x3a, 0x20, 0xe9, 0x0a]), "encoding"],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x61, 0x00]), "encoding"],
  ])("refuses %s with its reason", async (_, content, reason) => {
    expect(await readBytes(content, false)).toEqual({
      is: "refused",
      why: { reason },
    });
  });

  it("refuses a file of 5 MB before reading it", async () => {
    const file = new File([new Uint8Array(5 * 1024 * 1024)], "big.yaml");
    Object.defineProperty(file, "arrayBuffer", { value: () => Promise.reject(new Error("was read")) });
    expect(await readFile(file)).toEqual({ is: "refused", why: { reason: "tooLarge", size: 5, limit: 2 } });
  });

  it("refuses pasted text above the limit, counted in bytes", async () => {
    const korean = "한".repeat(Math.ceil(maxTierBytes / 3) + 1);
    expect(await readText(korean)).toMatchObject({ is: "refused", why: { reason: "tooLarge" } });
  });

  it("says so when the browser cannot read a file", async () => {
    const file = new File(["a: 1"], "gone.yaml");
    Object.defineProperty(file, "arrayBuffer", { value: () => Promise.reject(new Error("NotFoundError")) });
    expect(await readFile(file)).toEqual({ is: "refused", why: { reason: "unreadable" } });
  });
});
