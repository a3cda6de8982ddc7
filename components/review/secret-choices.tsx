"use client";

import { useTranslations } from "next-intl";
import { inputClass } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { coveredLine, isVariableName, type Covers, type FoundSecret } from "@/lib/share/cover-secrets";
import type { Workspace } from "@/lib/workspace/types";

/** Each secret of a design with what is sent in its place: a mask, or a variable whose name may be changed; and how its line will read. */
export function SecretChoices({
  design,
  secrets,
  covers,
  onChange,
}: {
  readonly design: Workspace;
  readonly secrets: readonly FoundSecret[];
  readonly covers: Covers;
  readonly onChange: (covers: Covers) => void;
}) {
  const t = useTranslations("review.secrets");
  if (secrets.length === 0) return null;
  const set = (key: string, name: string | null) => onChange(new Map(covers).set(key, name));
  return (
    <fieldset className="mb-3 rounded-md border border-line" data-testid="secrets">
      <legend className="ml-2 px-1 font-semibold">{t("title", { count: secrets.length })}</legend>
      <p className="px-3 text-ink-2">{t("text")}</p>
      <ul className="mt-1 divide-y divide-line">
        {secrets.map((secret) => (
          <Row
            key={secret.key}
            secret={secret}
            name={covers.get(secret.key) ?? null}
            problem={problemOf(secret, secrets, covers)}
            preview={coveredLine(design, covers, secret)}
            onChange={(name) => set(secret.key, name)}
          />
        ))}
      </ul>
    </fieldset>
  );
}

/** Why a choice cannot be sent. */
export function problemOf(
  { key, value }: FoundSecret,
  secrets: readonly FoundSecret[],
  covers: Covers,
): "name" | "shared" | null {
  const name = covers.get(key) ?? null;
  if (name === null) return null;
  if (!isVariableName(name)) return "name";
  const shared = secrets.some((other) => other.value !== value && covers.get(other.key) === name);
  return shared ? "shared" : null;
}

function Row({
  secret: { tier, path, line, name: proposed },
  name,
  problem,
  preview,
  onChange,
}: {
  readonly secret: FoundSecret;
  readonly name: string | null;
  readonly problem: "name" | "shared" | null;
  readonly preview: string;
  readonly onChange: (name: string | null) => void;
}) {
  const t = useTranslations("review.secrets");
  const place = t("place", { tier, line });
  return (
    <li className="px-3 py-2">
      <p className="break-all">
        {place} {path !== "" && <code className="text-ink-2">{path}</code>}
      </p>
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <Select
          label={t("choice", { place })}
          value={name === null ? "mask" : "env"}
          options={[
            { value: "env", label: t("env") },
            { value: "mask", label: t("mask") },
          ]}
          onChange={(value) => onChange(value === "mask" ? null : proposed)}
        />
        {name !== null && (
          <input
            className={`${inputClass} min-w-40 flex-1 font-mono text-[12px]`}
            aria-label={t("name", { place })}
            aria-invalid={problem === null ? undefined : true}
            value={name}
            maxLength={100}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </div>
      {problem !== null && (
        <p role="alert" className="mt-1 text-sm text-error">
          {t(`problem.${problem}`)}
        </p>
      )}
      <pre className="mt-1 overflow-x-auto text-[12px] text-ink-2" data-testid="secret-preview">
        {preview}
      </pre>
    </li>
  );
}
