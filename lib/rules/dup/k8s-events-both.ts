import { at, isList, isMap, type Json } from "../../base/json";
import type { Component, Tier } from "../../topology/types";
import { remove } from "../../yaml/edit";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inTier } from "../shared/in-tier";
import { inUse } from "../shared/in-use";
import type { FixReport, RuleDocs } from "../types";

export const k8sEventsBoth = rule({
  id: "dup/k8s-events-both",
  scope: "topology",
  severity: "warning",
  *check({ tiers }) {
    const readers = tiers.flatMap((tier) => inUse(tier, "receiver", "k8s_events"));
    for (const tier of tiers)
      for (const receiver of inUse(tier, "receiver", "k8s_objects"))
        for (const [index, object] of eventObjects(receiver)) {
          const other = readers.find(({ config }) =>
            overlap(at(config, "namespaces"), at(object, "namespaces")),
          );
          if (!other) continue;
          yield {
            tier: tier.id,
            at: { yaml: [...receiver.at, "objects", index], part: "value" },
            params: { receiver: receiver.id, events: other.id },
            related: [
              {
                message: "other",
                params: { events: other.id },
                anchor: { tier: other.tier, at: { yaml: other.at, part: "key" } },
              },
            ],
            fixes: leaveOut(tier, receiver, index),
          };
        }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "Events of Kubernetes are read once",
      why: "`k8s_events` reads the cluster's events, and so does `k8s_objects` with `events` among its objects; they only shape them differently. With both every event is stored twice, counts and alerts on events are doubled, and the API server answers two watches. `k8s_objects` gives the event as it is, `k8s_events` a record with attributes: keep the one that your queries are written for.",
      messages: {
        default:
          "`{receiver}` reads events of Kubernetes, and so does `{events}`: every event arrives twice. Keep one of them.",
        other: "`{events}` reads them here.",
      },
      fixes: { "leave-out": "Leave events to the other receiver" },
    },
    ko: {
      title: "Kubernetes 이벤트를 한 번만 읽음",
      why: "`k8s_events` 리시버는 클러스터의 이벤트를 읽고, objects 목록에 `events` 항목이 있는 `k8s_objects` 리시버도 같은 이벤트를 읽습니다. 형태만 다를 뿐입니다. 둘을 함께 쓰면 모든 이벤트가 두 번 저장되고 이벤트에 대한 집계와 알림이 두 배가 되며 API 서버는 두 개의 watch에 응답합니다. `k8s_objects` 리시버는 이벤트를 그대로, `k8s_events` 리시버는 속성이 있는 레코드로 전달합니다. 쿼리에 맞는 쪽만 남기십시오.",
      messages: {
        default:
          "`{receiver}` 리시버가 Kubernetes 이벤트를 읽는데 `{events}` 리시버도 읽습니다. 모든 이벤트가 두 번 도착합니다. 하나만 남기십시오.",
        other: "`{events}` 리시버가 여기에서 읽습니다.",
      },
      fixes: { "leave-out": "이벤트를 다른 리시버에 맡기기" },
    },
  },
  source: "https://opentelemetry.io/docs/platforms/kubernetes/collector/components/",
  bad: { tiers: { cluster: watching("{ name: pods }, { name: events, mode: watch }") } },
  good: { tiers: { cluster: watching("{ name: pods }") } },
});

function watching(objects: string): string {
  return exampleTier({
    receivers: `k8s_events: {}\nk8s_objects: { objects: [${objects}] }`,
    pipelines: "logs: { receivers: [k8s_events, k8s_objects], exporters: [otlp_http] }",
  });
}

function eventObjects({ config }: Component): readonly (readonly [number, Json])[] {
  const objects = at(config, "objects");
  if (!isList(objects)) return [];
  return objects.flatMap((object, index): readonly (readonly [number, Json])[] =>
    isMap(object) && object["name"] === "events" ? [[index, object]] : [],
  );
}

/** No namespaces are all of them. */
function overlap(a: Json | undefined, b: Json | undefined): boolean {
  if (!isList(a) || a.length === 0 || !isList(b) || b.length === 0) return true;
  return a.some((namespace) => b.includes(namespace));
}

/** A receiver that reads nothing else would be left without an object to read. */
function leaveOut(tier: Tier, receiver: Component, index: number): readonly FixReport[] {
  const objects = at(receiver.config, "objects");
  if (!isList(objects) || objects.length < 2) return [];
  const edit = remove([...receiver.at, "objects", index]);
  return [{ id: "leave-out", safety: "review", edits: [inTier(tier.id, edit)] }];
}
