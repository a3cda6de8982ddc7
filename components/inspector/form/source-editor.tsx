"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Row } from "@/lib/catalogue/forms/types";
import { useForm } from "./form-scope";

/** One part of the text as YAML, comments and all. Ctrl+Enter writes it, Escape leaves it as it was. */
export function SourceEditor({ row, onDone }: { readonly row: Row; readonly onDone: () => void }) {
  const t = useTranslations("inspector.form");
  const { source, write } = useForm();
  const [text, setText] = useState(() => source(row.path));
  const apply = () => {
    if (write(row.path, text)) onDone();
  };
  return (
    <div>
      <textarea
        // It opens by the reader's own act, to be typed into.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        className="input setting-source"
        aria-label={t("source", { name: row.path.join(".") })}
        spellCheck={false}
        rows={Math.min(16, Math.max(3, text.split("\n").length + 1))}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) apply();
          if (event.key !== "Escape") return;
          event.stopPropagation();
          onDone();
        }}
      />
      <p className="mt-1 flex gap-1">
        <Button size="small" onClick={apply}>
          {t("apply")}
        </Button>
        <Button size="small" variant="quiet" onClick={onDone}>
          {t("cancel")}
        </Button>
      </p>
    </div>
  );
}
