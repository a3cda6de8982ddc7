/** A file of the collector's core repository, in the version that was read. */
export function core(file: string): string {
  return `https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/${file}`;
}

/** A file of the collector's contrib repository, in the version that was read. */
export function contrib(file: string): string {
  return `https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/${file}`;
}

/** A type of a core module. */
export function coreType(name: string): string {
  return `go.opentelemetry.io/collector/${name}`;
}

/** A type of a contrib module. */
export function contribType(name: string): string {
  return `github.com/open-telemetry/opentelemetry-collector-contrib/${name}`;
}
