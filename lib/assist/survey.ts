import type { Path } from "../base/path";
import { scanText } from "./scan";
import { pathOf, type Frame, type Token } from "./scan-state";
import type { Place } from "./place";

/** What the rest of a text says about the place where something is being written. */
export type Survey = {
  /** Keys of the same map, or items of the same list, but for the one being written. */
  readonly beside: readonly string[];
  /** Ids by section, as they stand in the text now: `exporters` → ["otlp_grpc/gateway"]. */
  readonly declared: Readonly<Record<string, readonly string[]>>;
  /** What `type` says in the maps that hold the place, by their depth in the path. */
  readonly types: ReadonlyMap<number, string>;
};

/** Looks through the whole text once. Never throws. */
export function survey(text: string, place: Pick<Place, "is" | "path" | "start" | "end">): Survey {
  const holder = place.is === "key" ? place.path : place.path.slice(0, -1);
  const beside: string[] = [];
  const declared: Record<string, string[]> = Object.create(null);
  const types = new Map<number, string>();
  scanText(`${text}\n`, text.length + 1, (part, token, frames) => {
    const here = token.end >= place.start && token.start <= place.end;
    if (part === "key") {
      const section = frames[0]?.step;
      if (frames.length === 2 && typeof section === "string" && !here)
        (declared[section] ??= []).push(token.text);
      if (!here && place.is === "key" && frames.length === holder.length + 1 && leadsTo(frames, holder))
        beside.push(token.text);
      return;
    }
    if (!here && place.is === "item" && frames.length === holder.length + 1 && leadsTo(frames, holder))
      beside.push(token.text);
    const depth = frames.length - 1;
    if (
      frames[depth]?.step === "type" &&
      depth <= place.path.length &&
      leadsTo(frames, place.path.slice(0, depth))
    )
      types.set(depth, token.text);
  });
  return { beside, declared, types };
}

/** The key or scalar at `offset` and the path to it; null between them. */
export function tokenAt(
  text: string,
  offset: number,
): (Token & { readonly part: "key" | "value"; readonly path: Path }) | null {
  let found: (Token & { readonly part: "key" | "value"; readonly path: Path }) | null = null;
  scanText(`${text}\n`, text.length + 1, (part, token, frames) => {
    if (token.start <= offset && offset <= token.end && !found)
      found = { ...token, part, path: pathOf(frames) };
  });
  return found;
}

function leadsTo(frames: readonly Frame[], path: Path): boolean {
  return path.every((step, index) => frames[index]?.step === step);
}
