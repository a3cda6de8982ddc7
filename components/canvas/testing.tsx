import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { testCatalogue } from "@/lib/catalogue/testing";
import { createEngine } from "@/lib/rules/engine";
import { rules } from "@/lib/rules/registry.generated";
import { editing } from "@/lib/session/editing";
import { createSession, type Session } from "@/lib/session/store";
import { readTopology } from "@/lib/topology/topology";
import { newWorkspace } from "@/lib/workspace/new-workspace";
import { silentAnalysis } from "@/lib/analysis/testing";
import { allBooks } from "@/lib/words/books";
import { learnWords } from "@/lib/words/speak";
import { yaml } from "@/lib/yaml/sample";
import { paletteMessages } from "../palette/messages";
import { uiMessages } from "../ui/messages";
import { canvasMessages } from "./messages";

const agentYaml = yaml`
  receivers:
    otlp:
      protocols:
        grpc:
          endpoint: 0.0.0.0:4317
    hostmetrics:
      collection_interval: 30s
      scrapers:
        cpu:
  processors:
    k8sattributes:
    batch:
      timeout: 5s
      send_batch_size: 8192
    frobnicate:
  exporters:
    otlp/gateway:
      endpoint: otel-gateway.observability.svc.cluster.local:4317
      tls:
        insecure: true
  service:
    pipelines:
      traces:
        receivers: [otlp]
        processors: [k8sattributes, frobnicate, batch] # the order counts
        exporters: [otlp/gateway]
      metrics:
        receivers: [otlp, hostmetrics]
        processors: [batch]
        exporters: [otlp/gateway]
`;

const gatewayYaml = yaml`
  receivers:
    otlp:
      protocols:
        grpc:
          endpoint: 0.0.0.0:4317
  processors:
    tail_sampling:
      policies:
        - name: errors
          type: status_code
          status_code: { status_codes: [ERROR] }
  exporters:
    otlphttp/backend:
      endpoint: https://otlp.example.com
  service:
    pipelines:
      traces:
        receivers: [otlp]
        processors: [tail_sampling]
        exporters: [otlphttp/backend]
`;

for (const book of allBooks) learnWords("en", book.en);

/** A session over both tiers whose findings are there at once. */
export function openSession(): Session {
  const target = { collector: "0.154.0", distribution: "contrib" } as const;
  const engine = createEngine(rules, testCatalogue);
  const workspace = newWorkspace("test", [
    { role: "agent", yaml: agentYaml, target },
    { role: "gateway", yaml: gatewayYaml, target },
  ]);
  return createSession({
    workspace,
    topology: readTopology(workspace.tiers, testCatalogue),
    editing,
    catalogue: testCatalogue,
    today: () => "2026-11-01",
    analysis: ({ onJudgement }) => ({
      ...silentAnalysis,
      analyse: (state, today) => onJudgement(engine(readTopology(state.tiers, testCatalogue), state, today)),
    }),
  });
}

/** What components of the canvas and the palette need around them. */
export function InEnglish({ children }: { readonly children: ReactNode }) {
  const messages = { canvas: canvasMessages.en, palette: paletteMessages.en, ui: uiMessages.en };
  return (
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      {children}
    </NextIntlClientProvider>
  );
}
