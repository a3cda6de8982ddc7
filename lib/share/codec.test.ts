import { deflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maxUnpackedBytes, pack, unpack } from "./codec";

const base64Url = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64url");

describe("pack and unpack", () => {
  it("give back any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 3000 }), (text) => {
        expect(unpack(pack(text))).toEqual({ ok: true, value: text });
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  it("use letters that survive an address", () => {
    expect(pack("a".repeat(500) + "한글")).toMatch(/^1:[\w-]+$/);
  });

  it.each([
    "",
    "1:",
    "1",
    "2:",
    "x:AAAA",
    "1:A",
    "1:!!!!",
    "1:AAAA====",
    "0:AAAA",
    "1:____",
    `1:${pack("hello").slice(2, -3)}`,
  ])("refuse %j as damaged", (packed) => {
    const result = unpack(packed);
    expect(result.ok ? result.value : result.error.reason).toBe("unreadable");
  });

  it("say that a newer build made it", () => {
    expect(unpack("7:AAAA")).toMatchObject({
      ok: false,
      error: { message: { id: "share.newer-link", params: { version: 7 } } },
    });
  });

  it("refuse what would unpack to far more, without unpacking it all", () => {
    const bomb = `1:${base64Url(deflateRawSync(new Uint8Array(32 * 1024 * 1024)))}`;
    expect(bomb.length).toBeLessThan(maxUnpackedBytes / 10);
    expect(unpack(bomb)).toMatchObject({ ok: false, error: { reason: "too-large" } });
  });

  it("refuse what is too long to begin with", () => {
    expect(unpack(`1:${"A".repeat(maxUnpackedBytes)}`)).toMatchObject({
      ok: false,
      error: { reason: "too-large" },
    });
  });

  it("refuse bytes that are no text", () => {
    expect(unpack(`1:${base64Url(deflateRawSync(new Uint8Array([0xff, 0xfe])))}`)).toMatchObject({
      ok: false,
    });
  });
});
