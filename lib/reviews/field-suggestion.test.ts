import { describe, expect, it } from "vitest";
import { newWorkspace } from "../workspace/new-workspace";
import type { Workspace } from "../workspace/types";
import { suggestField } from "./field-suggestion";
import { applySuggestion } from "./suggestion";
import type { FieldSuggestion } from "./types";

const text = `processors:
  # small on purpose
  batch:
    timeout: 1s # for the demo
  tail_sampling:
    policies:
      - name: errors
        type: status_code
      - name: rest
        type: probabilistic
        probabilistic: {sampling_percentage: 5}
`;
const batch = ["processors", "batch", "timeout"];
const rest = ["processors", "tail_sampling", "policies", 1, "probabilistic", "sampling_percentage"];

const design = (yaml: string): Workspace => newWorkspace("shop", [{ role: "gateway", yaml }]);
const tier = design(text).tiers[0]?.id ?? "";

function suggested(path: readonly (string | number)[], after: string): FieldSuggestion {
  const made = suggestField(text, { tier, path, after });
  if (!made.ok) throw new Error(made.error.message.id);
  return made.value;
}

function applied(yaml: string, suggestion: FieldSuggestion): string {
  const done = applySuggestion(design(yaml), suggestion);
  return done.ok ? (done.value.tiers[0]?.yaml ?? "") : `${done.error.reason} ${done.error.message.id}`;
}

describe("a suggested value", () => {
  it("is written at its path and leaves every other byte", () => {
    expect(applied(text, suggested(batch, "4s"))).toBe(text.replace("1s", "4s"));
    expect(applied(text, suggested(rest, "8"))).toBe(text.replace("percentage: 5", "percentage: 8"));
  });

  it("survives edits elsewhere, and another way to write what stands there", () => {
    const moved = text.replace("  batch:", "  memory_limiter:\n    check_interval: 1s\n  batch:");
    expect(applied(moved, suggested(batch, "4s"))).toBe(moved.replace("timeout: 1s", "timeout: 4s"));
    const quoted = text.replace("timeout: 1s", 'timeout: "1s"');
    expect(applied(quoted, suggested(batch, "4s"))).toContain("timeout: 4s");
  });

  it("may set what is not written, and take out what is", () => {
    const size = ["processors", "batch", "send_batch_size"];
    expect(applied(text, suggested(size, "512"))).toContain("    send_batch_size: 512\n");
    expect(applied(text, suggested(batch, ""))).not.toContain("timeout");
  });

  it("is a conflict where the setting says something else by now, with both values", () => {
    const done = applySuggestion(design(text.replace("1s", "9s")), suggested(batch, "4s"));
    expect(done).toMatchObject({
      ok: false,
      error: {
        reason: "conflict",
        message: { id: "reviews.field-changed", params: { was: "1s", now: "9s", tier } },
      },
    });
    const taken = applied(text.replace("    timeout: 1s # for the demo\n", ""), suggested(batch, "4s"));
    expect(taken).toBe("conflict reviews.field-changed");
  });

  it("is a conflict where its component is gone, or its number in the list means another item", () => {
    expect(applied(text.replace("batch:", "batch/2:"), suggested(batch, "4s"))).toBe(
      "conflict reviews.field-gone",
    );
    const another = text.replace("name: rest", "name: slow");
    expect(applied(another, suggested(rest, "8"))).toBe("conflict reviews.field-gone");
  });

  it("is refused at once where it does not read, or changes nothing", () => {
    const broken = suggestField(text, { tier, path: batch, after: "{a: [" });
    expect(broken.ok).toBe(false);
    const same = suggestField(text, { tier, path: batch, after: "1s" });
    expect(same.ok || same.error.message.id).toBe("reviews.suggestion-same");
  });
});
