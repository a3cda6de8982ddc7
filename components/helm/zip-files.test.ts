import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { zipFiles } from "./zip-files";

describe("zipFiles", () => {
  it("keeps folders and letters of every file", () => {
    const files = unzipSync(
      zipFiles([
        { path: "README.md", text: "# 배포\n" },
        { path: "operator/agent.yaml", text: "kind: A\n" },
      ]),
    );
    expect(Object.keys(files)).toEqual(["README.md", "operator/agent.yaml"]);
    expect(strFromU8(files["README.md"] ?? new Uint8Array())).toBe("# 배포\n");
    expect(strFromU8(files["operator/agent.yaml"] ?? new Uint8Array())).toBe("kind: A\n");
  });
});
