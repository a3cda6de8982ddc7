"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { InboxList } from "./inbox-list";
import { tiersOf } from "./tiers-of";
import type { Inbox, Item } from "./use-inbox";

/** Paste, drop or choose configurations; the frame that fills with what was read. */
export function Bring({
  inbox,
  dropping,
  busy,
  onRead,
  onLink,
  onOpen,
  onReview,
  onOpenDesign,
}: {
  readonly inbox: Inbox;
  /** Files hang over the page. */
  readonly dropping: boolean;
  readonly busy: boolean;
  readonly onRead: (items: readonly Item[]) => void;
  readonly onLink: (address: string) => void;
  readonly onOpen: () => void;
  /** Shows what an import makes of what was brought. */
  readonly onReview: () => void;
  readonly onOpenDesign: (text: string) => void;
}) {
  const t = useTranslations("start.bring");
  const [draft, setDraft] = useState("");
  const pastes = useRef(0);
  const chooser = useRef<HTMLInputElement>(null);
  const count = tiersOf(inbox.items).length;
  const others = inbox.items.filter(({ reading }) => reading.is === "sources").length;

  async function add(text: string): Promise<void> {
    setDraft("");
    if (isLink(text)) return onLink(text);
    pastes.current += 1;
    onRead([await inbox.addText(t("pasted", { number: pastes.current }), text)]);
  }

  return (
    <section
      aria-labelledby="bring-title"
      className={cn(
        "overflow-hidden rounded-xl border bg-surface transition-colors duration-120",
        dropping ? "border-focus ring-2 ring-focus/30" : "border-line",
      )}
    >
      <div className="px-3.5 pt-3 pb-3.5">
        <h2 id="bring-title" className="text-lg">
          {t("title")}
        </h2>
        <p className="mt-0.5 text-ink-2">{dropping ? t("dropHere") : t("hint")}</p>
        <textarea
          aria-label={t("paste")}
          value={draft}
          placeholder={t("placeholder")}
          spellCheck={false}
          autoComplete="off"
          rows={count === 0 ? 7 : 3}
          onChange={(event) => setDraft(event.target.value)}
          onPaste={(event) => {
            const text = event.clipboardData.getData("text/plain");
            // A paste into what is already typed is an edit of it; into an empty field it is a tier of its own.
            if (draft.trim() !== "" || text.trim() === "") return;
            event.preventDefault();
            void add(text);
          }}
          className="input mt-2.5 block h-auto! w-full resize-y py-2! font-mono text-sm leading-[1.55]"
        />
        <div className="mt-2.5 flex flex-wrap gap-2">
          <Button onClick={() => chooser.current?.click()}>{t("choose")}</Button>
          <Button variant="quiet" disabled={draft.trim() === ""} onClick={() => void add(draft)}>
            {t("add")}
          </Button>
          <input
            ref={chooser}
            type="file"
            multiple
            hidden
            data-testid="choose-files"
            accept=".yaml,.yml,.json,.txt,.conf"
            onChange={(event) => {
              const files = [...(event.target.files ?? [])];
              event.target.value = "";
              void inbox.addFiles(files).then(onRead);
            }}
          />
        </div>
      </div>
      {inbox.items.length > 0 && <InboxList inbox={inbox} onOpenDesign={onOpenDesign} />}
      {count + others > 0 && (
        <div className="flex flex-wrap gap-2 border-t border-line bg-surface-2 px-3.5 py-3">
          {others > 0 ? (
            <Button variant="primary" disabled={busy} onClick={onReview}>
              {t("review", { count: count + others })}
            </Button>
          ) : (
            <>
              <Button variant="primary" disabled={busy} onClick={onOpen}>
                {t("open", { count })}
              </Button>
              {count > 1 && (
                <Button variant="quiet" disabled={busy} onClick={onReview}>
                  {t("merge")}
                </Button>
              )}
            </>
          )}
        </div>
      )}
    </section>
  );
}

/** One word that carries a design in its fragment. */
function isLink(text: string): boolean {
  return /^\S*#(\S*&)?d=\d+(:|%3a)\S+$/i.test(text.trim());
}
