import type { Reading } from "../checks/reading";
import { compileRegexp } from "../go/regexp";
import type { Problem } from "../types";
import type { SayStanza } from "./says";

/** What the section `multiline` refuses (pkg/stanza/split/split.go). */
export function splitTrouble(config: Reading, encoding: "nop" | "text", say: SayStanza): Problem | null {
  const [start, end] = [config.text("line_start_pattern"), config.text("line_end_pattern")];
  if (start === null || end === null) return null;
  if (encoding === "nop") {
    const key = end === "" ? "line_start_pattern" : "line_end_pattern";
    return start === "" && end === ""
      ? null
      : say("conflict", `${key} should not be set when using nop encoding`, {
          at: ["multiline", key],
          params: { keys: `\`${key}\`, \`encoding: nop\`` },
        });
  }
  if (start !== "" && end !== "")
    return say("conflict", "only one of line_start_pattern or line_end_pattern can be set", {
      at: ["multiline"],
      params: { keys: "`line_start_pattern`, `line_end_pattern`" },
    });
  const [which, pattern] = start === "" ? ["end", end] : ["start", start];
  const compiled = pattern === "" ? null : compileRegexp(`(?m)${pattern}`);
  if (!compiled || compiled.ok) return null;
  const key = `line_${which}_pattern`;
  return say("pattern", `compile line ${which} regex: ${compiled.error}`, {
    at: ["multiline", key],
    params: { key, trouble: compiled.error },
  });
}
