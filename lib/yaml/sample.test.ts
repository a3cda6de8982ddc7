import { expect, it } from "vitest";
import { yaml } from "./sample";

it("takes the common indentation and the outer line breaks off", () => {
  expect(yaml`
    a:
      b: 1

    c: ${2}
  `).toBe("a:\n  b: 1\n\nc: 2\n");
});

it("takes escapes for those of the code around", () => {
  expect(yaml`a: \${env:X}`).toBe("a: ${env:X}\n");
});

it("makes an empty text of nothing", () => {
  expect(yaml``).toBe("");
});
