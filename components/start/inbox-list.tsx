"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";
import { CloseIcon, FileIcon } from "@/components/ui/icons";
import { Select } from "@/components/ui/select";
import { SeverityIcon } from "@/components/ui/severity-icon";
import { useSay } from "@/components/ui/use-words";
import type { Words } from "@/lib/base/words";
import { roles } from "@/lib/facts/types";
import type { RefusedInput } from "./read-input";
import type { Inbox, Item } from "./use-inbox";

/** What was brought, a row each: its name, what it was read as, and the tier it is for. */
export function InboxList({
  inbox,
  onOpenDesign,
}: {
  readonly inbox: Inbox;
  readonly onOpenDesign: (text: string) => void;
}) {
  const t = useTranslations("start.bring");
  return (
    <ul aria-label={t("read")} className="divide-y divide-line border-t border-line">
      {inbox.items.map((item) => (
        <li key={item.key} className="flex min-h-11 items-center gap-2.5 px-3.5 py-2">
          <Row item={item} inbox={inbox} onOpenDesign={onOpenDesign} />
          <button
            type="button"
            aria-label={t("remove", { name: item.name })}
            onClick={() => inbox.remove(item.key)}
            className="inline-flex size-7 shrink-0 items-center justify-center rounded-md text-ink-3 hover:bg-surface-2 hover:text-ink"
          >
            <CloseIcon />
          </button>
        </li>
      ))}
    </ul>
  );
}

type RowProps = { readonly item: Item; readonly inbox: Inbox; readonly onOpenDesign: (text: string) => void };

function Row({ item, inbox, onOpenDesign }: RowProps) {
  const t = useTranslations("start");
  const ui = useTranslations("ui");
  const { key, name, reading } = item;
  if (reading.is === "refused") {
    return (
      <>
        <SeverityIcon severity="error" className="mt-0.5 self-start" />
        <div className="min-w-0 flex-1">
          <p className="truncate font-medium">{name}</p>
          <p className="text-ink-2">
            <Reason why={reading.why} />
          </p>
        </div>
      </>
    );
  }
  return (
    <>
      <span className="text-ink-3">
        <FileIcon />
      </span>
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium">{name}</p>
        <p className="text-xs text-ink-3">
          {reading.is === "sources"
            ? t(`bring.what.${reading.what}`, { count: reading.sources.length })
            : t("bring.lines", { count: lines(reading.is === "tier" ? reading.yaml : reading.text) })}
        </p>
      </div>
      {reading.is === "tier" ? (
        <Select
          label={t("bring.role", { name })}
          value={reading.role}
          options={roles.map((role) => ({ value: role, label: ui(`role.${role}`) }))}
          onChange={(role) => inbox.setRole(key, role)}
          className="w-32 shrink-0"
        />
      ) : (
        reading.is === "design" && (
          <Button onClick={() => onOpenDesign(reading.text)}>{t("designs.open")}</Button>
        )
      )}
    </>
  );
}

function Reason({ why }: { readonly why: RefusedInput }) {
  const t = useTranslations("start.refused");
  const said = useSaid(why.reason === "said" ? why.says : null);
  if (why.reason === "said") return <CodeText text={said} />;
  const text =
    why.reason === "tooLarge" ? t("tooLarge", { size: why.size, limit: why.limit }) : t(why.reason);
  return <CodeText text={text} />;
}

/** A sentence of a room, once the words of the page's language are there. */
function useSaid(words: Words | null): string {
  const say = useSay();
  const [text, setText] = useState("");
  // The words are loaded from outside React.
  useEffect(() => {
    let left = false;
    if (words) void say(words).then((said) => left || setText(said));
    return () => {
      left = true;
    };
  }, [say, words]);
  return text;
}

function lines(text: string): number {
  return text.replace(/\n$/, "").split("\n").length;
}
