"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useState, type ReactNode } from "react";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { download } from "@/components/ui/download";
import { MoreIcon } from "@/components/ui/icons";
import { Menu } from "@/components/ui/menu";
import { SeverityIcon } from "@/components/ui/severity-icon";
import type { DesignEntry } from "@/lib/session/design-store";
import { ago } from "./ago";
import { RenameDialog } from "./rename-dialog";
import { useDesigns } from "./use-designs";

type Asking = { readonly about: DesignEntry; readonly what: "rename" | "delete" };

/** The designs stored in this browser: open, rename, duplicate, save as a file, delete; damaged ones can be rescued. */
export function DesignList() {
  const t = useTranslations("start.designs");
  const locale = useLocale();
  const designs = useDesigns();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { shelf } = designs;

  async function save(entry: DesignEntry): Promise<void> {
    const text = await designs.fileOf(entry.id);
    const { fileName } = await import("@/lib/share/file");
    if (text !== null) download(fileName(entry.name), text, "application/json");
  }

  if (shelf.is === "loading") {
    return (
      <Frame>
        <p className="sr-only">{t("loading")}</p>
        <div aria-hidden className="divide-y divide-line border-t border-line">
          {[0, 1].map((row) => (
            <div key={row} className="flex h-[52px] flex-col justify-center gap-2 px-3.5">
              <span className="h-2.5 w-40 rounded-sm bg-surface-2" />
              <span className="h-2 w-24 rounded-sm bg-surface-2" />
            </div>
          ))}
        </div>
      </Frame>
    );
  }
  if (shelf.is === "unavailable") {
    return (
      <Frame>
        <p className="px-3.5 pb-3.5 text-ink-2">{t("unavailable")}</p>
      </Frame>
    );
  }
  return (
    <Frame>
      {shelf.entries.length === 0 ? (
        <p className="px-3.5 pb-3.5 text-ink-2">{t("none")}</p>
      ) : (
        <ul className="max-h-96 divide-y divide-line overflow-y-auto border-t border-line">
          {shelf.entries.map((entry) => (
            <li
              key={entry.id}
              className="relative flex items-center gap-2 py-2 pr-2 pl-3.5 hover:bg-surface-2"
            >
              {shelf.corrupt.has(entry.id) ? (
                <Corrupt
                  entry={entry}
                  onSave={() => void save(entry)}
                  onDelete={() => setAsking({ about: entry, what: "delete" })}
                />
              ) : (
                <>
                  <div className="min-w-0 flex-1">
                    <Link
                      href={`/design?id=${encodeURIComponent(entry.id)}`}
                      prefetch={false}
                      className="block truncate font-medium -outline-offset-1 after:absolute after:inset-0"
                    >
                      {entry.name}
                    </Link>
                    <p className="text-xs text-ink-3">
                      {t("edited", { when: ago(entry.savedAt, shelf.at, locale) })}
                    </p>
                  </div>
                  <Menu
                    variant="quiet"
                    className="relative w-7 px-0!"
                    label={t("actions", { name: entry.name })}
                    items={[
                      {
                        id: "rename",
                        label: t("rename"),
                        onSelect: () => setAsking({ about: entry, what: "rename" }),
                      },
                      {
                        id: "duplicate",
                        label: t("duplicate"),
                        onSelect: () => void designs.duplicate(entry.id, copyName(entry, shelf.entries)),
                      },
                      { id: "download", label: t("download"), onSelect: () => void save(entry) },
                      "separator",
                      {
                        id: "delete",
                        label: t("delete"),
                        tone: "danger",
                        onSelect: () => setAsking({ about: entry, what: "delete" }),
                      },
                    ]}
                  >
                    <MoreIcon />
                  </Menu>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {designs.failure !== null && (
        <p role="alert" className="border-t border-line px-3.5 py-2 text-error">
          {t("failed", { detail: designs.failure })}
        </p>
      )}
      {asking?.what === "rename" && (
        <RenameDialog
          name={asking.about.name}
          onClose={() => setAsking(null)}
          onRename={(name) => void designs.rename(asking.about.id, name)}
        />
      )}
      <AlertDialog
        open={asking?.what === "delete"}
        tone="danger"
        title={t("deleteTitle", { name: asking?.about.name ?? "" })}
        text={t("deleteText")}
        confirm={t("deleteDo")}
        onConfirm={() => asking && void designs.remove(asking.about.id)}
        onClose={() => setAsking(null)}
      />
    </Frame>
  );
}

function Frame({ children }: { readonly children: ReactNode }) {
  const t = useTranslations("start.designs");
  return (
    <section
      aria-labelledby="designs-title"
      className="overflow-hidden rounded-xl border border-line bg-surface"
    >
      <h2 id="designs-title" className="px-3.5 pt-3 pb-2.5 text-lg">
        {t("title")}
      </h2>
      {children}
    </section>
  );
}

function Corrupt({
  entry,
  onSave,
  onDelete,
}: {
  readonly entry: DesignEntry;
  readonly onSave: () => void;
  readonly onDelete: () => void;
}) {
  const t = useTranslations("start.designs");
  return (
    <>
      <SeverityIcon severity="error" className="mt-0.5 self-start" />
      <div className="min-w-0 flex-1 pr-1.5">
        <p className="truncate font-medium">{entry.name}</p>
        <p className="text-ink-2">{t("corrupt")}</p>
        <div className="mt-1.5 flex flex-wrap gap-2">
          <Button onClick={onSave}>{t("rescue")}</Button>
          <Button variant="quiet" onClick={onDelete}>
            {t("delete")}
          </Button>
        </div>
      </div>
    </>
  );
}

/** "checkout 2" for a copy of "checkout", or the next number that is free. */
function copyName(entry: DesignEntry, entries: readonly DesignEntry[]): string {
  const base = entry.name.replace(/ \d+$/, "");
  const taken = new Set(entries.map(({ name }) => name));
  for (let number = 2; ; number++) {
    const name = `${base} ${number}`;
    if (!taken.has(name)) return name;
  }
}
