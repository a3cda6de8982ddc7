import { words } from "../base/words";
import { textFact } from "../facts/sheet";
import { headlessName, parseServiceHost } from "../topology/hosts";
import { readsAsOther } from "../yaml/scalar";
import { headlessServiceOf } from "./manifests";
import { rulesOf } from "./rbac";
import type { HelmRefusal, Subject } from "./types";

/** What is wrong with the names of a release, alone and beside those of the other tiers, at the fact that would mend it. */
export function nameRefusals(subject: Subject, all: readonly Subject[]): readonly HelmRefusal[] {
  return [
    ...unusable(subject),
    ...readOtherwise(subject),
    ...tooLong(subject),
    ...taken(subject, all),
    ...roleTaken(subject, all),
    ...elsewhere(subject),
  ];
}

const namesSaid = ["workload.release", "workload.namespace", "service.name", "service-account.name"] as const;

/** Facts can come from a design file: what is no name was left out of the values. */
function unusable({ tier }: Subject): readonly HelmRefusal[] {
  return namesSaid.flatMap((fact) => {
    const name = textFact(tier.facts, fact);
    if (name === null || /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(name)) return [];
    const shown = name.length > 80 ? `${name.slice(0, 79)}…` : name;
    return [{ message: words("helm.name-unusable", { name: shown, length: name.length }), at: { fact } }];
  });
}

/** The chart writes names without quotes, so that `123` or `on` reach Kubernetes as a number or a boolean. */
function readOtherwise({ fullname, release, namespace, tier }: Subject): readonly HelmRefusal[] {
  const byFact = {
    "service-account.name": textFact(tier.facts, "service-account.name") ?? "",
    "workload.release": release,
    "workload.namespace": namespace,
    "service.name": textFact(tier.facts, "service.name") === null ? release : fullname,
  };
  const found = namesSaid.filter((fact) => byFact[fact] !== "" && readsAsOther(byFact[fact]));
  return found
    .filter((fact, index) => found.findIndex((other) => byFact[other] === byFact[fact]) === index)
    .map((fact) => ({ message: words("helm.name-reads-otherwise", { name: byFact[fact] }), at: { fact } }));
}

/** Helm's bound for releases; a Service's name; what the hash of a revision leaves to a StatefulSet's label. */
function tooLong(subject: Subject): readonly HelmRefusal[] {
  const { release, fullname, mode } = subject;
  const headless = headlessServiceOf(subject);
  const bounds = [
    { name: release, limit: 53, fact: "workload.release" },
    ...(headless === null ? [] : [{ name: headless, limit: 63, fact: "service.name" }]),
    ...(mode === "statefulset" ? [{ name: fullname, limit: 52, fact: "service.name" }] : []),
  ];
  return bounds
    .filter(({ name, limit }) => name.length > limit)
    .map(({ name, limit, fact }) => ({
      message: words("helm.name-too-long", { name, length: name.length, limit }),
      at: { fact },
    }));
}

function taken(subject: Subject, all: readonly Subject[]): readonly HelmRefusal[] {
  const others = all.filter(
    (other) => other.tier.id !== subject.tier.id && other.namespace === subject.namespace,
  );
  const namesake = others.find(({ release }) => release === subject.release);
  if (namesake)
    return [
      {
        message: words("helm.release-taken", { name: subject.release, tier: namesake.tier.id }),
        at: { fact: "workload.release" },
      },
    ];
  const alike = others.find(({ fullname }) => fullname === subject.fullname);
  return alike
    ? [
        {
          message: words("helm.fullname-taken", { name: subject.fullname, tier: alike.tier.id }),
          at: { fact: "service.name" },
        },
      ]
    : [];
}

/** A ClusterRole belongs to no namespace, so that two releases in two namespaces share its name. */
function roleTaken(subject: Subject, all: readonly Subject[]): readonly HelmRefusal[] {
  if (rulesOf(subject).length === 0) return [];
  const other = all.find(
    (each) =>
      each.tier.id !== subject.tier.id &&
      each.namespace !== subject.namespace &&
      each.fullname === subject.fullname &&
      rulesOf(each).length > 0,
  );
  if (!other) return [];
  const message = words("helm.role-taken", { name: subject.fullname, tier: other.tier.id });
  return [{ message, at: { fact: "workload.release" } }];
}

/** Another tier sends to this Service, but in a namespace where it is not. */
function elsewhere({ topology, fullname, namespace, tier }: Subject): readonly HelmRefusal[] {
  const sent = topology.backends.flatMap(({ from, endpoint }) => {
    const host = endpoint?.host ? parseServiceHost(endpoint.host) : null;
    const isMine = host !== null && [fullname, headlessName(fullname)].includes(host.service);
    return isMine && from.tier !== tier.id && host.namespace !== null && host.namespace !== namespace
      ? [{ host: endpoint?.host ?? "", from: from.tier }]
      : [];
  });
  return sent.slice(0, 1).map(({ host, from }) => ({
    message: words("helm.namespace-differs", { host, from, namespace }),
    at: { fact: "workload.namespace" },
  }));
}
