import type { Distribution } from "../../catalogue/types";

const distributions: Readonly<Record<string, Distribution>> = {
  "": "core",
  "-contrib": "contrib",
  "-k8s": "k8s",
  "-otlp": "otlp",
};

/** The official distribution in an image such as `otel/opentelemetry-collector-contrib`; null: somebody's own. */
export function distributionOfImage(repository: string): Distribution | null {
  const name = repository.split("/").at(-1) ?? "";
  const suffix = /^opentelemetry-collector(-[a-z0-9]+)?$/.exec(name);
  return suffix ? (distributions[suffix[1] ?? ""] ?? null) : null;
}

/** The official distribution whose program is called so: `otelcol-k8s`, with or without its folder; null: another program. */
export function distributionOfCommand(command: string): Distribution | null {
  const suffix = /^otelcol(-[a-z0-9]+)?$/.exec(command.split("/").at(-1) ?? "");
  return suffix ? (distributions[suffix[1] ?? ""] ?? null) : null;
}

/** The same image in another distribution. */
export function imageOf(repository: string, distribution: Distribution): string {
  const suffix = distribution === "core" ? "" : `-${distribution}`;
  return repository.replace(/[^/]*$/, `opentelemetry-collector${suffix}`);
}
