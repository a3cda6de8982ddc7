import { words } from "../../base/words";
import { fieldOf, namesAt, nested } from "../place";
import { isRawMap, parsedOf } from "../raw";
import type { RawMap } from "../raw";
import type { Decoded } from "../types";
import { mapOf, refuse } from "./context";
import type { DecodeContext, Slot } from "./context";
import { decodeFields } from "./decode-struct";
import { defaultsOfVariant } from "./defaults-of-variant";

const config =
  "github.com/open-telemetry/opentelemetry-collector-contrib/receiver/hostmetricsreceiver.Config";

/** `host_metrics`: its scrapers are found by their key, each with settings of its own. Source: hostmetricsreceiver/config.go. */
export function decodeScrapers(raw: RawMap | null, slot: Slot, context: DecodeContext): Decoded {
  if (raw === null) return slot.base;
  const place = nested(slot.place);
  const base = decodeFields(config, raw, { ...slot, place }, context, { ignoreUnused: true });
  const scrapers = parsedOf(raw.get("scrapers") ?? null);
  if (scrapers === null) return base;
  const section = fieldOf(place, "scrapers");
  if (!isRawMap(scrapers)) return base;
  const known = context.dynamic["scrapers"]?.variants ?? {};
  const decoded: Record<string, Decoded> = {};
  for (const [key, value] of scrapers) {
    const variant = known[key];
    if (!variant) {
      const upstream = `'' invalid scraper key: ${key}`;
      const message = words("collector.decode.choice", { text: key, choices: Object.keys(known).join(", ") });
      refuse(context, section, upstream, message, { names: namesAt(slot.place), part: "key", key });
      continue;
    }
    const settings = parsedOf(value);
    const inner: Slot = {
      place: nested(fieldOf(section, key)),
      base: defaultsOfVariant(context.data, variant),
      defaultPath: null,
    };
    decoded[key] = isRawMap(settings) ? decodeFields(variant.config, settings, inner, context) : inner.base;
  }
  return { ...mapOf(base), scrapers: decoded };
}
