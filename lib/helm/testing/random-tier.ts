import type { Random } from "./random";
import {
  exportersOf,
  extensionsOf,
  health,
  hop,
  otlp,
  processorsOf,
  receiversOf,
  type Named,
  type TierWish,
} from "./random-components";
import { list, map, raw, write, type Written } from "./random-yaml";

/** A configuration of one tier: components, their settings, pipelines, written in whatever style comes. */
export function randomTier(random: Random, wish: TierWish): string {
  const receivers = [otlp(random), ...pick(random, receiversOf(wish), 0.45)];
  const processors = processorsOf(random, wish).filter(
    ([id]) => (wish.refused && id === "resource") || random.chance(0.5),
  );
  const exporters = [hop(random, wish), ...pick(random, exportersOf(random, wish), 0.35)];
  const extensions = [
    ...(wish.overlay || random.chance(0.8) ? [health(random)] : []),
    ...pick(random, extensionsOf(), 0.3),
  ];
  const spare = random.chance(0.2) ? [["debug/spare", raw("")] as const] : [];
  const sections: (readonly [string, Written])[] = [
    ["receivers", { map: receivers }],
    ...(processors.length > 0 ? [["processors", { map: processors }] as const] : []),
    ["exporters", { map: [...exporters, ...spare] }],
    ...(extensions.length > 0 ? [["extensions", { map: extensions }] as const] : []),
    ["service", service(random, { receivers, processors, exporters, extensions })],
  ];
  const shuffled = random.chance(0.3) ? sections.toReversed() : sections;
  return write({ map: shuffled }, random);
}

type Parts = Readonly<Record<"receivers" | "processors" | "exporters" | "extensions", readonly Named[]>>;

function pick(random: Random, from: readonly Named[], share: number): readonly Named[] {
  return random.some(from, share).map(([id, body]) => {
    const name = random.chance(0.25) ? `${id}/${random.pick(["second", "filelog-x", "k8s", "on", "2"])}` : id;
    return [name, body] as const;
  });
}

function service(random: Random, parts: Parts): Written {
  const ids = (kind: keyof Parts) => list(...parts[kind].map(([id]) => raw(id)));
  const signals = random.some(["traces", "metrics", "logs"], 0.75);
  const used = signals.length > 0 ? signals : ["traces"];
  const pipelines = used.map((signal): Named => {
    const name = random.chance(0.15) ? `${signal}/edge` : signal;
    const processors =
      parts.processors.length > 0
        ? (["processors", ids("processors")] as const)
        : random.chance(0.3)
          ? (["processors", list()] as const)
          : null;
    return [name, map(["receivers", ids("receivers")], processors, ["exporters", ids("exporters")])];
  });
  return map(
    parts.extensions.length > 0 ? ["extensions", ids("extensions")] : null,
    random.chance(0.5) ? ["telemetry", telemetry(random)] : null,
    ["pipelines", { map: pipelines }],
  );
}

function telemetry(random: Random): Written {
  return random.pick<Written>([
    map(["metrics", map(["level", raw("detailed")])]),
    map(["logs", map(["level", raw("info")])]),
    map([
      "metrics",
      map([
        "readers",
        list(
          map([
            "pull",
            map([
              "exporter",
              map(["prometheus", map(["host", raw("${env:MY_POD_IP}")], ["port", raw("8888")])]),
            ]),
          ]),
        ),
      ]),
    ]),
    map(
      ["metrics", map(["level", raw("none")])],
      ["resource", map(["service.name", raw("edge")], ["host.name", raw("")])],
    ),
    raw(""),
  ]);
}
