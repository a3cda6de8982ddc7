"use client";

import { useTranslations } from "next-intl";
import { useRef, useState, type DragEvent } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { bringFiles, bringText, type Brought } from "./bring";

/** Where files are chosen or text is pasted for an import into the open design. */
export function BringDialog({
  onBring,
  onClose,
}: {
  readonly onBring: (brought: Brought) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations("imports");
  const [text, setText] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);

  function drop(event: DragEvent): void {
    event.preventDefault();
    event.stopPropagation();
    void bringFiles([...event.dataTransfer.files]).then(onBring);
  }

  return (
    <Dialog
      open
      title={t("pasteTitle")}
      description={t("pasteHint")}
      onClose={onClose}
      initialFocus={area}
      actions={
        <>
          <Button onClick={() => chooser.current?.click()}>{t("choose")}</Button>
          <Button
            variant="primary"
            disabled={text.trim() === ""}
            onClick={() => onBring(bringText(t("pasted"), text))}
          >
            {t("read")}
          </Button>
        </>
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is one way; pasting and choosing do the same */}
      <div onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <textarea
          ref={area}
          aria-label={t("paste")}
          className="input block !h-48 w-full resize-y py-1.5 font-mono text-xs"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <input
          ref={chooser}
          type="file"
          hidden
          multiple
          data-testid="choose-import"
          accept=".yaml,.yml,.json,.zip"
          onChange={(event) => void bringFiles([...(event.target.files ?? [])]).then(onBring)}
        />
      </div>
    </Dialog>
  );
}
