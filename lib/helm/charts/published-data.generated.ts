// Made by scripts/gen-charts.ts.
import chart0 from "../../../public/charts/0.170.0.2d946577.json";
import chart1 from "../../../public/charts/0.162.0.6d3dc290.json";
import chart2 from "../../../public/charts/0.152.1.cbe00abf.json";
import chart3 from "../../../public/charts/0.104.0.b2f14aab.json";

/** For everything that does not load it over the network: the command line and tests. */
export const publishedData: readonly unknown[] = [chart0, chart1, chart2, chart3];
