"use client";

import { useTranslations } from "next-intl";
import { useStore } from "zustand";
import { Select } from "@/components/ui/select";
import { words, type Words } from "@/lib/base/words";
import type { Finding } from "@/lib/rules/types";
import type { Session } from "@/lib/session/store";

const profiles = ["recommended", "strict", "all"] as const;
const levels = ["profile", "error", "warning", "info", "off"] as const;

/** Which rules are heard in this design, and how loud: the profile, and each rule that speaks or was decided upon. */
export function RuleLoudness({
  session,
  findings,
  speak,
}: {
  readonly session: Session;
  readonly findings: readonly Finding[];
  readonly speak: (words: Words) => string;
}) {
  const t = useTranslations("findings.overview");
  const settings = useStore(session, (state) => state.workspace.rules);
  const readOnly = useStore(session, (state) => state.readOnly);
  const decided = settings?.rules ?? {};
  const speaking = findings.filter((finding) => finding.class === "rule").map(({ rule }) => rule);
  const ids = [...new Set([...Object.keys(decided), ...speaking])].toSorted();
  return (
    <section className="space-y-2">
      <h3 className="font-semibold">{t("loudness")}</h3>
      <p className="text-ink-2">{t("loudnessDetail")}</p>
      <Select
        label={t("profile")}
        value={settings?.profile ?? "recommended"}
        disabled={readOnly}
        options={profiles.map((value) => ({ value, label: t(value) }))}
        onChange={(profile) => session.run("set-rules", { profile })}
      />
      <ul className="divide-y divide-line">
        {ids.map((id) => (
          <li key={id} className="flex items-center gap-3 py-1.5">
            <span className="min-w-0 flex-1">
              <span className="block font-mono text-xs break-words">{id}</span>
              {!id.endsWith("/*") && (
                <span className="block text-[12px] text-ink-2">{speak(words(`rule.${id}.title`))}</span>
              )}
            </span>
            <Select
              label={t("levelOf", { rule: id })}
              value={decided[id] ?? "profile"}
              disabled={readOnly}
              options={levels.map((value) => ({ value, label: t(`level.${value}`) }))}
              onChange={(level) =>
                session.run("set-rules", { rules: { [id]: level === "profile" ? null : level } })
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
