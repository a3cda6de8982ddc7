import { describe, expect, it } from "vitest";
import { at, type Json } from "../base/json";
import { testCatalogue } from "../catalogue/testing";
import { yaml } from "../yaml/sample";
import { importValues } from "./import/import-values";
import { objectsOf } from "./objects";
import { serviceAccountPart } from "./service-account";
import { publishedShelf } from "./testing/render";
import { subjectsIn } from "./testing/subjects";
import { workloadOf } from "./targets/workload";

describe("serviceAccountPart", () => {
  it("leaves to the chart what it does by itself", () => {
    const subject = subjectWith({});
    expect(serviceAccountPart(subject).sections).toEqual([]);
    expect(objectsOf(subject)).toContain("ServiceAccount otel-gateway");
  });

  it("writes the name, and the annotations that a cloud reads, as they are", () => {
    const subject = subjectWith({
      "service-account.name": "collector",
      "service-account.annotations": { "eks.amazonaws.com/role-arn": "{{ arn }}", broken: 7 },
    });
    expect(serviceAccountPart(subject).sections[0]?.value).toEqual({
      create: true,
      name: "collector",
      annotations: { "eks.amazonaws.com/role-arn": "{{`{{`}} arn }}" },
    });
    expect(objectsOf(subject)).toContain("ServiceAccount collector");
  });

  it("uses one that is there already, or the namespace's own", () => {
    const named = subjectWith({ "service-account.create": false, "service-account.name": "reader" });
    expect(serviceAccountPart(named).sections[0]?.value).toEqual({ create: false, name: "reader" });
    expect(objectsOf(named).join()).not.toContain("ServiceAccount");
    const account = (subject: typeof named) =>
      at(workloadOf(subject, "config"), "spec", "template", "spec", "serviceAccountName");
    expect(account(named)).toBe("reader");
    expect(account(subjectWith({ "service-account.create": false }))).toBe("default");
  });

  it("comes back from values", () => {
    const text = yaml`
      mode: deployment
      fullnameOverride: gw
      image: { repository: x, tag: 0.159.0 }
      serviceAccount: { create: true, name: reader, annotations: { a: "b" } }
    `;
    const read = importValues(
      { text, chart: "0.170.0", release: "gw", namespace: "obs" },
      testCatalogue,
      publishedShelf(),
    );
    expect(read.ok && read.value.tier.facts).toMatchObject({
      "service-account.name": "reader",
      "service-account.annotations": { a: "b" },
    });
    expect(read.ok && read.value.report).toEqual([]);
  });
});

function subjectWith(facts: Readonly<Record<string, Json>>) {
  const text = yaml`
    receivers: { otlp: { protocols: { grpc: { endpoint: 0.0.0.0:4317 } } } }
    exporters: { debug: {} }
    service: { pipelines: { traces: { receivers: [otlp], exporters: [debug] } } }
  `;
  const [subject] = subjectsIn({ role: "gateway", yaml: text, facts });
  if (!subject) throw new Error("one tier");
  return subject;
}
