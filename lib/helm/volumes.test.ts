import { describe, expect, it } from "vitest";
import type { Json } from "../base/json";
import { testCatalogue } from "../catalogue/testing";
import type { Role } from "../facts/types";
import { readTopology } from "../topology/topology";
import { needsOf } from "./needs";
import { subjectOf } from "./subject";
import { volumesPart } from "./volumes";

function subject(
  receivers: Readonly<Record<string, Json>>,
  role: Role = "agent",
  facts: Readonly<Record<string, Json>> = {},
) {
  const extensions = { file_storage: { directory: "/var/lib/otelcol" } };
  const pipeline = { receivers: Object.keys(receivers), exporters: ["debug"] };
  const uses = "storage" in receivers ? ["file_storage"] : [];
  const config = {
    receivers,
    exporters: { debug: {} },
    extensions,
    service: { extensions: uses, pipelines: { logs: pipeline } },
  };
  const yaml = JSON.stringify(config);
  const target = { collector: "0.159.0", distribution: "contrib" } as const;
  const topology = readTopology([{ id: role, role, yaml, target, facts }], testCatalogue);
  const [tier] = topology.tiers;
  if (!tier) throw new Error("one tier");
  return subjectOf(tier, yaml, topology);
}

const paths = (...args: Parameters<typeof subject>) =>
  needsOf(subject(...args)).map(
    ({ path, hostPath, readOnly }) => `${path} ${hostPath ?? "own"} ${readOnly ? "read" : "write"}`,
  );

describe("needsOf", () => {
  it("finds the folders that logs are read from, the pods' own as a whole", () => {
    expect(
      paths({
        file_log: {
          include: ["/var/log/pods/*/*/*.log", "/opt/app/*.log", "/data/one.log", "relative/*", "/*.log"],
        },
      }),
    ).toEqual(["/data /data read", "/opt/app /opt/app read", "/var/log/pods /var/log/pods read"]);
  });

  it("follows the links of /var/log/containers, to Docker's folder too where Docker runs", () => {
    const receivers = { filelog: { include: ["/var/log/containers/*.log"] } };
    expect(paths(receivers)).toEqual([
      "/var/log/pods /var/log/pods read",
      "/var/log/containers /var/log/containers read",
    ]);
    expect(paths(receivers, "agent", { "cluster.container-runtime": "docker" })).toContain(
      "/var/lib/docker/containers /var/lib/docker/containers read",
    );
  });

  it("mounts the node once where one need lies in another", () => {
    const receivers = {
      host_metrics: { root_path: "/hostfs" },
      file_log: { include: ["/hostfs/var/log/*.log"] },
    };
    expect(paths(receivers)).toEqual(["/hostfs / read"]);
  });

  it("keeps an agent's files on its node and a gateway's in a volume of the pod's own", () => {
    expect(paths({ storage: {} })).toEqual(["/var/lib/otelcol /var/lib/otelcol write"]);
    expect(paths({ storage: {} }, "gateway")).toEqual(["/var/lib/otelcol own write"]);
  });
});

describe("volumesPart", () => {
  it("leaves alone what the deploy facts mount already", () => {
    const facts = { mounts: [{ name: "logs", hostPath: "/var/log", mountPath: "/var/log", readOnly: true }] };
    const part = volumesPart(subject({ file_log: { include: ["/var/log/pods/*/*/*.log"] } }, "agent", facts));
    expect(part.sections.map(({ key, value }) => [key, value])).toEqual([
      ["extraVolumes", [{ name: "logs", hostPath: { path: "/var/log" } }]],
      ["extraVolumeMounts", [{ name: "logs", mountPath: "/var/log", readOnly: true }]],
    ]);
  });

  it("never lets a path through that Helm's template engine would run", () => {
    const facts = { mounts: [{ name: "{{x}}", hostPath: "/{{ .Files }}", mountPath: "/m" }] };
    expect(volumesPart(subject({}, "agent", facts)).sections[0]?.value).toEqual([
      { name: "x", hostPath: { path: "/{{`{{`}} .Files }}" } },
    ]);
  });

  it("says that a Deployment loses what it stores", () => {
    const { notes = [] } = volumesPart(subject({ storage: {} }, "gateway"));
    expect(notes.map(({ id }) => id)).toEqual(["helm.storage-empty-dir"]);
  });
});
