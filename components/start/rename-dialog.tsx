"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field, inputClass } from "@/components/ui/field";
import { maxNameLength } from "@/lib/workspace/limits";

/** Asks for a design's new name. */
export function RenameDialog({
  name,
  onRename,
  onClose,
}: {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations("start.designs");
  const ui = useTranslations("ui");
  const [draft, setDraft] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  const good = draft.trim() !== "" && draft.length <= maxNameLength;
  return (
    <Dialog
      open
      size="small"
      title={t("renameTitle")}
      onClose={onClose}
      initialFocus={input}
      actions={
        <>
          <Button onClick={onClose}>{ui("cancel")}</Button>
          <Button variant="primary" type="submit" form="rename-design" disabled={!good}>
            {t("renameDo")}
          </Button>
        </>
      }
    >
      <form
        id="rename-design"
        onSubmit={(event) => {
          event.preventDefault();
          if (!good) return;
          onRename(draft.trim());
          onClose();
        }}
      >
        <Field label={t("name")} {...(good ? {} : { error: t("nameNeeded", { max: maxNameLength }) })}>
          {(control) => (
            <input
              {...control}
              ref={input}
              className={inputClass}
              value={draft}
              onFocus={(event) => event.target.select()}
              onChange={(event) => setDraft(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
