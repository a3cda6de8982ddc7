import { err, ok } from "../../base/result";
import type { Result } from "../../base/result";

/**
 * Splits "host:port", "[::1]:4317" as Go's `net.SplitHostPort` does; the port may be empty and any text. The error is Go's own:
 * `address localhost: missing port in address`.
 */
export function splitHostPort(
  address: string,
): Result<{ readonly host: string; readonly port: string }, string> {
  const colon = address.lastIndexOf(":");
  if (colon < 0) return refuse(address, "missing port in address");
  const bracketed = address.startsWith("[");
  const end = bracketed ? address.indexOf("]") : -1;
  if (bracketed) {
    if (end < 0) return refuse(address, "missing ']' in address");
    if (end + 1 !== colon)
      return refuse(
        address,
        address[end + 1] === ":" ? "too many colons in address" : "missing port in address",
      );
  } else if (address.slice(0, colon).includes(":")) return refuse(address, "too many colons in address");
  if (address.includes("[", bracketed ? 1 : 0)) return refuse(address, "unexpected '[' in address");
  if (address.includes("]", end + 1)) return refuse(address, "unexpected ']' in address");
  return ok({
    host: bracketed ? address.slice(1, end) : address.slice(0, colon),
    port: address.slice(colon + 1),
  });
}

function refuse(address: string, why: string): Result<never, string> {
  return err(address === "" ? why : `address ${address}: ${why}`);
}
