import { describe, expect, it } from "vitest";
import { yaml } from "./sample";
import { sourceAt, withSource } from "./source";

const text = yaml`
  # head
  processors:
    filter:
      # why
      error_mode: ignore # quiet
      traces: # spans
        # noise
        span:
          - name == "x" # health
          # deeper
    batch: { timeout: 1s }
    empty:
  exporters:
    debug: {}
`;

describe("sourceAt", () => {
  it("shows a section at the left margin with the comments that are its own", () => {
    expect(sourceAt(text, ["processors", "filter"])).toBe(
      [
        "# why",
        "error_mode: ignore # quiet",
        "traces: # spans",
        "  # noise",
        "  span:",
        '    - name == "x" # health',
        "    # deeper",
      ].join("\n"),
    );
    expect(sourceAt(text, ["processors", "batch"])).toBe("{ timeout: 1s }");
  });

  it("is empty where nothing stands", () => {
    expect(sourceAt(text, ["processors", "empty"])).toBe("");
    expect(sourceAt(text, ["processors", "other"])).toBe("");
  });

  it("shows an item from behind its dash", () => {
    const list = yaml`
      actions:
        - key: a
          # how
          action: insert
        - key: b
    `;
    expect(sourceAt(list, ["actions", 0])).toBe("key: a\n# how\naction: insert");
  });
});

describe("withSource", () => {
  it("changes nothing when what is shown is put back", () => {
    for (const path of [
      ["processors", "filter"],
      ["processors", "filter", "traces"],
      ["processors", "batch"],
    ])
      expect(after(path, sourceAt(text, path))).toBe(text);
  });

  it("writes a section with its comments and leaves the rest as it is", () => {
    const written = after(["processors", "filter", "traces"], "# new\nspan: [a]\nspanevent: [] # none");
    expect(written).toContain("traces: # spans\n      # new\n      span: [a]\n      spanevent: [] # none\n");
    expect(written).toContain("    # why\n    error_mode: ignore # quiet\n");
    expect(written).toContain("  batch: { timeout: 1s }\n");
  });

  it("makes a block of what was flow or not there", () => {
    expect(after(["processors", "batch"], "timeout: 2s # slower\nsend_batch_size: 1")).toContain(
      "  batch:\n    timeout: 2s # slower\n    send_batch_size: 1\n",
    );
    expect(after(["processors", "empty"], "a:\n  - 1")).toContain("  empty:\n    a:\n      - 1\n");
  });

  it("refuses what does not read with the line of it", () => {
    const refused = withSource(text, ["processors", "batch"], "timeout: 1s\n  bad: [");
    expect(refused.ok ? null : [refused.error.reason, refused.error.message.id]).toEqual([
      "syntax",
      "yaml.refuse-source",
    ]);
  });
});

function after(path: readonly (string | number)[], source: string): string {
  const result = withSource(text, path, source);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
