import type { Builder } from "./operator";
import { refuseExpression } from "./transformer-trouble";

/** What `recombine` refuses of its own settings (pkg/stanza/operator/transformer/recombine/config.go). */
export const recombineTrouble: Builder = ({ config }, { say }) => {
  const [first, last] = [config.text("is_first_entry"), config.text("is_last_entry")];
  if (first === null || last === null) return null;
  if (first !== "" && last !== "")
    return say("conflict", "only one of is_first_entry and is_last_entry can be set", {
      at: ["is_last_entry"],
      params: { keys: "`is_first_entry`, `is_last_entry`" },
    });
  if (first === "" && last === "")
    return say("required", "one of is_first_entry and is_last_entry must be set", {
      params: { key: "is_first_entry" },
    });
  const key = first === "" ? "is_last_entry" : "is_first_entry";
  const found = refuseExpression(first || last, key, say, `failed to compile ${key}: `);
  if (found) return found;
  if (config.text("combine_field") === "")
    return say("required", "missing required argument 'combine_field'", { params: { key: "combine_field" } });
  const value = config.text("overwrite_with");
  if (value !== null && !["newest", "oldest", ""].includes(value))
    return say("choice", `invalid value '${value}' for parameter 'overwrite_with'`, {
      at: ["overwrite_with"],
      params: { key: "overwrite_with", value, choices: "newest, oldest" },
    });
  return config.number("force_flush_period") <= 0
    ? say("range", "non-positive interval for NewTicker", {
        at: ["force_flush_period"],
        params: { key: "force_flush_period", bound: "> 0s" },
        panics: true,
      })
    : null;
};
