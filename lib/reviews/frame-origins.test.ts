import { expect, it } from "vitest";
import { frameOrigins } from "./frame-origins";

it("takes origins of pages, once each, as browsers write them", () => {
  const asked = [
    "https://Wiki.Example.com/",
    " https://wiki.example.com ",
    "http://localhost:8080",
    "https://*.example.com",
    "",
  ];
  expect(frameOrigins(asked)).toEqual({
    ok: true,
    value: ["https://wiki.example.com", "http://localhost:8080", "https://*.example.com"],
  });
});

it.each([
  "*",
  "https://*",
  "https://*.com",
  "https:",
  "'self'",
  "wiki.example.com",
  "https://wiki.example.com/path",
  "https://a.example.com; script-src *",
  "https://a.example.com https://b.example.com",
  "https://a.example.com\r\nSet-Cookie: a=b",
  "https://user@example.com",
  "https://example.com:99999",
  "data:text/html",
])("lets nothing else into a header: %s", (origin) => {
  const made = frameOrigins([origin]);
  expect(made.ok || made.error.message.id).toBe("reviews.embed-origin");
});

it("asks for at least one, and for no more than a header holds", () => {
  expect(frameOrigins([" "]).ok).toBe(false);
  expect(frameOrigins(Array.from({ length: 21 }, (_, index) => `https://w${index}.example.com`)).ok).toBe(
    false,
  );
});
