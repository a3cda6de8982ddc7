"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";
import { Dialog } from "@/components/ui/dialog";
import { useFactValue } from "@/components/ui/use-fact-value";
import type { Json } from "@/lib/base/json";
import { words } from "@/lib/base/words";
import { factLabel } from "@/lib/facts/label";
import { factById } from "@/lib/facts/table";
import type { Fix } from "@/lib/rules/types";
import type { Session } from "@/lib/session/store";
import { applyChange } from "@/lib/workspace/change";
import type { Workspace } from "@/lib/workspace/types";
import { createSpeaker } from "@/lib/words/speak";
import { hunksOf } from "./hunks";

/** What a fix would do, as a diff of every text and deploy fact it touches, before anything is done. */
export function FixPreview({
  session,
  fixes,
  title,
  onApply,
  onClose,
}: {
  readonly session: Session;
  readonly fixes: readonly Fix[];
  readonly title: string;
  readonly onApply: () => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations("findings");
  const workspace = useStore(session, (state) => state.workspace);
  const after = useMemo(() => preview(workspace, fixes), [workspace, fixes]);
  return (
    <Dialog
      open
      size="large"
      title={<CodeText text={title} />}
      description={t("diffTitle")}
      onClose={onClose}
      actions={
        <>
          <Button variant="outline" onClick={onClose}>
            {t("cancel")}
          </Button>
          <Button
            variant="primary"
            disabled={!after}
            onClick={() => {
              onApply();
              onClose();
            }}
          >
            {t("apply")}
          </Button>
        </>
      }
    >
      {after ? (
        <Differences before={workspace} after={after} />
      ) : (
        <p className="text-error">{t("diffRefused")}</p>
      )}
    </Dialog>
  );
}

/** The design with the fixes applied, or null where they no longer fit. */
function preview(workspace: Workspace, fixes: readonly Fix[]): Workspace | null {
  const applied = applyChange(workspace, {
    label: words("session.fix-safe", { count: fixes.length }),
    edits: fixes.flatMap((fix) => fix.edits),
    capture: { as: "skip" },
  });
  return applied.ok ? applied.value : null;
}

function Differences({ before, after }: { readonly before: Workspace; readonly after: Workspace }) {
  const t = useTranslations("findings");
  const changed = after.tiers.filter(
    (tier) => before.tiers.find((old) => old.id === tier.id)?.yaml !== tier.yaml,
  );
  const facts = changedFacts(before, after);
  if (changed.length === 0 && facts.length === 0) return <p>{t("diffNothing")}</p>;
  return (
    <div className="space-y-4">
      {changed.map((tier) => (
        <section key={tier.id}>
          <h3 className="mb-1 font-mono text-[12px]">{tier.id}.yaml</h3>
          <TextDiff
            before={before.tiers.find((old) => old.id === tier.id)?.yaml ?? ""}
            after={tier.yaml}
            label={`${tier.id}.yaml`}
          />
        </section>
      ))}
      {facts.length > 0 && (
        <section>
          <h3 className="mb-1 font-semibold">{t("diffFacts")}</h3>
          <FactDiff facts={facts} />
        </section>
      )}
    </div>
  );
}

const signs = { same: " ", added: "+", removed: "−" } as const;
const tints = { same: "", added: "bg-added", removed: "bg-removed" } as const;

function TextDiff({
  before,
  after,
  label,
}: {
  readonly before: string;
  readonly after: string;
  readonly label: string;
}) {
  const hunks = useMemo(() => hunksOf(before, after), [before, after]);
  return (
    <pre className="code-block !px-0" tabIndex={0} role="region" aria-label={label}>
      {hunks.map((line, index) =>
        line ? (
          <div key={`${line.kind}${line.line}`} className={`flex px-2 ${tints[line.kind]}`}>
            <span className="w-9 shrink-0 pr-2 text-right text-ink-2 select-none">{line.line}</span>
            <span className="w-4 shrink-0">{signs[line.kind]}</span>
            <span>{line.text}</span>
          </div>
        ) : (
          // A gap has no identity but its place.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={`gap${index}`} className="px-2 text-ink-3">
            ⋯
          </div>
        ),
      )}
    </pre>
  );
}

type FactChange = {
  readonly tier: string;
  readonly fact: string;
  readonly from: Json | undefined;
  readonly to: Json | undefined;
};

function changedFacts(before: Workspace, after: Workspace): readonly FactChange[] {
  return after.tiers.flatMap((tier) => {
    const old = before.tiers.find((candidate) => candidate.id === tier.id)?.facts ?? {};
    const ids = [...new Set([...Object.keys(old), ...Object.keys(tier.facts)])];
    return ids
      .map((fact) => ({ tier: tier.id, fact, from: old[fact], to: tier.facts[fact] }))
      .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
  });
}

function FactDiff({ facts }: { readonly facts: readonly FactChange[] }) {
  const t = useTranslations("findings");
  const speak = createSpeaker(useLocale());
  const shown = useFactValue();
  const said = (value: Json | undefined) => (value === undefined ? t("unset") : shown(value));
  return (
    <ul className="space-y-1">
      {facts.map(({ tier, fact, from, to }) => (
        <li key={`${tier}/${fact}`}>
          {tier}: {factById(fact) ? speak(factLabel(fact)) : fact}{" "}
          <code className="inline-code bg-removed break-all">{said(from)}</code> →{" "}
          <code className="inline-code bg-added break-all">{said(to)}</code>
        </li>
      ))}
    </ul>
  );
}
