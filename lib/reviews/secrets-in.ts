import { ok, type Result } from "../base/result";
import { maskSecrets } from "../share/secrets";
import type { Workspace } from "../workspace/types";
import { refuse } from "./refuse";
import type { ReviewRefusal } from "./types";

/** Refuses designs that hold a literal credential: nothing of them may be stored. Names the first place, never the value. */
export function secretsIn(designs: readonly Workspace[]): Result<null, ReviewRefusal> {
  const found = designs.flatMap((design) => maskSecrets(design).masked);
  const [first] = found;
  if (!first) return ok(null);
  if (first.tier === null) return refuse("secret", "secrets-note", { count: found.length });
  const place = first.path === "" ? `# ${first.line ?? ""}` : first.path;
  return refuse("secret", "secrets", { count: found.length, tier: first.tier, path: place });
}
