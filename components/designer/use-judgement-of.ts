"use client";

import { useEffect, useState } from "react";
import { createAnalysisClient } from "@/lib/analysis/client";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { Judgement } from "@/lib/rules/types";
import type { Workspace } from "@/lib/workspace/types";
import { spawnAnalysis } from "./analysis-worker";

/** What would be said of a state that is not the present one, by a worker of its own; null while it is being judged. */
export function useJudgementOf(workspace: Workspace, catalogue: Catalogue): Judgement | null {
  const [said, setSaid] = useState<{ readonly of: Workspace; readonly judgement: Judgement } | null>(null);
  // The worker is outside React.
  useEffect(() => {
    let latest: Judgement | null = null;
    const { asOf, renames, components } = catalogue;
    const client = createAnalysisClient({
      spawn: spawnAnalysis,
      catalogue: { schema: 1, asOf, renames, components },
      onJudgement: (judgement) => (latest = judgement),
      onStatus: (status) => {
        // Whole at last: before that the collector's verdict is missing.
        if (status === "idle" && latest) setSaid({ of: workspace, judgement: latest });
      },
    });
    client.analyse(workspace, new Date().toISOString().slice(0, 10));
    return () => client.stop();
  }, [workspace, catalogue]);
  return said?.of === workspace ? said.judgement : null;
}
