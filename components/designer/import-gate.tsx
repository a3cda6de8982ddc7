"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { useStore } from "zustand";
import { whenLoaded } from "@/components/ui/when-loaded";
import type { Brought } from "@/components/imports/bring";
import type { Session } from "@/lib/session/store";
import { isEmptyTier } from "@/lib/workspace/is-empty-tier";
import { ui, useUi } from "./ui-state";

const ImportDialog = whenLoaded(() =>
  import("@/components/imports/import-dialog").then((module) => module.ImportDialog),
);
const BringDialog = whenLoaded(() =>
  import("@/components/imports/bring-dialog").then((module) => module.BringDialog),
);

/** Files dropped anywhere, and whole configurations or manifests pasted onto the canvas, become tiers by way of a report. */
export function ImportGate({ session }: { readonly session: Session }) {
  const t = useTranslations("imports");
  const isOpen = useUi((state) => state.dialog === "import");
  const tiers = useStore(session, (state) => state.workspace.tiers);
  const [brought, setBrought] = useState<Brought | null>(null);
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [dropping, setDropping] = useState(false);

  function show(next: Brought): void {
    ui.closeDialog();
    setTaken(tiers.filter((tier) => !isEmptyTier(tier)).map(({ id }) => id));
    setBrought(next);
  }

  const onPaste = useEffectEvent(async (event: ClipboardEvent) => {
    if (event.defaultPrevented || ui.state().dialog !== null || isField(event.target)) return;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const files = [...(event.clipboardData?.files ?? [])];
    if (text.trim() === "" && files.length === 0) return;
    const bring = await import("@/components/imports/bring");
    if (files.length > 0) return show(await bring.bringFiles(files));
    const { recognise } = await import("@/lib/imports/recognise");
    const format = recognise(text);
    if (!format.ok) return session.say("refused", format.error);
    // Parts of a configuration are the canvas's.
    if (format.value !== "collector" || /^service(?:::\S+)?:/m.test(text))
      show(bring.bringText(t("pasted"), text));
  });
  const onDrag = useEffectEvent((event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    setDropping(event.type === "dragover");
  });
  const onDrop = useEffectEvent(async (event: DragEvent) => {
    setDropping(false);
    if (!hasFiles(event) || event.defaultPrevented || ui.state().dialog !== null) return;
    event.preventDefault();
    // The browser takes the list away after the event.
    const files = [...(event.dataTransfer?.files ?? [])];
    const { bringFiles } = await import("@/components/imports/bring");
    show(await bringFiles(files));
  });

  // On a board with nothing on it a paste is what comes next.
  const isEmpty = tiers.every(isEmptyTier);
  useEffect(() => {
    if (!isEmpty) return undefined;
    const soon = setTimeout(
      () => void import("@/components/imports/warm").then(({ warmImports }) => warmImports()),
      300,
    );
    return () => clearTimeout(soon);
  }, [isEmpty]);

  // The window's own events are outside React.
  useEffect(() => {
    const paste = (event: ClipboardEvent) => void onPaste(event);
    const drag = (event: DragEvent) => onDrag(event);
    const drop = (event: DragEvent) => void onDrop(event);
    window.addEventListener("paste", paste);
    window.addEventListener("dragover", drag);
    window.addEventListener("dragleave", drag);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("paste", paste);
      window.removeEventListener("dragover", drag);
      window.removeEventListener("dragleave", drag);
      window.removeEventListener("drop", drop);
    };
  }, []);

  return (
    <>
      {dropping && (
        <div className="pointer-events-none fixed inset-2 z-40 grid place-items-center rounded-xl border-2 border-dashed border-focus bg-surface/70 text-lg font-semibold">
          {t("drop")}
        </div>
      )}
      {isOpen && <BringDialog onBring={show} onClose={ui.closeDialog} />}
      {brought !== null && (
        <ImportDialog
          brought={brought}
          taken={taken}
          goal="design"
          onImport={(imported) => {
            setBrought(null);
            session.run("import-tiers", { tiers: imported });
            const design = new URLSearchParams(location.search).get("id");
            if (design !== null)
              void import("@/components/imports/keep-values").then(({ keepValues }) =>
                keepValues(design, imported, imported),
              );
          }}
          onClose={() => setBrought(null)}
        />
      )}
    </>
  );
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input, textarea, select, [contenteditable], .monaco-editor") !== null
  );
}
