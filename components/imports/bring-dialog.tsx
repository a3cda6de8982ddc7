"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { TextDialog } from "@/components/ui/text-dialog";
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
  return (
    <TextDialog
      title={t("pasteTitle")}
      description={t("pasteHint")}
      label={t("paste")}
      hideLabel
      text={text}
      onText={setText}
      files={{
        label: t("choose"),
        accept: ".yaml,.yml,.json,.zip",
        multiple: true,
        testId: "choose-import",
        onFiles: (files) => void bringFiles(files).then(onBring),
      }}
      confirm={{
        label: t("read"),
        disabled: text.trim() === "",
        onConfirm: () => onBring(bringText(t("pasted"), text)),
      }}
      onClose={onClose}
    />
  );
}
