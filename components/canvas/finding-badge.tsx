import type { ReactNode } from "react";
import type { Badge } from "@/lib/graph/badges";
import type { Severity } from "@/lib/rules/types";
import { useBoardScope } from "./board";
import { useVoice } from "./voice";

/** How many findings a thing has, in the shape of the worst; opens the findings at it. Other uses only wear the shape. */
export function FindingBadge({
  badge,
  inline = false,
}: {
  readonly badge: Badge;
  readonly inline?: boolean;
}) {
  const { session, onOpen } = useBoardScope();
  const { t } = useVoice();
  const place = inline ? "badge badge-inline" : "badge";
  const name = badge.echo ? t("badgeEcho") : t("badge", { count: badge.count, severity: badge.severity });
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${place} nodrag nopan`}
      data-severity={badge.severity}
      data-echo={badge.echo || undefined}
      aria-label={name}
      title={name}
      onClick={(event) => {
        event.stopPropagation();
        session.attend(badge.first.anchor);
        onOpen("findings");
      }}
    >
      <svg aria-hidden viewBox="0 0 20 20" width={badge.echo ? 12 : 20} height={badge.echo ? 12 : 20}>
        {shapes[badge.severity]}
        {!badge.echo && (
          <text x="10" y={badge.severity === "warning" ? 15.4 : 14} textAnchor="middle">
            {badge.count > 9 ? "9+" : badge.count}
          </text>
        )}
      </svg>
    </button>
  );
}

const shapes: Readonly<Record<Severity, ReactNode>> = {
  error: <path d="M6.1.8h7.8l5.3 5.3v7.8l-5.3 5.3H6.1L.8 13.9V6.1z" />,
  warning: (
    <path d="M10 1a1.7 1.7 0 0 1 1.5.8l8 14.2a1.7 1.7 0 0 1-1.5 2.6H2A1.7 1.7 0 0 1 .5 16l8-14.2A1.7 1.7 0 0 1 10 1z" />
  ),
  info: <circle cx="10" cy="10" r="9.2" />,
};
