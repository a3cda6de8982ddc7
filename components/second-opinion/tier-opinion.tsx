import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { CodeText } from "@/components/ui/code-text";
import type { OpinionAnswer } from "@/lib/host/schema";

type Said = OpinionAnswer["tiers"][number];
type Theirs = NonNullable<Said["theirs"]>;

/** One tier: whether the collector and the studio say the same, what follows, and the collector's own text. */
export function TierOpinion({ said, version }: { readonly said: Said; readonly version: string | null }) {
  const t = useTranslations("secondOpinion");
  const { tier, theirs, why } = said;
  const state = theirs === null ? "silent" : theirs.pass === said.here ? "agrees" : "differs";
  return (
    <li className="grid gap-1 py-2.5" data-tier={tier} data-state={state}>
      <p className="flex items-baseline gap-2">
        <strong className="font-semibold">{tier}</strong>
        <span className={cn("text-sm font-semibold", tones[state])}>{t(state)}</span>
      </p>
      {theirs === null ? (
        <p>
          <CodeText text={t("why", { why: why ?? "" })} />
        </p>
      ) : (
        <Answer said={said} theirs={theirs} />
      )}
      {state === "differs" && <p className="text-ink-2">{reason(t, said, version)}</p>}
      {said.standIns.length > 0 && (
        <p className="text-ink-2">
          <CodeText
            text={t("standIns", {
              count: said.standIns.length,
              names: said.standIns.map((name) => `\`${name}\``).join(", "),
            })}
          />
        </p>
      )}
    </li>
  );
}

const tones = { agrees: "text-good", differs: "text-error", silent: "text-ink-2" } as const;

function Answer({ said, theirs }: { readonly said: Said; readonly theirs: Theirs }) {
  const t = useTranslations("secondOpinion");
  return (
    <>
      <p>{sentence(t, said, theirs)}</p>
      {theirs.text !== "" && (
        <pre
          // A keyboard scrolls it.
          tabIndex={0}
          role="region"
          aria-label={t("says", { tier: said.tier })}
          className="code-block max-h-48 overflow-auto [overflow-wrap:anywhere] whitespace-pre-wrap"
        >
          {theirs.text}
        </pre>
      )}
    </>
  );
}

type T = ReturnType<typeof useTranslations<"secondOpinion">>;

function sentence(t: T, { here, inPod, lines }: Said, { pass, panics }: Theirs): string {
  if (pass) return t(here ? "takesToo" : "takesUnlike");
  if (here) return panics ? `${t("panics")} ${t("refusesUnlike")}` : t("refusesUnlike");
  return inPod ? t("refusesHere") : t("refusesToo", { count: lines.length, lines: lines.join(", ") });
}

/** What may be behind a difference: another version, or other components. */
function reason(t: T, { target }: Said, version: string | null): string {
  return version !== null && version !== target ? t("otherVersion", { target, version }) : t("otherParts");
}
