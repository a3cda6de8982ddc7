import { quote } from "../go/quote";
import type { Said, Say } from "./define";
import type { Reading } from "./reading";
import type { Problem } from "../types";

/** What is said where a name stands twice in `metadata_keys`. */
export const metadataKeysSays = {
  twice: {
    en: "`{name}` stands twice in `metadata_keys`, where capital and small letters do not differ. Remove one of them.",
    ko: "`metadata_keys`에 `{name}`이(가) 두 번 있습니다. 대소문자는 구분하지 않습니다. 하나를 지우세요.",
  },
} satisfies Record<string, Said>;

/** The first name that stands twice in `metadata_keys`. */
export function metadataKeysTrouble(config: Reading, say: Say<"twice">): Problem | null {
  const names = config.texts("metadata_keys").map((name) => name?.toLowerCase() ?? null);
  const index = names.findIndex((name, at) => name !== null && names.indexOf(name) < at);
  const name = names[index];
  if (name === undefined || name === null) return null;
  return say("twice", `duplicate entry in metadata_keys: ${quote(name)} (case-insensitive)`, {
    at: ["metadata_keys", index],
    params: { name },
  });
}
