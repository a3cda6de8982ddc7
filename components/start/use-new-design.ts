"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useSay } from "@/components/ui/use-words";
import type { Refusal } from "@/lib/base/refusal";
import type { Result } from "@/lib/base/result";
import type { Workspace } from "@/lib/workspace/types";
import { browserDesigns } from "./browser-designs";

/** Told the id and the design that was stored, before it is gone to. */
type Kept = (id: string, workspace: Workspace) => Promise<void>;

export type NewDesign = {
  /** Makes a design, saves it in this browser and goes to it. What cannot be made is said in `failure`. `kept` is told where it is stored. */
  readonly open: (make: () => Promise<Result<Workspace, Refusal>>, kept?: Kept) => void;
  readonly busy: boolean;
  /** A finished sentence. */
  readonly failure: string | null;
  readonly forget: () => void;
};

/** Opens new designs. A browser that stores nothing still opens them, unsaved, by way of a link. */
export function useNewDesign(): NewDesign {
  const router = useRouter();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  async function run(make: () => Promise<Result<Workspace, Refusal>>, kept?: Kept): Promise<void> {
    const made = await make();
    if (!made.ok) return setFailure(await say(made.error.message));
    const saved = await (await browserDesigns()).create(made.value);
    if (saved.is === "saved") await kept?.(saved.entry.id, made.value);
    if (saved.is === "saved") return router.push(`/design?id=${encodeURIComponent(saved.entry.id)}`);
    const { encodeLink } = await import("@/lib/share/link");
    const link = encodeLink(made.value);
    if (link.ok) return router.push(`/design${link.value}`);
    setFailure(saved.is === "failed" ? await say(saved.refusal.message) : null);
  }

  return {
    open(make, kept) {
      setBusy(true);
      setFailure(null);
      void run(make, kept).finally(() => setBusy(false));
    },
    busy,
    failure,
    forget: () => setFailure(null),
  };
}
