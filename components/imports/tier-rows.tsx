"use client";

import { useLocale, useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { words } from "@/lib/base/words";
import { roles } from "@/lib/facts/types";
import type { Choices, Imported, ImportedTier } from "@/lib/imports/import-sources";
import { createSpeaker } from "@/lib/words/speak";
import { tierIdPattern } from "@/lib/workspace/limits";

/** The tiers of an import, a row each: name, role and Service name, which decide where hops lead. */
export function TierRows({
  imported,
  taken,
  choices,
  onChoose,
}: {
  readonly imported: Imported;
  readonly taken: readonly string[];
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
}) {
  const t = useTranslations("imports");
  const ui = useTranslations("ui");
  const speak = createSpeaker(useLocale());
  const check = (tier: ImportedTier, name: string) => {
    if (!tierIdPattern.test(name)) return speak(words("workspace.tier-name", { tier: name }));
    const others = imported.tiers.filter(({ key }) => key !== tier.key).map(({ id }) => id);
    return [...taken, ...others].includes(name) ? speak(words("workspace.tier-taken", { tier: name })) : null;
  };
  return (
    <section aria-labelledby="import-tiers">
      <h3 id="import-tiers" className="mb-1.5 font-semibold">
        {t("tiers")}
      </h3>
      <div
        aria-hidden
        className="mb-1 hidden gap-2 px-3 text-sm text-ink-3 sm:grid sm:grid-cols-[minmax(0,1fr)_8.5rem_minmax(0,1fr)]"
      >
        <span>{t("nameLabel")}</span>
        <span>{t("roleLabel")}</span>
        <span>{t("serviceLabel")}</span>
      </div>
      <ul className="divide-y divide-line rounded-md border border-line">
        {imported.tiers.map((tier) => (
          <li
            key={tier.key}
            className="grid items-start gap-2 px-3 py-2 sm:grid-cols-[minmax(0,1fr)_8.5rem_minmax(0,1fr)]"
          >
            <TextField
              label={t("name", { tier: tier.id })}
              hideLabel
              mono
              value={tier.id}
              check={(name) => check(tier, name)}
              onCommit={(name) => onChoose({ ...choices, names: { ...choices.names, [tier.key]: name } })}
            />
            <Select
              label={t("role", { tier: tier.id })}
              value={tier.role}
              options={roles.map((role) => ({ value: role, label: ui(`role.${role}`) }))}
              onChange={(role) => onChoose({ ...choices, roles: { ...choices.roles, [tier.key]: role } })}
            />
            <TextField
              label={t("service", { tier: tier.id })}
              hideLabel
              mono
              placeholder={t("serviceLabel")}
              value={serviceOf(tier)}
              onCommit={(name) =>
                onChoose({ ...choices, services: { ...choices.services, [tier.key]: name } })
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function serviceOf({ facts }: ImportedTier): string {
  const name = facts?.["service.name"];
  return typeof name === "string" ? name : "";
}
