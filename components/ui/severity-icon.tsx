import { useTranslations } from "next-intl";
import type { Severity } from "@/lib/rules/types";
import { cn } from "./cn";

/** The shape of a severity: octagon (error), triangle (warning), circle (note), with its word for screen readers. */
export function SeverityIcon({
  severity,
  className,
  decorative = false,
}: {
  readonly severity: Severity;
  readonly className?: string | undefined;
  /** True where the word stands beside it already. */
  readonly decorative?: boolean;
}) {
  const t = useTranslations("ui");
  const name = decorative
    ? ({ "aria-hidden": true } as const)
    : { role: "img", "aria-label": t(`severity.${severity}`) };
  return (
    <svg
      viewBox="0 0 16 16"
      width="15"
      height="15"
      className={cn("shrink-0", inks[severity], className)}
      {...name}
    >
      {shapes[severity]}
    </svg>
  );
}

/** Shape and word together. */
export function SeverityLabel({
  severity,
  className,
}: {
  readonly severity: Severity;
  readonly className?: string;
}) {
  const t = useTranslations("ui");
  return (
    <span
      className={cn(
        "inline-flex items-center gap-1.5 font-medium whitespace-nowrap",
        words[severity],
        className,
      )}
    >
      <SeverityIcon severity={severity} decorative />
      {t(`severity.${severity}`)}
    </span>
  );
}

const inks: Readonly<Record<Severity, string>> = {
  error: "text-error",
  warning: "text-warning-mark",
  info: "text-note",
};
const words: Readonly<Record<Severity, string>> = {
  error: "text-error",
  warning: "text-warning",
  info: "text-note",
};

const bar = { width: 1.8, rx: 0.9, fill: "var(--surface)" } as const;
const shapes = {
  error: (
    <>
      <path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" fill="currentColor" />
      <rect x="7.1" y="4" height="5" {...bar} />
      <circle cx="8" cy="11.4" r="1.05" fill={bar.fill} />
    </>
  ),
  warning: (
    <>
      <path
        d="M8 1.4a1 1 0 0 1 .87.5l6.5 11.4a1 1 0 0 1-.87 1.5h-13a1 1 0 0 1-.87-1.5L7.13 1.9A1 1 0 0 1 8 1.4z"
        fill="currentColor"
      />
      <rect x="7.1" y="5.6" height="4.4" width={bar.width} rx={bar.rx} fill="var(--warning-ink)" />
      <circle cx="8" cy="12.2" r="1" fill="var(--warning-ink)" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <rect x="7.2" y="7" width="1.6" height="4.6" rx="0.8" fill="currentColor" />
      <circle cx="8" cy="4.7" r="1" fill="currentColor" />
    </>
  ),
} as const;
