import { parseAddress } from "../go/parse-address";
import { splitHostPort } from "../go/split-host-port";
import type { Problem } from "../types";
import { lookUpEncoding } from "./look-up-encoding";
import type { Builder, OperatorConfig } from "./operator";
import { portTrouble } from "./port-trouble";
import type { SayStanza } from "./says";
import { splitTrouble } from "./split-trouble";

/** What a TCP input refuses (pkg/stanza/operator/input/tcp/config.go). */
export const tcpTrouble: Builder = ({ config }, { say }) => {
  const size = config.number("max_log_size");
  if (size !== 0 && size < smallest)
    return say(
      "range",
      `invalid value for parameter 'max_log_size', must be equal to or greater than ${smallest} bytes`,
      { at: ["max_log_size"], params: { key: "max_log_size", bound: "≥ 64KiB" } },
    );
  const found = socketTrouble(config, "tcp", say);
  if (found) return found;
  return config.number("max_connections") < 0
    ? say("range", "invalid value for parameter 'max_connections', must be greater than or equal to 0", {
        at: ["max_connections"],
        params: { key: "max_connections", bound: "≥ 0" },
      })
    : null;
};

const smallest = 64 * 1024;

/** What a UDP input refuses (pkg/stanza/operator/input/udp/config.go). */
export const udpTrouble: Builder = ({ config }, { say }) => socketTrouble(config, "udp", say);

function socketTrouble(
  config: OperatorConfig["config"],
  network: "tcp" | "udp",
  say: SayStanza,
): Problem | null {
  const address = config.text("listen_address");
  if (address === "")
    return say("required", "missing required parameter 'listen_address'", {
      params: { key: "listen_address" },
    });
  const trouble = address === null ? null : addressTrouble(address, network);
  if (address !== null && trouble !== null)
    return say("address", `failed to resolve listen_address: ${trouble}`, {
      at: ["listen_address"],
      params: { value: address },
    });
  const encoding = config.text("encoding");
  if (encoding === null) return null;
  const found = lookUpEncoding(encoding);
  return found.ok
    ? splitTrouble(config.section("multiline"), found.value, say)
    : say("encoding", found.error, { at: ["encoding"], params: { value: encoding } });
}

/** Names of hosts are left to the machine's resolver. */
function addressTrouble(address: string, network: "tcp" | "udp"): string | null {
  const split = splitHostPort(address);
  if (!split.ok) return split.error;
  const { host, port } = split.value;
  const isNumeric = host === "" || parseAddress(host).ok || host === "localhost";
  return isNumeric ? portTrouble(network, port) : null;
}
