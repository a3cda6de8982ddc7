import type { Editing } from "@/lib/session/editing";

/** Loads what changes to a design need; the bundler keeps it, so asking again costs nothing. */
export async function loadEditing(): Promise<Editing> {
  const { editing } = await import("@/lib/session/editing");
  return editing;
}
