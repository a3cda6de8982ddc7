"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import { LanguageSwitch } from "@/components/ui/language-switch";
import { Mark } from "@/components/ui/mark";
import { ThemeSwitch } from "@/components/ui/theme-switch";
import { Tooltip } from "@/components/ui/tooltip";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { Session } from "@/lib/session/store";
import { createSpeaker } from "@/lib/words/speak";
import { DesignMenu } from "./design-menu";
import { SaveState, type Saving } from "./save-state";
import { TargetSelect } from "./target-select";
import { ui } from "./ui-state";

/** Name and state of the design, undo and redo, target version, palette, language, theme, and the one primary action. */
export function Toolbar({
  session,
  catalogue,
  saving,
  onKeep,
}: {
  readonly session: Session;
  readonly catalogue: Catalogue;
  readonly saving: Saving;
  readonly onKeep: () => void;
}) {
  const t = useTranslations("designer");
  const name = useStore(session, (state) => state.workspace.name);
  return (
    <header className="print:hidden flex h-[46px] shrink-0 items-center gap-2 border-b border-line bg-surface px-3">
      <Tooltip text={t("home")}>
        {/* A full load: the leave-guard asks, and the studio needs no router for its links. */}
        {/* oxlint-disable-next-line nextjs/no-html-link-for-pages */}
        <a
          href="/"
          className="flex items-center gap-2 rounded-md font-semibold"
          aria-label={`Otelier: ${t("home")}`}
        >
          <Mark />
          <span className="max-[599px]:sr-only">Otelier</span>
        </a>
      </Tooltip>
      <span aria-hidden className="text-ink-3">
        /
      </span>
      <h1 className="sr-only">{name}</h1>
      <DesignName session={session} />
      <SaveState saving={saving} onKeep={onKeep} />
      <div className="ml-auto flex items-center gap-1.5">
        <DesignMenu />
        <History session={session} />
        <div className="max-[1099px]:hidden">
          <TargetSelect session={session} catalogue={catalogue} />
        </div>
        <button
          type="button"
          className="input flex w-44 items-center gap-2 text-left text-ink-3 max-[1239px]:w-auto max-[899px]:hidden"
          aria-label={t("find")}
          aria-keyshortcuts="Control+K"
          onClick={() => ui.open("commands")}
        >
          <span className="flex-1 truncate max-[1239px]:sr-only">{t("find")}</span>
          <kbd className="rounded border border-line-2 px-1 font-sans text-[11px] text-ink-2">Ctrl K</kbd>
        </button>
        <span className="max-[599px]:hidden">
          <ThemeSwitch />
        </span>
        <LanguageSwitch />
        <Button variant="primary" onClick={() => ui.open("share")}>
          {t("copyLink")}
        </Button>
      </div>
    </header>
  );
}

function DesignName({ session }: { readonly session: Session }) {
  const t = useTranslations("designer");
  const name = useStore(session, (state) => state.workspace.name);
  const readOnly = useStore(session, (state) => state.readOnly);
  return (
    <NameField
      key={name}
      name={name}
      label={t("name")}
      disabled={readOnly}
      onCommit={(next) => session.run("rename-design", { name: next })}
    />
  );
}

function NameField({
  name,
  label,
  disabled,
  onCommit,
}: {
  readonly name: string;
  readonly label: string;
  readonly disabled: boolean;
  readonly onCommit: (name: string) => void;
}) {
  const [draft, setDraft] = useState(name);
  const commit = () => (draft.trim() === "" ? setDraft(name) : draft !== name && onCommit(draft.trim()));
  return (
    <input
      className="h-7 min-w-16 rounded-md border border-transparent bg-transparent px-1 font-medium [field-sizing:content] hover:border-line-2 max-[599px]:max-w-28"
      aria-label={label}
      value={draft}
      disabled={disabled}
      maxLength={120}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit();
        if (event.key === "Escape") setDraft(name);
      }}
    />
  );
}

function History({ session }: { readonly session: Session }) {
  const t = useTranslations("designer");
  const locale = useLocale();
  const history = useStore(session, (state) => state.history);
  const readOnly = useStore(session, (state) => state.readOnly);
  const speak = createSpeaker(locale);
  const next = history.future[0];
  const canUndo = history.past.length > 0 && !readOnly;
  const canRedo = next !== undefined && !readOnly;
  return (
    <span className="flex max-[599px]:hidden">
      <Tooltip
        text={canUndo ? t("undoStep", { step: speak(history.present.label).replaceAll("`", "") }) : t("undo")}
        shortcut="Ctrl+Z"
      >
        <Button
          variant="quiet"
          disabled={!canUndo}
          aria-keyshortcuts="Control+Z"
          onClick={() => session.undo()}
        >
          {t("undo")}
        </Button>
      </Tooltip>
      <Tooltip
        text={canRedo ? t("redoStep", { step: speak(next.label).replaceAll("`", "") }) : t("redo")}
        shortcut="Ctrl+Shift+Z"
      >
        <Button
          variant="quiet"
          disabled={!canRedo}
          aria-keyshortcuts="Control+Shift+Z"
          onClick={() => session.redo()}
        >
          {t("redo")}
        </Button>
      </Tooltip>
    </span>
  );
}
