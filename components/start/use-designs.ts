"use client";

import { useCallback, useEffect, useState } from "react";
import type { DesignEntry } from "@/lib/session/design-store";
import type { Designs, Saved } from "@/lib/session/designs";
import { browserDesigns } from "./browser-designs";
import { useSay } from "@/components/ui/use-words";

export type Shelf =
  | { readonly is: "loading" }
  | { readonly is: "unavailable"; readonly detail: string }
  | {
      readonly is: "here";
      readonly entries: readonly DesignEntry[];
      /** When they were listed, in milliseconds. */
      readonly at: number;
      /** Designs that cannot be read, with what is stored, by id. */
      readonly corrupt: ReadonlyMap<string, string>;
    };

/** The designs of this browser and what can be done to them; other tabs' changes show when the page is looked at again. */
export function useDesigns() {
  const say = useSay();
  const [shelf, setShelf] = useState<Shelf>({ is: "loading" });
  const [failure, setFailure] = useState<string | null>(null);

  const refresh = useCallback(async (): Promise<void> => {
    const designs = await browserDesigns();
    const listed = await designs.list();
    if (!listed.ok) return setShelf({ is: "unavailable", detail: await say(listed.error.message) });
    setShelf((before) => ({
      is: "here",
      entries: listed.value,
      at: Date.now(),
      corrupt: before.is === "here" ? before.corrupt : new Map(),
    }));
    // Listing reads no texts. Which of them are damaged shows a moment later.
    const corrupt = await damaged(designs, listed.value);
    setShelf({ is: "here", entries: listed.value, at: Date.now(), corrupt });
  }, [say]);

  // Storage is outside of React.
  useEffect(() => {
    const look = () => void refresh();
    look();
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [refresh]);

  async function change(act: (designs: Designs) => Promise<Saved>): Promise<void> {
    const saved = await act(await browserDesigns());
    setFailure(saved.is === "failed" ? await say(saved.refusal.message) : null);
    await refresh();
  }

  return {
    shelf,
    failure,
    rename: (id: string, name: string) => change((designs) => designs.rename(id, name)),
    duplicate: (id: string, name: string) => change((designs) => designs.duplicate(id, name)),
    async remove(id: string): Promise<void> {
      const removed = await (await browserDesigns()).remove(id);
      setFailure(removed.ok ? null : await say(removed.error.message));
      await refresh();
    },
    /** The design as the text of a file; what is stored, as it is, where it cannot be read. */
    async fileOf(id: string): Promise<string | null> {
      const opened = await (await browserDesigns()).open(id);
      if (opened.is === "corrupt") return opened.raw;
      if (opened.is !== "open") return null;
      const { toFile } = await import("@/lib/share/file");
      return toFile(opened.workspace);
    },
  };
}

async function damaged(
  designs: Designs,
  entries: readonly DesignEntry[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const { id } of entries) {
    const opened = await designs.open(id);
    if (opened.is === "corrupt") found.set(id, opened.raw);
  }
  return found;
}
