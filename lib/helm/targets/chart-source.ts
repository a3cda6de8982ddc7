/** Where the official chart comes from: https://github.com/open-telemetry/opentelemetry-helm-charts */
export const chartRepository = "https://open-telemetry.github.io/opentelemetry-helm-charts";
export const chartName = "opentelemetry-collector";
