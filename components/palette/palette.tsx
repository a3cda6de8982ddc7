"use client";

import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { distributionName } from "@/lib/catalogue/distribution-name";
import { signals, type Kind } from "@/lib/catalogue/types";
import type { Session } from "@/lib/session/store";
import { Kbd } from "../ui/kbd";
import { countSet, noFilter, type PaletteFilter } from "./filter";
import { FilterBar } from "./filter-bar";
import { PaletteItem } from "./palette-item";
import { usePalette, type PaletteGroup } from "./use-palette";
import "./palette.css";

const order: readonly Kind[] = ["processor", "receiver", "exporter", "connector", "extension"];

/**
 * What can be put into a design: the components of the selected tier's collector under the names it knows, most used
 * first. One stop for Tab; "/" goes to the search, arrows walk, Enter adds to what is selected, or drag onto a lane.
 */
export function Palette({
  session,
  catalogue,
}: {
  readonly session: Session;
  readonly catalogue: Catalogue;
}) {
  const t = useTranslations("palette");
  const [query, setQuery] = useState("");
  const [filter, setFilter] = useState<PaletteFilter>(noFilter);
  const [filtering, setFiltering] = useState(false);
  const filterId = useId();
  const [open, setOpen] = useState<ReadonlySet<Kind>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const palette = usePalette(session, catalogue, { query, filter });
  const groups = order
    .map((kind) => palette.group(kind, open.has(kind)))
    .filter((group) => group.rows.length > 0);
  const first = groups[0]?.rows[0]?.key ?? null;
  const keys = [...groups.flatMap((group) => group.rows.map((row) => row.key)), ...signals];
  const reachable = current !== null && keys.includes(current) ? current : first;
  const { target } = palette;

  // "/" belongs to the palette wherever nobody is typing.
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      search.current?.focus();
      search.current?.select();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  function walk(event: KeyboardEvent): void {
    // A list of choices has the arrows to itself.
    if (event.target instanceof HTMLSelectElement) return;
    const items = [...(list.current?.querySelectorAll<HTMLElement>("[data-palette-item]") ?? [])];
    const at = items.findIndex((item) => item === document.activeElement);
    const to = event.key === "ArrowDown" ? at + 1 : event.key === "ArrowUp" ? at - 1 : null;
    if (to === null) return;
    event.preventDefault();
    if (to < 0) search.current?.focus();
    else items[to]?.focus();
  }

  function toggle(kind: Kind): void {
    const next = new Set(open);
    if (!next.delete(kind)) next.add(kind);
    setOpen(next);
  }

  return (
    // Arrows walk through the rows, which take the keys themselves.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="palette" onKeyDown={walk}>
      <div className="palette-search">
        <input
          ref={search}
          type="search"
          value={query}
          aria-label={t("search")}
          placeholder={t("searchPlaceholder")}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") setQuery("");
          }}
        />
        {query === "" && <Kbd keys="/" />}
        <button
          type="button"
          className="palette-filter"
          aria-expanded={filtering}
          aria-controls={filtering ? filterId : undefined}
          onClick={() => setFiltering(!filtering)}
        >
          {t("filter.open", { count: countSet(filter) })}
        </button>
      </div>
      {filtering && <FilterBar id={filterId} filter={filter} onChange={setFilter} />}
      <div ref={list}>
        {groups.map((group) => (
          <Group
            key={group.kind}
            group={group}
            title={group.kind === "processor" && target?.pipeline ? t("fits") : t(`group.${group.kind}`)}
            open={open.has(group.kind)}
            searching={palette.isNarrowed}
            reachable={reachable}
            palette={palette}
            onFocus={setCurrent}
            onToggle={() => toggle(group.kind)}
          />
        ))}
        {!palette.isNarrowed && (
          <section className="palette-group" aria-label={t("group.pipeline")}>
            <h2>{t("group.pipeline")}</h2>
            {signals.map((signal) => (
              <PaletteItem
                key={signal}
                payload={{ kind: "pipeline", type: signal }}
                name={signal}
                oldName={null}
                carried={[signal]}
                hint={null}
                why={null}
                about={null}
                gone={false}
                label={t("addToTier", { type: t("pipelineOf", { signal }), tier: target?.tier.id ?? "" })}
                reachable={reachable === signal}
                onFocus={() => setCurrent(signal)}
                onAdd={() => palette.addPipeline(signal)}
              />
            ))}
          </section>
        )}
      </div>
      {groups.length === 0 && (
        <output className="palette-none">
          {t("none", {
            distribution: target ? distributionName(target.tier.target) : "",
            collector: target?.tier.target.collector ?? "",
          })}
        </output>
      )}
    </div>
  );
}

function Group({
  group,
  title,
  open,
  searching,
  reachable,
  palette,
  onFocus,
  onToggle,
}: {
  readonly group: PaletteGroup;
  readonly title: string;
  readonly open: boolean;
  readonly searching: boolean;
  readonly reachable: string | null;
  readonly palette: ReturnType<typeof usePalette>;
  readonly onFocus: (key: string) => void;
  readonly onToggle: () => void;
}) {
  const t = useTranslations("palette");
  const hidden = group.all - group.rows.length;
  return (
    <section className="palette-group" aria-label={title}>
      <h2>{title}</h2>
      {group.rows.map((row) => (
        <PaletteItem
          key={row.key}
          payload={{ kind: row.kind, type: row.type }}
          name={row.type}
          oldName={row.oldName}
          carried={row.carried}
          hint={row.hint}
          why={row.why}
          about={row.about}
          gone={row.absent?.is === "removed"}
          label={row.label}
          reachable={reachable === row.key}
          onFocus={() => onFocus(row.key)}
          onAdd={() => palette.add(row)}
        />
      ))}
      {!searching && (open || hidden > 0) && (
        <button type="button" className="palette-more" aria-expanded={open} onClick={onToggle}>
          {open ? t("showFewer") : t("showAll", { count: hidden })}
        </button>
      )}
    </section>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest("input, textarea, select, [role=dialog], .nokey") !== null)
  );
}
