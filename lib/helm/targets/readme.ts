import { words, type Words } from "../../base/words";
import { installCommands } from "../install";
import type { HelmRelease } from "../types";

/** What to run for each way of deploying, as Markdown; said by `speak`. */
export function readme(releases: readonly HelmRelease[], speak: (words: Words) => string): string {
  const say = (id: string, params: Words["params"] = {}) => speak(words(id, params));
  const commands = installCommands(releases);
  const [repository = "", ...others] = commands;
  const first = others.filter((command) => command.startsWith("kubectl "));
  const install = others.filter((command) => !command.startsWith("kubectl "));
  const home = releases[0]?.namespace ?? "default";
  const secrets = releases.some((release) => release.secrets.length > 0);
  const parts = [
    `# ${say("helm.deploy-title", { releases: releases.map(({ release }) => release).join("`, `") })}`,
    say("helm.deploy-one"),
    `## ${say(secrets ? "helm.deploy-secrets" : "helm.deploy-no-secrets")}`,
    shell(first),
    `## ${say("helm.deploy-helm")}`,
    shell([repository, ...install]),
    `## ${say("helm.deploy-umbrella")}`,
    shell([
      "helm dependency update umbrella",
      `helm upgrade --install otel-collectors umbrella --namespace ${home} --create-namespace`,
    ]),
    `## ${say("helm.deploy-argo")}`,
    say("helm.deploy-argo-says"),
    shell(["kubectl apply --filename argocd/"]),
    `## ${say("helm.deploy-flux")}`,
    say("helm.deploy-flux-says"),
    shell(["kubectl apply --filename flux/"]),
    `## ${say("helm.deploy-operator")}`,
    say("helm.deploy-operator-says"),
    shell(["kubectl apply --filename operator/"]),
    `## ${say("helm.deploy-kustomize")}`,
    say("helm.deploy-kustomize-says"),
    shell(["kubectl apply --kustomize kustomize/"]),
    say("helm.deploy-differs"),
  ];
  return `${parts.join("\n\n")}\n`;
}

function shell(commands: readonly string[]): string {
  return `\`\`\`sh\n${commands.join("\n\n")}\n\`\`\``;
}
