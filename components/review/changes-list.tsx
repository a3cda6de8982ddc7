"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { formatPath } from "@/lib/base/path";
import { risks } from "@/lib/reviews/diff/risk";
import type { Change } from "@/lib/reviews/diff/types";
import { ChangeSteps } from "./change-steps";
import { PlaceLink } from "./place-link";
import { mayTalk, useReviewing, type Draft } from "./review-context";

/** What changes, as sentences: counts first, then by what it touches, the riskiest first. */
export function ChangesList({ changes }: { readonly changes: readonly Change[] }) {
  const t = useTranslations("reviews");
  if (changes.length === 0) return <p className="text-ink-2">{t("noChange")}</p>;
  const count = (...kinds: readonly Change["is"][]) => changes.filter(({ is }) => kinds.includes(is)).length;
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <p className="text-ink-2" data-testid="counts">
          {t("counts", {
            added: count("added"),
            removed: count("removed"),
            changed: count("changed", "moved"),
          })}
        </p>
        <ChangeSteps />
      </div>
      <ul className="divide-y divide-line overflow-hidden rounded-[10px] border border-line bg-surface">
        {risks
          .flatMap((risk) => changes.filter((change) => change.risk === risk))
          .map((change) => (
            <ChangeRow
              key={JSON.stringify([change.what, change.tier, change.path, change.message])}
              change={change}
            />
          ))}
      </ul>
    </>
  );
}

function ChangeRow({ change }: { readonly change: Change }) {
  const t = useTranslations("reviews");
  const { speak } = useReviewing();
  const { is, message, tier, path, risk } = change;
  const at = nameOf(change);
  const sentence = speak(message);
  return (
    <li data-at={at} data-change="" tabIndex={-1} className="flex items-start gap-3 px-3.5 py-2.5">
      <span
        className={cn(
          "mt-px inline-flex size-5 shrink-0 items-center justify-center rounded-[5px] text-sm font-semibold",
          tiles[is],
        )}
      >
        <span aria-hidden>{signs[is]}</span>
        <span className="sr-only">{t(`kind.${is}`)}</span>
      </span>
      <div className="min-w-0 flex-1">
        <p className="font-medium break-words">{sentence}</p>
        <div className="mt-0.5 flex flex-wrap items-center gap-x-2 text-ink-2">
          <code className="min-w-0 text-[12px] break-all max-sm:hidden">{[tier, ...path].join(" › ")}</code>
          <Actions change={change} sentence={sentence} />
          <PlaceLink tab="summary" at={at} label={sentence} />
        </div>
      </div>
      {risk !== "other" && (
        <Badge tone={riskTones[risk]} className="mt-0.5 shrink-0">
          <span data-testid="risk">{t(`risk.${risk}`)}</span>
        </Badge>
      )}
    </li>
  );
}

/** A comment on what changed; what is gone has none. */
function Actions({ change, sentence }: { readonly change: Change; readonly sentence: string }) {
  const t = useTranslations("reviews");
  const reviewing = useReviewing();
  const draft = draftOf(change);
  if (draft === null || !mayTalk(reviewing)) return null;
  return (
    <button
      type="button"
      className="min-h-6 text-sm underline decoration-line-2 hover:text-ink"
      aria-label={draft.place.on === "hop" ? undefined : t("commentOn", { place: sentence })}
      onClick={() => reviewing.setDraft(draft)}
    >
      {draft.place.on === "hop" ? t("commentOnHop") : t("comment")}
    </button>
  );
}

function draftOf({ hop, fact, is, tier, path }: Change): Draft | null {
  if (hop !== undefined)
    return is === "removed" ? null : { place: { on: "hop", hop }, label: hop, line: null };
  if (fact !== undefined)
    return { place: { on: "fact", tier, fact }, label: `${tier} · ${fact}`, line: null };
  if (is === "removed" || path.length === 0) return null;
  return { place: { on: "path", tier, path: [...path] }, label: `${tier} · ${formatPath(path)}`, line: null };
}

const signs = { added: "+", removed: "−", changed: "~", moved: "↕" } as const;
const tiles = {
  added: "bg-added text-good",
  removed: "bg-removed text-error",
  changed: "bg-warning-tint text-warning",
  moved: "bg-note-tint text-note",
} as const;
const riskTones = {
  loss: "error",
  secrets: "error",
  sampling: "warning",
  destinations: "note",
  replicas: "note",
} as const;

/** A name that a change keeps while others come and go. */
function nameOf({ what, tier, path, fact, hop }: Change): string {
  return [what, tier, formatPath(path), fact ?? hop ?? ""].filter((part) => part !== "").join(" ");
}
