import { publishedData } from "../lib/helm/charts/published-data.generated";
import type { ChartShelf } from "../lib/helm/charts/shelf";

/** What is known of the official chart's versions. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the published files are ours
export const charts = publishedData as ChartShelf;
