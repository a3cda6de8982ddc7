import type { JsonMap } from "../base/json";
import { booleanFact, integerFact, textFact } from "../facts/sheet";
import { words, type Words } from "../base/words";
import { chartHas, firstChartWith } from "./chart";
import type { Part, Section, Subject } from "./types";
import { keepsFiles, needsRoot } from "./volumes";

/** Who the container runs as, and what of the node it shares. */
export function securityPart(subject: Subject): Part {
  const container = containerContext(subject);
  const pod = podContext(subject);
  const sections: Section[] = [];
  if (Object.keys(container).length > 0)
    sections.push({
      key: "securityContext",
      value: container,
      ...(container.runAsUser === 0 ? { comment: "Log files and folders of the node belong to root." } : {}),
    });
  if (Object.keys(pod).length > 0) sections.push({ key: "podSecurityContext", value: pod });
  return { sections: [...sections, ...nodeSections(subject)], notes: notesOf(subject) };
}

/** What was said and cannot be written. */
function notesOf({ tier, chart }: Subject): readonly Words[] {
  const isPid = booleanFact(tier.facts, "security.host-pid") === true;
  return [
    ...(isPid && !chartHas(chart, "hostPid")
      ? [words("helm.no-host-pid", { chart: firstChartWith("hostPid") })]
      : []),
    ...(textFact(tier.facts, "security.dns-policy") === "None" ? [words("helm.dns-none")] : []),
  ];
}

/** The images run as 10001:10001; what the node keeps is root's. */
function containerContext(subject: Subject): JsonMap {
  const { facts } = subject.tier;
  const user = integerFact(facts, "security.run-as-user");
  const root = booleanFact(facts, "security.run-as-root");
  const asRoot = root ?? (user === null && needsRoot(subject));
  const privileged = booleanFact(facts, "security.privileged");
  const readOnly = booleanFact(facts, "security.read-only-root");
  return {
    ...(user !== null ? { runAsUser: user } : asRoot ? { runAsUser: 0, runAsGroup: 0 } : {}),
    ...(privileged === true ? { privileged } : {}),
    ...(readOnly === true ? { readOnlyRootFilesystem: true } : {}),
  };
}

function podContext(subject: Subject): JsonMap {
  const group = integerFact(subject.tier.facts, "security.fs-group") ?? (keepsFiles(subject) ? 10_001 : null);
  return group === null ? {} : { fsGroup: group };
}

function nodeSections({ tier, chart }: Subject): readonly Section[] {
  const network = booleanFact(tier.facts, "security.host-network") === true;
  // Without it a pod on the node's network does not resolve the names of Services.
  const policy = textFact(tier.facts, "security.dns-policy") ?? (network ? "ClusterFirstWithHostNet" : null);
  const pid = booleanFact(tier.facts, "security.host-pid") === true && chartHas(chart, "hostPid");
  return [
    ...(network ? [{ key: "hostNetwork", value: true }] : []),
    ...(policy !== null && policy !== "None" ? [{ key: "dnsPolicy", value: policy }] : []),
    ...(pid ? [{ key: "hostPID", value: true }] : []),
  ];
}
