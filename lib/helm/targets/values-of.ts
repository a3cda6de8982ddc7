import { isMap, type JsonMap } from "../../base/json";
import { unescapeBraces } from "../braces";
import { envPart } from "../env";
import { imagePart } from "../image";
import { portsPart } from "../ports";
import { probesPart } from "../probes";
import { resourcesPart } from "../resources";
import { rolloutPart } from "../rollout";
import { scalingPart } from "../scaling";
import { securityPart } from "../security";
import { servicePart } from "../service";
import type { Subject } from "../types";
import { volumesPart } from "../volumes";

/** What the chart would be told of a tier's pods, by key, without what only its template engine needs. */
export function valuesOf(subject: Subject): JsonMap {
  const parts = [
    imagePart,
    scalingPart,
    resourcesPart,
    portsPart,
    servicePart,
    envPart,
    volumesPart,
    securityPart,
    rolloutPart,
    probesPart,
  ];
  const sections = parts.flatMap((part) => part(subject).sections);
  const values = unescapeBraces(Object.fromEntries(sections.map(({ key, value }) => [key, value])));
  return isMap(values) ? values : {};
}
