import { words } from "../../base/words";
import { fieldOf, namesAt, nested, pathAt, rootPlace } from "../place";
import type { Place } from "../place";
import { goKindOf, goText, isRawList, isRawMap, parsedOf } from "../raw";
import type { Raw, RawMap } from "../raw";
import type { Decoded } from "../types";
import { mapOf, refuse, withUnused } from "./context";
import type { DecodeContext, Slot } from "./context";
import { decodeFields } from "./decode-struct";
import { defaultsOfVariant } from "./defaults-of-variant";

const config =
  "github.com/open-telemetry/opentelemetry-collector-contrib/receiver/hostmetricsreceiver.Config";

/** `host_metrics`: its scrapers are found by their key, each with settings of its own. Source: hostmetricsreceiver/config.go. */
export function decodeScrapers(raw: RawMap | null, slot: Slot, context: DecodeContext): Decoded {
  if (raw === null) return slot.base;
  const place = nested(slot.place);
  const base = decodeFields(config, raw, { ...slot, place }, withUnused(context, true));
  const scrapers = parsedOf(raw.get("scrapers") ?? null);
  if (scrapers === null) return base;
  const section = fieldOf(place, "scrapers");
  const names = namesAt(slot.place);
  if (!isRawMap(scrapers)) {
    refuseKind(scrapers, "scrapers", place, names, context);
    return base;
  }
  const decoded: Record<string, Decoded> = {};
  for (const [key, value] of scrapers) {
    const settings = parsedOf(value);
    const variant = variantOf(key, section, names, context);
    if (!variant) continue;
    if (settings !== null && !isRawMap(settings)) {
      refuseKind(settings, key, section, names, context);
      continue;
    }
    // What is said of a scraper's settings names no place above them.
    const inner: Slot = {
      place: rootPlace(names, pathAt(fieldOf(section, key))),
      base: defaultsOfVariant(context.data, variant),
      defaultPath: null,
    };
    decoded[key] = settings === null ? inner.base : decodeFields(variant.config, settings, inner, context);
  }
  return { ...mapOf(base), scrapers: decoded };
}

function variantOf(key: string, section: Place, names: readonly string[], context: DecodeContext) {
  const known = context.dynamic["scrapers"]?.variants ?? {};
  const variant = known[key];
  if (variant) return variant;
  const isType = /^[a-zA-Z][0-9a-zA-Z_]{0,62}$/.test(key);
  const upstream = isType ? `'' invalid scraper key: ${key}` : "'' invalid scraper key name: ";
  const message = words("collector.decode.choice", { text: key, choices: Object.keys(known).join(", ") });
  refuse(context, section, upstream, message, { names, part: "key", key });
  return null;
}

/** A section that is none (confmap's Sub). */
function refuseKind(
  value: Raw,
  key: string,
  place: Place,
  names: readonly string[],
  context: DecodeContext,
): void {
  const upstream = `'' unexpected sub-config value kind for key:${key} value:${goText(value)} kind:${goKindOf(value)}`;
  const isScalar = !isRawList(value);
  const message = words("collector.decode.type.map", {
    got: isScalar ? "string" : "list",
    value: isScalar ? goText(value) : "",
  });
  refuse(context, place, upstream, message, { names, key });
}
