"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { canvasActions } from "@/components/canvas/selection/canvas-actions";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";

/** What the pointer does with a key held, and keys that walk: no actions of their own. */
const pointed = ["add", "box", "extend", "walk", "take", "pan", "middle"] as const;

/** Every shortcut, searchable. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations("designer");
  const onCanvas = useTranslations("canvas");
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const groups = [
    {
      title: t("keys.everywhere"),
      keys: [
        ["Ctrl+K", t("find")],
        ["/", t("keys.palette")],
        ["?", t("keys.sheet")],
        ["Ctrl+Z", t("undo")],
        ["Ctrl+Shift+Z", t("redo")],
        ["F8", t("command.nextFinding")],
        ["Shift+F8", t("command.previousFinding")],
        ["Alt+1 … 4", t("keys.panes")],
        ["Ctrl+S", t("keys.save")],
        ["Esc", t("keys.escape")],
      ],
    },
    {
      title: t("keys.canvas"),
      keys: [
        ["← ↑ → ↓", t("keys.walk")],
        ["Alt+↑ Alt+↓", t("keys.moveProcessor")],
        ["Enter", t("keys.inspect")],
        ["F2", t("keys.rename")],
        ["Ctrl+D", t("keys.duplicate")],
        ["Ctrl+C Ctrl+X Ctrl+V", t("keys.clipboard")],
        ["Del", t("keys.remove")],
        ["Shift+F10", t("keys.menu")],
        ["N", onCanvas("notes.add")],
        ["F", onCanvas("view.fold")],
        ["L", onCanvas("view.lock")],
        ...pointed.map((id) => [onCanvas(`selecting.keys.${id}`), onCanvas(`selecting.does.${id}`)] as const),
        ...canvasActions.map(({ id, keys }) => [keys, onCanvas(`selecting.action.${id}`)] as const),
      ],
    },
    { title: t("keys.text"), keys: [["Ctrl+M", t("keys.leave")]] },
  ] satisfies readonly { title: string; keys: readonly (readonly [string, string])[] }[];
  const wanted = query.trim().toLowerCase();
  const matches = ([keys, what]: readonly [string, string]) =>
    `${keys} ${what}`.toLowerCase().includes(wanted);
  const shown = groups
    .map(({ title, keys }) => ({ title, keys: keys.filter(matches) }))
    .filter((group) => group.keys.length > 0);
  return (
    <Dialog open title={t("shortcuts")} initialFocus={field} onClose={onClose}>
      <input
        ref={field}
        type="search"
        className="input mb-3 w-full"
        aria-label={t("shortcuts")}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {shown.length === 0 && <p className="text-ink-2">{t("noMatch")}</p>}
      {shown.map((group) => (
        <section key={group.title} className="mb-3">
          <h3 className="mb-1 text-[12px] font-semibold text-ink-2">{group.title}</h3>
          <dl>
            {group.keys.map(([keys, what]) => (
              <div key={keys} className="flex min-h-7 items-center gap-3">
                <dt className="w-36 shrink-0">
                  <Kbd keys={keys} />
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
