import { cn } from "./cn";
import type { Signal } from "@/lib/catalogue/types";

/** The letter tile of a signal: T, M, L, P on its tint; `–` for a signal nobody knows. Decorative: its word stands beside it. */
export function SignalTile({
  signal,
  className,
}: {
  readonly signal: Signal | null;
  readonly className?: string;
}) {
  return (
    <span
      aria-hidden
      className={cn(
        "inline-flex size-[18px] shrink-0 items-center justify-center rounded-sm text-[11px] leading-none font-bold",
        signal === null ? "bg-surface-2 text-ink-2" : tiles[signal],
        className,
      )}
    >
      {signal === null ? "–" : signal[0]?.toUpperCase()}
    </span>
  );
}

/** Three or four dots that say which signals something carries; named for screen readers by the caller. */
export function SignalDots({
  carried,
  all,
}: {
  readonly carried: readonly Signal[];
  readonly all: readonly Signal[];
}) {
  return (
    <span aria-hidden className="inline-flex gap-0.5">
      {all.map((signal) => (
        <span
          key={signal}
          className={cn("size-[7px] rounded-[2px]", carried.includes(signal) ? dots[signal] : "bg-line")}
        />
      ))}
    </span>
  );
}

const tiles: Readonly<Record<Signal, string>> = {
  traces: "bg-traces-tint text-traces",
  metrics: "bg-metrics-tint text-metrics",
  logs: "bg-logs-tint text-logs",
  profiles: "bg-profiles-tint text-profiles",
};
const dots: Readonly<Record<Signal, string>> = {
  traces: "bg-traces",
  metrics: "bg-metrics",
  logs: "bg-logs",
  profiles: "bg-profiles",
};
