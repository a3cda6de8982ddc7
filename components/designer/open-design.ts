"use client";

import { rememberView } from "@/components/canvas/view/remember-view";
import { createAnalysisClient } from "@/lib/analysis/client";
import { assertNever } from "@/lib/base/assert";
import type { Words } from "@/lib/base/words";
import { createDesigns, type Designs } from "@/lib/session/designs";
import { idbDesignStore } from "@/lib/session/idb-design-store";
import { createKeeper, type Keeper } from "@/lib/session/keeper";
import { createSession, type AnalysisListener, type Session } from "@/lib/session/store";
import { broadcastChannel } from "@/lib/session/tabs";
import type { Workspace } from "@/lib/workspace/types";
import { spawnAnalysis } from "./analysis-worker";
import { loadEditing } from "./load-editing";
import type { LoadedCatalogue } from "./use-catalogue";

/** Where a design comes from: this browser's storage, or a link that holds it. */
export type Source =
  { readonly is: "stored"; readonly id: string } | { readonly is: "link"; readonly fragment: string };

export type OpenDesign = {
  readonly is: "open";
  readonly session: Session;
  /** Null for a design out of a link: nothing is stored until someone asks. */
  readonly keeper: Keeper | null;
  readonly designs: Designs;
  readonly close: () => void;
};
export type Opening =
  | OpenDesign
  | { readonly is: "gone" }
  | { readonly is: "corrupt"; readonly raw: string }
  | { readonly is: "refused"; readonly message: Words };

/** Opens a design with its session, its worker and (if stored) its keeper. Never throws for what a user can cause. */
export async function openDesign(source: Source, loaded: LoadedCatalogue): Promise<Opening> {
  const designs = createDesigns({ store: idbDesignStore() });
  if (source.is === "link") {
    // Inflating is only needed for links, so it is only loaded for them.
    const { decodeLink } = await import("@/lib/share/link");
    const decoded = decodeLink(source.fragment);
    if (!decoded.ok) return { is: "refused", message: decoded.error.message };
    const session = await start(decoded.value, loaded);
    return { is: "open", session, keeper: null, designs, close: () => session.stop() };
  }
  const opened = await designs.open(source.id);
  switch (opened.is) {
    case "gone":
      return { is: "gone" };
    case "corrupt":
      return { is: "corrupt", raw: opened.raw };
    case "failed":
      return { is: "refused", message: opened.refusal.message };
    case "open": {
      const session = await start(opened.workspace, loaded);
      const tab = crypto.getRandomValues(new Uint32Array(2)).join("-");
      const keeper = createKeeper({
        session,
        designs,
        entry: opened.entry,
        tab,
        channel: broadcastChannel(source.id),
      });
      const forget = rememberView(session, source.id);
      const close = () => {
        forget();
        void keeper.flush().finally(() => keeper.stop());
        session.stop();
      };
      return { is: "open", session, keeper, designs, close };
    }
    default:
      return assertNever(opened);
  }
}

/** The worker reads the design first; only where it cannot is the reader loaded into the page. */
async function start(workspace: Workspace, { data, catalogue }: LoadedCatalogue): Promise<Session> {
  const listeners: AnalysisListener[] = [];
  const analysis = createAnalysisClient({
    spawn: spawnAnalysis,
    catalogue: data,
    onJudgement: (judgement) => listeners.forEach((listener) => listener.onJudgement(judgement)),
    onStatus: (status) => listeners.forEach((listener) => listener.onStatus(status)),
  });
  const topology =
    (await analysis.read(workspace)) ?? (await loadEditing()).readTopology(workspace.tiers, catalogue);
  return createSession({
    workspace,
    topology,
    catalogue,
    editing: loadEditing,
    today: () => new Date().toISOString().slice(0, 10),
    analysis(listener) {
      listeners.push(listener);
      return analysis;
    },
  });
}
