// Made by scripts/gen-charts.ts.
// Where the charts' data is loaded from, newest first; the names change with the content, so they may be cached for ever.
export const publishedCharts: readonly { readonly version: string; readonly url: string }[] = [
  { version: "0.170.0", url: "/charts/0.170.0.2d946577.json" },
  { version: "0.162.0", url: "/charts/0.162.0.6d3dc290.json" },
  { version: "0.152.1", url: "/charts/0.152.1.cbe00abf.json" },
  { version: "0.104.0", url: "/charts/0.104.0.b2f14aab.json" },
];
