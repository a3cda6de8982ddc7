"use client";

import { useTranslations } from "next-intl";
import { useMemo, useState, type FocusEvent, type PointerEvent } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Path } from "@/lib/base/path";
import type { KnownComponent } from "@/lib/catalogue/fields/fields";
import { findRows } from "@/lib/catalogue/forms/find-rows";
import { childRows, rootRow, rowAt } from "@/lib/catalogue/forms/rows";
import type { Form, Row } from "@/lib/catalogue/forms/types";
import { insertItem } from "@/lib/commands/insert-item";
import { moveItem } from "@/lib/commands/move-item";
import { removeOption } from "@/lib/commands/remove-option";
import { setOption } from "@/lib/commands/set-option";
import { writeSource } from "@/lib/commands/write-source";
import type { Json } from "@/lib/base/json";
import type { Session } from "@/lib/session/store";
import type { Finding } from "@/lib/rules/types";
import type { PlacedFinding } from "./row-findings";
import type { Tier, TierId } from "@/lib/topology/types";
import { sourceAt } from "@/lib/yaml/source";
import "./settings-form.css";
import { FieldCard } from "./field-card";
import { FilterBox } from "./filter-box";
import { FormContext, type FormScope } from "./form-scope";
import { RowView } from "./row-view";
import { RowsView } from "./rows-view";

/** The settings of one component as a form. Only what is set stands in the text; each change touches its own lines. */
export function SettingsForm({
  session,
  tier,
  component,
  config,
  at,
  readOnly,
}: {
  readonly session: Session;
  readonly tier: Tier;
  readonly component: KnownComponent;
  readonly config: Json | undefined;
  readonly at: Path;
  readonly readOnly: boolean;
}) {
  const t = useTranslations("inspector.form");
  const [query, setQuery] = useState("");
  const [onlySet, setOnlySet] = useState(false);
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [looked] = useState(() => createStore<{ readonly row: Row | null }>(() => ({ row: null })));
  const form: Form = useMemo(() => ({ component, config }), [component, config]);
  const judgement = useStore(session, (state) => state.judgement);
  const findings = useMemo(() => placed(judgement?.findings ?? [], tier.id, at), [judgement, tier.id, at]);
  const scope = useMemo<FormScope>(
    () => ({
      form,
      tier,
      at,
      readOnly,
      opened,
      looked,
      findings,
      draw,
      open: (path, open) => setOpened((before) => new Map(before).set(JSON.stringify(path), open)),
      ...editing(session, tier, at),
    }),
    [form, tier, at, readOnly, opened, looked, findings, session],
  );
  const root = rootRow(form);
  const all = childRows(form, root);
  const set = all.filter((row) => row.written !== undefined);
  const found = query.trim() === "" ? null : findRows(form, query);

  function look(event: FocusEvent | PointerEvent): void {
    const target = event.target instanceof Element ? event.target.closest("[data-setting]") : null;
    const path: unknown = target ? JSON.parse(target.getAttribute("data-setting") ?? "[]") : null;
    if (isPath(path)) looked.setState({ row: rowAt(form, path) });
  }

  return (
    <FormContext value={scope}>
      <div className="settings-form" onFocus={look} onPointerOver={look}>
        <FilterBox
          query={query}
          onQuery={setQuery}
          onlySet={onlySet}
          onOnlySet={setOnlySet}
          all={all.length}
          set={set.length}
        />
        {found ? (
          <div role="group" aria-label={t("found", { count: found.length })}>
            <p className="setting-note" role="status">
              {t("found", { count: found.length })}
            </p>
            {found.map((row) => (
              <RowView key={JSON.stringify(row.path)} row={row} inFull />
            ))}
          </div>
        ) : (
          <RowsView rows={onlySet ? set : all} whole={onlySet} />
        )}
        {all.length === 0 && <p className="setting-note">{t("none")}</p>}
        <FieldCard />
      </div>
    </FormContext>
  );
}

/** The findings of one component's settings, by their place in the form. */
function placed(findings: readonly Finding[], tier: TierId, at: Path): readonly PlacedFinding[] {
  return findings.flatMap((finding) => {
    if (finding.anchor.tier !== tier || !("yaml" in finding.anchor.at)) return [];
    const { yaml } = finding.anchor.at;
    const isHere = yaml.length > at.length && at.every((step, index) => yaml[index] === step);
    return isHere ? [{ path: yaml.slice(at.length), finding }] : [];
  });
}

const draw: FormScope["draw"] = {
  row: (row) => <RowView key={JSON.stringify(row.path)} row={row} />,
  rows: (rows) => <RowsView rows={rows} />,
};

/** What rows can do to the text, below `at`. */
function editing(session: Session, { id: tier }: Tier, at: Path) {
  const text = () => session.getState().workspace.tiers.find((source) => source.id === tier)?.yaml ?? "";
  return {
    edit: (edit) => {
      if (edit?.op === "set")
        session.run(setOption, { tier, path: [...at, ...edit.path], value: edit.value });
      if (edit?.op === "remove") session.run(removeOption, { tier, path: [...at, ...edit.path] });
      if (edit?.op === "insert")
        session.run(insertItem, { tier, path: [...at, ...edit.path], index: edit.index, value: edit.value });
    },
    move: (list, from, to) => void session.run(moveItem, { tier, path: [...at, ...list], from, to }),
    write: (path, source) => session.run(writeSource, { tier, path: [...at, ...path], source }).ok,
    source: (path) => sourceAt(text(), [...at, ...path]),
  } satisfies Pick<FormScope, "edit" | "move" | "write" | "source">;
}

function isPath(value: unknown): value is Path {
  return Array.isArray(value) && value.every((step) => typeof step === "string" || typeof step === "number");
}
