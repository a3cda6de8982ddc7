import { quote } from "../go/quote";
import type { Reading } from "./reading";

/**
 * What configcompression.Type.ValidateParams says of `compression_params` for an algorithm: null when they fit, or are not known.
 * https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/config/configcompression/compressiontype.go
 */
export function compressionTrouble(algorithm: string, params: Reading): string | null {
  const level = params.number("level");
  if (Number.isNaN(level) || algorithm === "zstd") return null;
  const isDeflate = ["gzip", "zlib", "deflate"].includes(algorithm);
  if (isDeflate ? level >= -2 && level <= 9 : level === 0) return null;
  return level === 0
    ? null
    : `unsupported parameters {Level:${level}} for compression type ${quote(algorithm)}`;
}

/** Does the algorithm compress? As configcompression.Type.IsCompressed. */
export function isCompressed(algorithm: string): boolean {
  return algorithm !== "" && algorithm !== "none";
}
