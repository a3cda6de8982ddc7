import { factoryCheck } from "../checks/define";
import type { Reading } from "../checks/reading";
import { contrib } from "../checks/upstream";
import { filterSetTrouble } from "../match/filter-set-trouble";
import { matchSays } from "../match/says";
import type { SayMatch } from "../match/says";
import type { Problem } from "../types";

/** By scraper: the sections that choose, the key of their list, and how upstream calls each. */
const filters: Readonly<Record<string, readonly (readonly [section: string, list: string, name: string])[]>> =
  {
    disk: sides("devices", "device"),
    network: sides("interfaces", "network interface"),
    process: sides("names", "process"),
    filesystem: [
      ["include_devices", "devices", "include_devices filter"],
      ["exclude_devices", "devices", "exclude_devices filter"],
      ["include_fs_types", "fs_types", "include_fs_types filter"],
      ["exclude_fs_types", "fs_types", "exclude_fs_types filter"],
      ["include_mount_points", "mount_points", "include_mount_points filter"],
      ["exclude_mount_points", "mount_points", "exclude_mount_points filter"],
    ],
  };

function sides(list: string, name: string) {
  return ["include", "exclude"].map((side) => [side, list, `${name} ${side} filters`] as const);
}

/** What the scrapers of `host_metrics` choose from. Its factory makes them for metrics only. */
export const hostMetricsFilters = factoryCheck<typeof hostMetricsFiltersDocs>({
  name: "host-metrics-filters",
  kind: "receiver",
  component: "host_metrics",
  create(config, say, { signal }) {
    if (signal !== "metrics") return null;
    const scrapers = config.section("scrapers");
    return Object.keys(filters).map((scraper) =>
      scrapers.isSet(scraper) === true ? scraperTrouble(scrapers, scraper, say) : null,
    );
  },
});

export const hostMetricsFiltersDocs = () => ({
  source: contrib("receiver/hostmetricsreceiver/factory.go"),
  says: matchSays,
});

function scraperTrouble(scrapers: Reading, scraper: string, say: SayMatch): Problem | null {
  for (const [section, list, name] of filters[scraper] ?? []) {
    const own = scrapers.section(scraper).section(section);
    const texts = own.texts(list);
    const found = texts.length > 0 ? filterSetTrouble(texts, own.text("match_type"), say) : null;
    if (!found) continue;
    const at = ["scrapers", scraper, section];
    return { ...found, upstream: `error creating ${name}: ${found.upstream}`, at };
  }
  return null;
}
