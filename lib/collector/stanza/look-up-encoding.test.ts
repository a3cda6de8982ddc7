import { describe, expect, it } from "vitest";
import { lookUpEncoding } from "./look-up-encoding";

describe("lookUpEncoding", () => {
  it("knows names in any capitals, and tells those without characters from those that nobody registered", () => {
    expect(lookUpEncoding("UTF-16BE")).toEqual({ ok: true, value: "text" });
    expect(lookUpEncoding("NOP")).toEqual({ ok: true, value: "nop" });
    expect(lookUpEncoding("iso-2022-kr")).toMatchObject({
      error: "no charmap defined for encoding 'iso-2022-kr'",
    });
    expect(lookUpEncoding("foo")).toMatchObject({ error: "unsupported encoding 'foo'" });
  });
});
