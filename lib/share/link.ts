import type { Refusal } from "../base/refusal";
import { err, ok, type Result } from "../base/result";
import { words } from "../base/words";
import type { Workspace } from "../workspace/types";
import { fromFile, ordered } from "./file";
import { pack, unpack } from "./codec";

/** The longest link fragment that is offered, in bytes; above it a file is. Chat programs and proxies cut longer ones. */
export const maxLinkBytes = 32_000;

/**
 * The whole design as a URL fragment, `#d=1:…`: browsers do not send fragments to servers. Refuses with "too-large" above
 * `maxLinkBytes`. Whoever shares masks secrets first (`maskSecrets`).
 */
export function encodeLink(workspace: Workspace): Result<string, Refusal> {
  const link = `#d=${pack(JSON.stringify(ordered(workspace)))}`;
  if (link.length <= maxLinkBytes) return ok(link);
  const params = { size: Math.ceil(link.length / 1000), limit: maxLinkBytes / 1000 };
  return err({ reason: "too-large", message: words("share.link-too-large", params) });
}

/** The design in a fragment, or in a whole address that has one. Refuses with "unreadable" or "too-large". */
export function decodeLink(fragment: string): Result<Workspace, Refusal> {
  const packed = packedIn(fragment);
  if (packed === null) return err({ reason: "unreadable", message: words("share.no-design") });
  const text = unpack(packed);
  return text.ok ? fromFile(text.value) : text;
}

/** True where a fragment or an address claims to carry a design. */
export function carriesDesign(fragment: string): boolean {
  return packedIn(fragment) !== null;
}

function packedIn(fragment: string): string | null {
  const hash = fragment.slice(fragment.indexOf("#") + 1);
  const part = hash.split("&").find((each) => each.startsWith("d="));
  // Some programs escape the colon of a pasted address.
  return part ? part.slice(2).trim().replace(/%3a/i, ":") : null;
}
