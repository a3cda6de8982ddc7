"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Callout } from "@/components/ui/callout";
import { CodeText } from "@/components/ui/code-text";
import { Dialog } from "@/components/ui/dialog";
import { SelectField } from "@/components/ui/select";
import type { Refusal } from "@/lib/base/refusal";
import type { Result } from "@/lib/base/result";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { meaningChanges } from "@/lib/reviews/diff/changes";
import type { Session } from "@/lib/session/store";
import { versionShelf, type Version } from "@/lib/session/version-shelf";
import { readTopology } from "@/lib/topology/topology";
import { createSpeaker } from "@/lib/words/speak";
import type { Workspace } from "@/lib/workspace/types";
import { ComparedText } from "./compared-text";

/** Any two versions, or a version and the design as it is: what differs in sentences, and the lines that do. */
export function CompareDialog({
  session,
  catalogue,
  versions,
  first,
  onClose,
}: {
  readonly session: Session;
  readonly catalogue: Catalogue;
  readonly versions: readonly Version[];
  readonly first: Version;
  readonly onClose: () => void;
}) {
  const t = useTranslations("versions");
  const [before, setBefore] = useState(first.id);
  const [after, setAfter] = useState(now);
  const old = useWorkspace(before, session);
  const next = useWorkspace(after, session);
  const options = [
    { value: now, label: t("current") },
    ...versions.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <Dialog open size="large" title={t("compareTitle")} onClose={onClose}>
      <div className="mb-3 grid gap-2 sm:grid-cols-2">
        <SelectField label={t("before")} value={before} options={options} onChange={setBefore} />
        <SelectField label={t("after")} value={after} options={options} onChange={setAfter} />
      </div>
      {[old, next].map(
        (side) => side && !side.ok && <Trouble key={side.error.message.id} refusal={side.error} />,
      )}
      {old?.ok && next?.ok && (
        <Comparison
          key={`${before} ${after}`}
          session={session}
          before={old.value}
          after={next.value}
          catalogue={catalogue}
        />
      )}
    </Dialog>
  );
}

const now = "now";

function Trouble({ refusal }: { readonly refusal: Refusal }) {
  const speak = createSpeaker(useLocale());
  return <Callout tone="error" title={<CodeText text={speak(refusal.message)} />} />;
}

/** What differs, of two designs that the worker reads one after the other; here where it cannot. Null: still reading. */
function useChanges(session: Session, before: Workspace, after: Workspace, catalogue: Catalogue) {
  const [found, setFound] = useState<ReturnType<typeof meaningChanges> | null>(null);
  useEffect(() => {
    let isStale = false;
    const read = async (design: Workspace) => ({
      design,
      topology: (await session.assist.read(design)) ?? readTopology(design.tiers, catalogue),
    });
    const compare = async () => {
      const [old, next] = [await read(before), await read(after)];
      if (!isStale) setFound(meaningChanges(old, next));
    };
    void compare();
    return () => {
      isStale = true;
    };
  }, [session, before, after, catalogue]);
  return found;
}

function Comparison({
  session,
  before,
  after,
  catalogue,
}: {
  readonly session: Session;
  readonly before: Workspace;
  readonly after: Workspace;
  readonly catalogue: Catalogue;
}) {
  const t = useTranslations("versions");
  const speak = createSpeaker(useLocale());
  const changes = useChanges(session, before, after, catalogue);
  const ids = [...new Set([...after.tiers, ...before.tiers].map(({ id }) => id))];
  return (
    <>
      <h3 className="font-semibold">{t("meaning")}</h3>
      {changes?.length === 0 && <p className="text-ink-2">{t("same")}</p>}
      <ul className="mb-4 divide-y divide-line" aria-busy={changes === null}>
        {changes?.map((change) => (
          <li
            key={JSON.stringify([change.what, change.tier, change.path, change.message])}
            className="py-1.5"
          >
            <CodeText text={speak(change.message)} />
          </li>
        ))}
      </ul>
      {ids.map((tier) => (
        <ComparedText key={tier} tier={tier} before={textIn(before, tier)} after={textIn(after, tier)} />
      ))}
    </>
  );
}

function textIn({ tiers }: Workspace, tier: string): string {
  return tiers.find(({ id }) => id === tier)?.yaml ?? "";
}

/** The design as it is, or a version out of storage; null until it is there. */
function useWorkspace(id: string, session: Session): Result<Workspace, Refusal> | null {
  const [read, setRead] = useState<{ readonly id: string; readonly is: Result<Workspace, Refusal> } | null>(
    null,
  );
  // Storage is outside React.
  useEffect(() => {
    let left = false;
    if (id !== now)
      void versionShelf()
        .read(id)
        .then((is) => left || setRead({ id, is }));
    return () => {
      left = true;
    };
  }, [id]);
  if (id === now) return { ok: true, value: session.getState().workspace };
  return read?.id === id ? read.is : null;
}
