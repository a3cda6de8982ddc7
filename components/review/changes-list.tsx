"use client";

import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { formatPath } from "@/lib/base/path";
import { risks } from "@/lib/reviews/diff/risk";
import type { Change } from "@/lib/reviews/diff/types";
import { ChangeSteps } from "./change-steps";
import { PlaceLink } from "./place-link";
import { mayTalk, useReviewing } from "./review-context";

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
      {risks.map((risk) => {
        const found = changes.filter((change) => change.risk === risk);
        return (
          found.length > 0 && (
            <section key={risk} className="mb-4">
              <h2 className="mb-1 font-semibold">{t(`risk.${risk}`)}</h2>
              <ul className="divide-y divide-line rounded-md border border-line">
                {found.map((change) => (
                  <ChangeRow
                    key={JSON.stringify([change.what, change.tier, change.path, change.message])}
                    change={change}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}

function ChangeRow({ change }: { readonly change: Change }) {
  const t = useTranslations("reviews");
  const reviewing = useReviewing();
  const { hop, is, message, tier, path } = change;
  const at = nameOf(change);
  const sentence = reviewing.speak(message);
  return (
    <li data-at={at} data-change="" tabIndex={-1} className="flex flex-wrap items-baseline gap-2 px-3 py-2">
      <Badge tone={is === "added" ? "good" : is === "removed" ? "error" : "note"}>{t(`kind.${is}`)}</Badge>
      <span className="min-w-0 flex-1 break-words">{sentence}</span>
      <PlaceLink tab="summary" at={at} label={sentence} />
      {hop !== undefined && is !== "removed" && mayTalk(reviewing) && (
        <Button
          size="small"
          onClick={() => reviewing.setDraft({ place: { on: "hop", hop }, label: hop, line: null })}
        >
          {t("commentOnHop")}
        </Button>
      )}
      {hop === undefined && is !== "removed" && path.length > 0 && mayTalk(reviewing) && (
        <Button
          size="small"
          aria-label={t("commentOn", { place: sentence })}
          onClick={() =>
            reviewing.setDraft({
              place: { on: "path", tier, path: [...path] },
              label: `${tier} · ${formatPath(path)}`,
              line: null,
            })
          }
        >
          {t("comment")}
        </Button>
      )}
    </li>
  );
}

/** A name that a change keeps while others come and go. */
function nameOf({ what, tier, path, fact, hop }: Change): string {
  return [what, tier, formatPath(path), fact ?? hop ?? ""].filter((part) => part !== "").join(" ");
}
