import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { maxTierBytes } from "@/lib/workspace/limits";
import { isDesignFile, readBytes, readFile, readText } from "./read-input";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("reading what somebody brings", () => {
  it("reads a configuration and guesses its tier", async () => {
    expect(await readText("receivers: { host_metrics: {} }\n", "a.yaml")).toEqual({
      is: "tier",
      role: "agent",
      yaml: "receivers: { host_metrics: {} }\n",
    });
  });

  it("drops a byte order mark", async () => {
    expect(await readBytes(bytes("\uFEFFreceivers: {}\n"), false, "a.yaml")).toMatchObject({
      yaml: "receivers: {}\n",
    });
  });

  it("takes a design file for a design, by name and by content", async () => {
    expect(isDesignFile("Checkout.OTELIER.json")).toBe(true);
    expect(await readBytes(bytes("{}"), true, "a")).toEqual({ is: "design", text: "{}" });
    expect(await readText('{ "version": 1, "name": "x" }', "a")).toMatchObject({ is: "design" });
  });

  it("takes a collector configuration in JSON for a tier", async () => {
    expect(await readText('{ "receivers": { "tail": {} } }', "a")).toMatchObject({ is: "tier" });
  });

  it.each([
    ["nothing", new Uint8Array(), "empty"],
    ["blanks", bytes(" \n\n"), "empty"],
    ["a NUL byte", new Uint8Array([0x61, 0, 0x62]), "binary"],
    ["Latin-1", new Uint8Array([0x61, 0x3a, 0x20, 0xe9, 0x0a]), "encoding"],
    ["UTF-16", new Uint8Array([0xff, 0xfe, 0x61, 0x00]), "encoding"],
  ])("refuses %s with its reason", async (_, content, reason) => {
    expect(await readBytes(content, false, "a.yaml")).toEqual({
      is: "refused",
      why: { reason },
    });
  });

  it("takes values, manifests and archives for an import, and says what a text is that is none", async () => {
    expect(await readText("mode: daemonset\n", "v.yaml")).toMatchObject({ is: "sources", what: "values" });
    const zip = zipSync({ "a.yaml": bytes("receivers: {}\n"), "b.yaml": bytes("kind: A\napiVersion: v1\n") });
    expect(await readBytes(new Uint8Array(zip), false, "a.zip")).toMatchObject({
      is: "sources",
      what: "archive",
      sources: [{ name: "a.yaml" }, { name: "b.yaml" }],
    });
    const broken = await readBytes(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]), false, "a.zip");
    expect(broken).toMatchObject({ why: { says: { id: "imports.zip-broken" } } });
    expect(await readText("hello", "a")).toMatchObject({ why: { says: { id: "imports.not-yaml" } } });
  });

  it("refuses a file of 5 MB before reading it", async () => {
    const file = new File([new Uint8Array(5 * 1024 * 1024)], "big.yaml");
    Object.defineProperty(file, "arrayBuffer", { value: () => Promise.reject(new Error("was read")) });
    expect(await readFile(file)).toEqual({ is: "refused", why: { reason: "tooLarge", size: 5, limit: 2 } });
  });

  it("refuses pasted text above the limit, counted in bytes", async () => {
    const korean = "한".repeat(Math.ceil(maxTierBytes / 3) + 1);
    expect(await readText(korean, "a")).toMatchObject({ is: "refused", why: { reason: "tooLarge" } });
  });

  it("says so when the browser cannot read a file", async () => {
    const file = new File(["a: 1"], "gone.yaml");
    Object.defineProperty(file, "arrayBuffer", { value: () => Promise.reject(new Error("NotFoundError")) });
    expect(await readFile(file)).toEqual({ is: "refused", why: { reason: "unreadable" } });
  });
});
