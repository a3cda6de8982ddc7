import { quote } from "../go/quote";
import type { Problem } from "../types";
import type { BuildContext, Builder, OperatorConfig } from "./operator";

/** What the journald input refuses on Linux (pkg/stanza/operator/input/journald/config_linux.go). */
export const journaldTrouble: Builder = (operator, context) =>
  settingsTrouble(operator, context) ?? matchTrouble(operator, context);

function settingsTrouble({ config }: OperatorConfig, { say, check }: BuildContext): Problem | null {
  const [start, root, tool] = ["start_at", "root_path", "journalctl_path"].map((key) => config.text(key));
  if (start !== "end" && start !== "beginning" && typeof start === "string")
    return say("choice", `invalid value '${start}' for parameter 'start_at'`, {
      at: ["start_at"],
      params: { key: "start_at", value: start, choices: "beginning, end" },
    });
  if (typeof root !== "string" || typeof tool !== "string") return null;
  const absolute = (key: string, upstream: string) =>
    say("range", upstream, { at: [key], params: { key, bound: "/…" } });
  if (root !== "") {
    if (!tool.startsWith("/"))
      return absolute(
        "journalctl_path",
        "'journalctl_path' must be an absolute path when 'root_path' is set",
      );
    if (!root.startsWith("/")) return absolute("root_path", "'root_path' must be an absolute path");
    if (check.environment.exists(root) === false)
      return say(
        "choice",
        `cannot access root_path ${quote(root)}: stat ${root}: no such file or directory`,
        {
          at: ["root_path"],
          params: { key: "root_path", value: root, choices: "/" },
          class: "environment",
        },
      );
  }
  return tool.trim() === ""
    ? say("required", "'journalctl_path' must be non-whitespace", { params: { key: "journalctl_path" } })
    : null;
}

function matchTrouble({ config }: OperatorConfig, { say }: BuildContext): Problem | null {
  for (const [index, match] of config.list("matches").entries())
    for (const key of typeof match === "object" && match !== null ? Object.keys(match) : [])
      if (!/^[_A-Z]+$/.test(key) && key !== "#unknown")
        return say("choice", `'${key}' is not a valid Systemd field name`, {
          at: ["matches", index, key],
          params: { key: "matches", value: key, choices: "_SYSTEMD_UNIT" },
        });
  return null;
}
