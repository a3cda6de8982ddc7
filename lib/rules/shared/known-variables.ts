import { downwardVariables, podVariables } from "../../facts/known-variables";

/**
 * Environment variables that a pod has without anyone listing them, and the usual names for what the downward API knows, which
 * the values file of a tier provides when its configuration mentions them.
 */
export const knownVariables: ReadonlySet<string> = new Set([...podVariables, ...downwardVariables.keys()]);
