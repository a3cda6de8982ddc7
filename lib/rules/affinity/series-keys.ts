/**
 * Routing keys by which all points of a metric series reach the same pod; the first is the one to choose. `attributes` is
 * the user's own choice of what to keep together.
 */
export const seriesKeys = ["streamID", "service", "resource", "metric", "attributes"] as const;
