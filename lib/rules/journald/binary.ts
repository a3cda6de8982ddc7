import { at } from "../../base/json";
import { textFact } from "../../facts/sheet";
import { rule } from "../define";
import { exampleTier } from "../shared/example-tier";
import { inUse } from "../shared/in-use";
import { distributionOfImage } from "../shared/published-image";
import type { RuleDocs } from "../types";

export const binary = rule({
  id: "journald/binary",
  scope: "tier",
  severity: "warning",
  *check(tier) {
    for (const receiver of inUse(tier, "receiver", "journald")) {
      // It then runs the node's own journalctl.
      const root = at(receiver.config, "root_path") ?? "";
      if (root !== "") continue;
      const image = textFact(tier.facts, "image.repository");
      if (image === null) {
        yield { ask: "image.repository", tier: tier.id };
        return;
      }
      if (distributionOfImage(image) === null) continue;
      yield {
        at: { yaml: receiver.at, part: "key" },
        params: { receiver: receiver.id, image },
        related: [{ message: "image", anchor: { tier: tier.id, at: { deploy: "image.repository" } } }],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The image has the journalctl that journald runs",
      why: "The receiver reads no journal by itself: it runs `journalctl` and takes what that prints. The official images are built from scratch and contain the collector and nothing else, so the program is not found and the collector does not start. Build an image with `journalctl` of the nodes' version, or mount the node and set `root_path`, so that the node's own program runs.",
      messages: {
        default:
          "`{receiver}` runs `journalctl`, which the image `{image}` does not have: no journal is read. Use an image with it, or set `root_path` to the mounted node.",
        image: "The image is named here.",
      },
      fixes: {},
    },
    ko: {
      title: "이미지에 journald 리시버가 실행할 journalctl이 있음",
      why: "이 리시버는 저널을 직접 읽지 않고 `journalctl`을 실행해 그 출력을 받습니다. 공식 이미지는 scratch로 만들어져 Collector만 들어 있으므로 프로그램을 찾지 못해 Collector가 시작되지 않습니다. 노드와 같은 버전의 `journalctl`을 넣은 이미지를 만들거나, 노드를 마운트하고 `root_path`를 지정해 노드의 프로그램을 실행합니다.",
      messages: {
        default:
          "`{receiver}` 리시버가 실행하는 `journalctl`이 `{image}` 이미지에 없어 저널을 읽지 못합니다. 이를 포함한 이미지를 쓰거나 `root_path`를 마운트된 노드로 지정합니다.",
        image: "여기에서 이미지를 지정합니다.",
      },
      fixes: {},
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver",
  bad: {
    tiers: { agent: readingJournal() },
    facts: { agent: { "image.repository": "otel/opentelemetry-collector-contrib" } },
  },
  good: {
    tiers: { agent: readingJournal() },
    facts: { agent: { "image.repository": "registry.example.com/otelcol-with-journalctl" } },
  },
});

function readingJournal(): string {
  return exampleTier({
    receivers: "journald: { directory: /var/log/journal }",
    pipelines: "logs: { receivers: [journald], exporters: [otlp_http] }",
  });
}
