import type { Reading } from "../checks/reading";
import type { Problem } from "../types";
import { locationTrouble } from "./load-location";
import type { SayStanza } from "./says";

/** What the syslog parser refuses of its own settings (pkg/stanza/operator/parser/syslog/config.go). */
export function syslogTrouble(config: Reading, say: SayStanza): Problem | null {
  const given = config.text("protocol");
  if (given === null) return null;
  const protocol = given.toLowerCase();
  if (protocol === "") return say("required", "missing field 'protocol'", { params: { key: "protocol" } });
  if (!protocols.includes(protocol))
    return say("choice", `unsupported protocol version: ${protocol}`, {
      at: ["protocol"],
      params: { key: "protocol", value: given, choices: protocols.join(", ") },
    });
  return framingTrouble(config, protocol, say) ?? placeTrouble(config, say);
}

const protocols = ["rfc3164", "rfc5424", "none"];

function framingTrouble(config: Reading, protocol: string, say: SayStanza): Problem | null {
  const key = "non_transparent_framing_trailer";
  if (config.isSet(key) !== true) return null;
  const value = config.text(key);
  const conflict = (upstream: string, other: string) =>
    say("conflict", upstream, { at: [key], params: { keys: `\`${key}\`, \`${other}\`` } });
  if (config.flag("enable_octet_counting"))
    return conflict(
      "only one of octet_counting or non_transparent_framing can be enabled",
      "enable_octet_counting",
    );
  if (protocol === "none")
    return conflict("non_transparent_framing is not compatible with protocol none", "protocol: none");
  if (protocol !== "rfc5424")
    return conflict(
      "non_transparent_framing is only compatible with protocol rfc5424",
      `protocol: ${protocol}`,
    );
  if (value === null || value === "LF" || value === "NUL") return null;
  const upstream = `invalid non_transparent_framing_trailer '${value}'. Must be either 'LF' or 'NUL'`;
  return say("choice", upstream, { at: [key], params: { key, value, choices: "LF, NUL" } });
}

function placeTrouble(config: Reading, say: SayStanza): Problem | null {
  const value = config.text("location");
  const trouble = value === null ? null : locationTrouble(value);
  return value === null || trouble === null
    ? null
    : say("location", `failed to load location ${value}: ${trouble}`, {
        at: ["location"],
        params: { value },
      });
}
