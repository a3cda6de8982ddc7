import { describe, expect, it } from "vitest";
import type { Json, JsonMap } from "../../base/json";
import { argumentsOf, configOf } from "./config-of";
import { objectsIn, type KubeObject } from "./objects";

const config = "receivers: {otlp: }\n";

describe("configOf", () => {
  it("reads the image's own path where no flag names another, and only what is a configuration", () => {
    const pod = podWith({ configMap: { name: "c" } });
    const all = objects({ kind: "ConfigMap", data: { "notes.txt": "hello", "config.yaml": config } });
    expect(texts(configOf(containerWith([]), pod, owner, all))).toEqual(["c/config.yaml"]);
  });

  it("follows items to other file names, single files and projected volumes", () => {
    const all = objects({ kind: "ConfigMap", data: { relay: config, other: "exporters: {}\n" } });
    const items = [{ key: "relay", path: "collector.yaml" }];
    const renamed = podWith({ configMap: { name: "c", items } });
    expect(texts(configOf(containerWith(["--config", "/conf/collector.yaml"]), renamed, owner, all))).toEqual(
      ["c/relay"],
    );
    const projected = podWith({ projected: { sources: [{ configMap: { name: "c", items } }] } });
    expect(texts(configOf(containerWith(["--config=/conf/collector.yaml"]), projected, owner, all))).toEqual([
      "c/relay",
    ]);
    const single = containerWith(["--config=/etc/one.yaml"], {
      mountPath: "/etc/one.yaml",
      subPath: "other",
    });
    expect(texts(configOf(single, podWith({ configMap: { name: "c" } }), owner, all))).toEqual(["c/other"]);
  });

  it("reads Secrets, variables and texts in flags, in the order of the flags", () => {
    const all = objects(
      { kind: "Secret", data: { relay: btoa(config) } },
      { kind: "ConfigMap", name: "d", data: { "extra.yaml": "exporters: {debug: }\n" } },
    );
    const args = ["--config=/conf/relay", "--config=env:EXTRA", "--config=yaml:service: {}", "--set=a.b=1"];
    const container = {
      ...containerWith(args),
      env: [{ name: "EXTRA", valueFrom: { configMapKeyRef: { name: "d", key: "extra.yaml" } } }],
    };
    const found = configOf(container, podWith({ secret: { secretName: "c" } }), owner, all);
    expect(found.parts.map(({ text }) => text)).toEqual([
      config,
      "exporters: {debug: }\n",
      "service: {}",
      "a::b: 1",
    ]);
    expect(found.missing).toEqual([]);
  });

  it("tells what is in none of the objects, those of other namespaces included", () => {
    const elsewhere = objects({ kind: "ConfigMap", namespace: "other", data: { relay: config } });
    const pod = podWith({ configMap: { name: "c" } });
    expect(configOf(containerWith(["--config=/conf/relay"]), pod, owner, elsewhere)).toEqual({
      parts: [],
      missing: ["/conf/relay"],
    });
  });

  it("reads flags however they are written", () => {
    expect(
      argumentsOf({ command: ["/otelcol"], args: ["-config", "a", "--set=b=c", "--feature-gates=-x"] }),
    ).toEqual([
      { name: "config", value: "a" },
      { name: "set", value: "b=c" },
      { name: "feature-gates", value: "-x" },
    ]);
  });
});

const owner = object({ kind: "Deployment", name: "d" });

function objects(...all: readonly JsonMap[]): readonly KubeObject[] {
  return all.map(object);
}

function object({ kind, name = "c", namespace = "obs", ...rest }: JsonMap): KubeObject {
  const text = JSON.stringify({ apiVersion: "v1", kind, metadata: { name, namespace }, ...rest });
  const [found] = objectsIn([{ name: "x", text }]);
  if (!found) throw new Error(text);
  return found;
}

function podWith(source: JsonMap): Json {
  return { volumes: [{ name: "v", ...source }] };
}

function containerWith(args: readonly string[], mount: JsonMap = { mountPath: "/conf" }): JsonMap {
  return { args, volumeMounts: [{ name: "v", ...mount }] };
}

function texts({ parts }: ReturnType<typeof configOf>): readonly string[] {
  return parts.map(({ name }) => name);
}
