import { nested } from "../place";
import type { RawMap } from "../raw";
import type { Decoded } from "../types";
import { mapOf } from "./context";
import type { DecodeContext, Slot } from "./context";
import { decodeFields } from "./decode-struct";
import { defaultsOfVariant } from "./defaults-of-variant";
import { planOf } from "./struct-plan";

const contrib = "github.com/open-telemetry/opentelemetry-collector-contrib";

/** `syslog`: a bare `tcp` or `udp` brings in what its input has by default; with both keys only `tcp`. Source: syslogreceiver/syslog.go. */
export function decodeSyslog(raw: RawMap | null, slot: Slot, context: DecodeContext): Decoded {
  if (raw === null) return slot.base;
  const key = ["tcp", "udp"].find((name) => raw.has(name));
  const variant = key && context.dynamic["operators"]?.variants[`${key}_input`];
  const base: Record<string, Decoded> = { ...mapOf(slot.base) };
  if (key && variant) {
    const { fields } = planOf(context.data, `${contrib}/pkg/stanza/operator/input/${key}.BaseConfig`);
    const all = mapOf(defaultsOfVariant(context.data, variant)) ?? {};
    base[key] = Object.fromEntries(Object.entries(all).filter(([name]) => fields.has(name)));
  }
  const inner = { ...slot, base, place: nested(slot.place) };
  return decodeFields(`${contrib}/receiver/syslogreceiver.SysLogConfig`, raw, inner, context);
}
