"use client";

import { useTranslations } from "next-intl";
import { useState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { isList, isMap, type Json } from "@/lib/base/json";
import { formatPath, type Path } from "@/lib/base/path";
import { formatScalar, parseScalar } from "./scalar";

export type TreeActions = {
  readonly readOnly: boolean;
  readonly set: (path: Path, value: Json) => void;
  readonly remove: (path: Path) => void;
};

/** Any settings as an editable tree: maps and lists open, scalars are fields. `path` is where `value` stands in its tier. */
export function SettingsTree({
  path,
  value,
  actions,
}: {
  readonly path: Path;
  readonly value: Json;
  readonly actions: TreeActions;
}) {
  const entries: readonly (readonly [string | number, Json])[] = isList(value)
    ? value.map((item, index) => [index, item] as const)
    : isMap(value)
      ? Object.entries(value)
      : [];
  return (
    <div>
      <ul className="space-y-0.5">
        {entries.map(([key, child]) => (
          <li key={key}>
            <Entry name={key} path={[...path, key]} value={child} actions={actions} />
          </li>
        ))}
      </ul>
      {!actions.readOnly && <Adder path={path} value={value} actions={actions} />}
    </div>
  );
}

function Entry({
  name,
  path,
  value,
  actions,
}: {
  readonly name: string | number;
  readonly path: Path;
  readonly value: Json;
  readonly actions: TreeActions;
}) {
  if (isList(value) || isMap(value)) {
    const size = isList(value) ? value.length : Object.keys(value).length;
    return (
      <details open={path.length < 5} className="group">
        <summary className="flex min-h-7 cursor-pointer items-center gap-1">
          <span aria-hidden className="w-3 text-ink-3 group-open:rotate-90 motion-safe:transition-transform">
            ›
          </span>
          <code>{name}</code>
          <span className="text-ink-3">{isList(value) ? `[${size}]` : size === 0 ? "{}" : ""}</span>
          <Remove path={path} actions={actions} />
        </summary>
        <div className="ml-1.5 border-l border-line pl-2.5">
          <SettingsTree path={path} value={value} actions={actions} />
        </div>
      </details>
    );
  }
  return (
    <Row name={name} path={path} actions={actions}>
      <Scalar key={JSON.stringify(value)} path={path} value={value} actions={actions} />
    </Row>
  );
}

function Row({
  name,
  path,
  actions,
  children,
}: {
  readonly name: string | number;
  readonly path: Path;
  readonly actions: TreeActions;
  readonly children: ReactNode;
}) {
  return (
    <div className="flex min-h-7 items-center gap-2 pl-4">
      <code className="min-w-0 flex-1 truncate" title={String(name)}>
        {name}
      </code>
      {children}
      <Remove path={path} actions={actions} />
    </div>
  );
}

function Scalar({
  path,
  value,
  actions,
}: {
  readonly path: Path;
  readonly value: Json;
  readonly actions: TreeActions;
}) {
  const t = useTranslations("inspector");
  const label = t("valueOf", { key: formatPath(path) });
  const [draft, setDraft] = useState(formatScalar(value));
  if (typeof value === "boolean") {
    return (
      <input
        type="checkbox"
        aria-label={label}
        checked={value}
        disabled={actions.readOnly}
        onChange={(event) => actions.set(path, event.target.checked)}
      />
    );
  }
  function commit(): void {
    if (draft !== formatScalar(value)) actions.set(path, parseScalar(draft, value));
  }
  return (
    <input
      className="input w-40 font-mono text-[12px]"
      aria-label={label}
      placeholder={t("empty")}
      disabled={actions.readOnly}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit();
        if (event.key === "Escape") setDraft(formatScalar(value));
      }}
    />
  );
}

function Remove({ path, actions }: { readonly path: Path; readonly actions: TreeActions }) {
  const t = useTranslations("inspector");
  if (actions.readOnly) return null;
  return (
    <button
      type="button"
      className="ml-auto size-6 shrink-0 rounded text-ink-3 hover:bg-surface-2 hover:text-ink"
      aria-label={t("removeKey", { key: formatPath(path) })}
      onClick={(event) => {
        event.preventDefault();
        actions.remove(path);
      }}
    >
      ×
    </button>
  );
}

function Adder({
  path,
  value,
  actions,
}: {
  readonly path: Path;
  readonly value: Json;
  readonly actions: TreeActions;
}) {
  const t = useTranslations("inspector");
  const [name, setName] = useState("");
  if (isList(value)) {
    return (
      <Button variant="quiet" onClick={() => actions.set([...path, value.length], "")}>
        {t("addItem")}
      </Button>
    );
  }
  return (
    <form
      className="flex items-center gap-1 pl-4"
      onSubmit={(event) => {
        event.preventDefault();
        const key = name.trim();
        if (key === "") return;
        actions.set([...path, key], null);
        setName("");
      }}
    >
      <input
        className="input w-32 font-mono text-[12px]"
        aria-label={`${t("addKey")}: ${t("addKeyName")}`}
        placeholder={t("addKey")}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      {name !== "" && (
        <Button variant="quiet" type="submit">
          {t("add")}
        </Button>
      )}
    </form>
  );
}
