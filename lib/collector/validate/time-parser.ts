import { typeCheck, type Say } from "../checks/define";
import type { Reading } from "../checks/reading";
import { contrib, contribType } from "../checks/upstream";
import { quote } from "../go/quote";
import { locationTrouble } from "../stanza/load-location";
import { stanzaSays } from "../stanza/says";
import { goTimeTrouble, strptimeTrouble } from "../stanza/time-layout";
import type { Problem } from "../types";

type SayIt = Say<keyof ReturnType<typeof timeParserDocs>["says"]>;

/** Where a log receiver's operator reads the time of an entry: `time_parser`, and `timestamp` of the parsers. */
export const timeParser = typeCheck<typeof timeParserDocs>({
  name: "time-parser",
  type: contribType("pkg/stanza/operator/helper.TimeParser"),
  validate(config, say) {
    const [text, type] = [config.text("layout"), config.text("layout_type")];
    if (config.isSet("parse_from") === false)
      return say("required", "missing required parameter 'parse_from'", { params: { key: "parse_from" } });
    if (text === "" && type !== null && type !== "native")
      return say("required", "missing required configuration parameter `layout`", {
        params: { key: "layout" },
      });
    if (text === null || type === null) return null;
    // Its own decoder puts strptime where nothing stands.
    const how = type === "" ? "strptime" : type;
    const check = kinds.get(how);
    if (!check)
      return say("choice", `unsupported layout_type ${how}`, {
        at: ["layout_type"],
        params: { key: "layout_type", value: how, choices: "strptime, gotime, epoch" },
      });
    return check(config, text, say);
  },
});

export const timeParserDocs = () => {
  const { required, choice, layout, location, zones } = stanzaSays;
  return {
    source: contrib("pkg/stanza/operator/helper/time.go"),
    says: { required, choice, layout, location, zones },
  };
};

const kinds = new Map<string, (config: Reading, text: string, say: SayIt) => Problem | null>([
  ["native", () => null],
  ["epoch", epoch],
  [
    "gotime",
    (config, text, say) =>
      refuseLayout("gotime", goTimeTrouble(text), say) ?? places(config, text, "MST", say),
  ],
  [
    "strptime",
    (config, text, say) =>
      refuseLayout("strptime", strptimeTrouble(text), say) ?? places(config, text, "%Z", say),
  ],
]);

function epoch(_config: Reading, text: string, say: SayIt): Problem | null {
  const choices = ["s", "ms", "us", "ns", "s.ms", "s.us", "s.ns"];
  return choices.includes(text)
    ? null
    : say("choice", "invalid `layout` for `epoch` type", {
        at: ["layout"],
        params: { key: "layout", value: text, choices: choices.join(", ") },
      });
}

function refuseLayout(how: string, trouble: string | null, say: SayIt): Problem | null {
  return trouble === null
    ? null
    : say("layout", `invalid ${how} layout: ${trouble}`, { at: ["layout"], params: { trouble } });
}

/** The time zones that are named, and whether the layout can say one. */
function places(config: Reading, text: string, directive: string, say: SayIt): Problem | null {
  const refuse = (value: string, why: string, at: string[]) =>
    say("location", `invalid 'location': ${why}`, { at, params: { value } });
  const name = config.text("location") ?? "";
  const trouble = locationTrouble(name);
  if (trouble !== null) return refuse(name, `failed to load location ${name}: ${trouble}`, ["location"]);
  const section = config.section("time_zone_locations");
  const keys = section.value === null || typeof section.value !== "object" ? [] : Object.keys(section.value);
  for (const key of keys) {
    const place = section.text(key) ?? "";
    const why = locationTrouble(place);
    if (why === null) continue;
    const entry = `invalid time_zone_locations entry ${quote(key)}: failed to load location ${quote(place)}: ${why}`;
    return refuse(place, entry, ["time_zone_locations", key]);
  }
  if (keys.length === 0 || text.includes(directive)) return null;
  const upstream = `'time_zone_locations' requires the layout to contain a timezone abbreviation directive (%Z for strptime / MST for gotime), but layout ${quote(text)} has none`;
  return say("zones", upstream, { at: ["time_zone_locations"] });
}
