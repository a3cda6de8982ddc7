"use client";

import { useState } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { ContextMenu } from "@/components/ui/context-menu";
import { Dialog } from "@/components/ui/dialog";
import { Menu } from "@/components/ui/menu";
import type { MenuEntry } from "@/components/ui/menu-items";
import { Notice } from "@/components/ui/notice";
import { Pane, PaneHandle, Panes } from "@/components/ui/split-pane";

/** Everything that opens over the page, and the panes that divide it. */
export function Overlays() {
  const [open, setOpen] = useState<"dialog" | "alert" | "notice" | null>(null);
  const [said, setSaid] = useState("nothing yet");
  const close = () => setOpen(null);
  const items: readonly MenuEntry[] = [
    { heading: "batch" },
    { id: "connect", label: "Connect to…", shortcut: "C", onSelect: () => setSaid("connect") },
    {
      id: "tail",
      label: "Add tail_sampling",
      hint: "Needs whole traces: gateway only.",
      disabled: true,
      onSelect: () => {},
    },
    "separator",
    { id: "remove", label: "Remove", tone: "danger", shortcut: "Del", onSelect: () => setSaid("remove") },
  ];
  return (
    <section>
      <h2 className="mb-2 text-base">Overlays and panes</h2>
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={() => setOpen("dialog")}>Open a dialog</Button>
        <Button onClick={() => setOpen("alert")}>Ask a question</Button>
        <Button onClick={() => setOpen("notice")}>Show a notice</Button>
        <Menu label="Actions for batch" items={items}>
          Actions
        </Menu>
        <ContextMenu label="Actions for batch" items={() => items}>
          <button type="button" className="rounded-lg border border-dashed border-line-2 px-3 py-1">
            Right-click here
          </button>
        </ContextMenu>
        <span>
          Chosen: <output>{said}</output>
        </span>
      </div>
      <div className="mt-3 h-32 overflow-hidden rounded-xl border border-line bg-surface">
        <Panes id="kitchen-sink" className="h-full">
          <Pane id="left" min={100} className="p-3">
            Takes what is left
          </Pane>
          <PaneHandle label="Width of the right pane" />
          <Pane id="right" size={240} min={120} className="p-3">
            240 px, remembered
          </Pane>
        </Panes>
      </div>
      <Dialog
        open={open === "dialog"}
        onClose={close}
        title="Share this design"
        description="The link holds the whole design."
        actions={
          <Button variant="primary" onClick={close}>
            Copy link
          </Button>
        }
      >
        Two secrets were masked.
      </Dialog>
      <AlertDialog
        open={open === "alert"}
        tone="danger"
        title="Delete “checkout”?"
        text="The design is removed from this browser."
        confirm="Delete design"
        onConfirm={() => setSaid("deleted")}
        onClose={close}
      />
      {open === "notice" && (
        <Notice tone="refused" onClose={close}>
          A batch processor cannot stand before a receiver.
        </Notice>
      )}
    </section>
  );
}
