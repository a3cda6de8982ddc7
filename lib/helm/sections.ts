import { envPart } from "./env";
import { imagePart } from "./image";
import { manifestsPart } from "./manifests";
import { monitorPart } from "./monitor";
import { networkPolicyPart } from "./network-policy";
import { portsPart } from "./ports";
import { probesPart } from "./probes";
import { rbacPart } from "./rbac";
import { resourcesPart } from "./resources";
import { rolloutPart } from "./rollout";
import { scalingPart } from "./scaling";
import { securityPart } from "./security";
import { serviceAccountPart } from "./service-account";
import { servicePart } from "./service";
import { volumesPart } from "./volumes";
import type { Part, Subject } from "./types";

/** Everything in the values but the configuration and what names the workload, in the order of the file. */
export const sections: readonly ((subject: Subject) => Part)[] = [
  imagePart,
  scalingPart,
  resourcesPart,
  portsPart,
  servicePart,
  envPart,
  serviceAccountPart,
  rbacPart,
  volumesPart,
  securityPart,
  rolloutPart,
  probesPart,
  monitorPart,
  networkPolicyPart,
  manifestsPart,
];
