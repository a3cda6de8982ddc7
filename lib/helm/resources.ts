import type { JsonMap } from "../base/json";
import { bytesOf, coresOf } from "../base/quantities";
import { textFact } from "../facts/sheet";
import type { Role } from "../facts/types";
import type { Part, Subject } from "./types";

/** Requests and limits: those of the deploy facts, else a start to measure from. */
export function resourcesPart(subject: Subject): Part {
  const requests = requestsOf(subject);
  const limits = limitsOf(subject);
  const value: JsonMap = {
    ...(Object.keys(requests).length > 0 ? { requests } : {}),
    ...(Object.keys(limits).length > 0 ? { limits } : {}),
  };
  const comment = isSaid(subject)
    ? undefined
    : "A start, not a measurement: watch the pods under load and adapt.";
  return { sections: [{ key: "resources", value, ...(comment ? { comment } : {}) }] };
}

type Amounts = { readonly cpu?: string; readonly memory?: string };

/** What each pod asks for. */
function requestsOf(subject: Subject): Amounts {
  return isSaid(subject) ? said(subject, "requests") : starts[subject.tier.role].requests;
}

/** What each pod may use. The chart sets GOMEMLIMIT to 80 % of the memory. */
export function limitsOf(subject: Subject): Amounts {
  return isSaid(subject) ? said(subject, "limits") : starts[subject.tier.role].limits;
}

/** No limit on CPU: it would throttle a collector just when load peaks. */
const starts: Readonly<Record<Role, { readonly requests: Amounts; readonly limits: Amounts }>> = {
  agent: { requests: { cpu: "100m", memory: "256Mi" }, limits: { memory: "512Mi" } },
  gateway: { requests: { cpu: "500m", memory: "2Gi" }, limits: { memory: "2Gi" } },
  cluster: { requests: { cpu: "100m", memory: "256Mi" }, limits: { memory: "512Mi" } },
};

function said({ tier }: Subject, part: "requests" | "limits"): Amounts {
  const cpu = textFact(tier.facts, `resources.${part}.cpu`);
  const memory = textFact(tier.facts, `resources.${part}.memory`);
  // 0 says that there is none.
  return {
    ...(cpu !== null && coresOf(cpu) !== 0 ? { cpu } : {}),
    ...(memory !== null && bytesOf(memory) !== 0 ? { memory } : {}),
  };
}

/** One amount that was said stands for all: a start beside it could contradict it. */
function isSaid({ tier }: Subject): boolean {
  return ["requests.cpu", "requests.memory", "limits.cpu", "limits.memory"].some(
    (id) => textFact(tier.facts, `resources.${id}`) !== null,
  );
}
