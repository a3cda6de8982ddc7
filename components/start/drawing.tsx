import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";

type Ink = "traces" | "metrics" | "logs";

/** The product in one picture: two tiers, three lanes, and the lane that leads nowhere. */
export function Drawing() {
  const t = useTranslations("start");
  return (
    <div className="relative hidden md:block">
      <div
        aria-hidden
        className="board absolute -inset-8 mask-[radial-gradient(closest-side,#000_55%,transparent)]"
      />
      <svg role="img" aria-label={t("drawing")} viewBox="0 0 600 330" className="relative w-full">
        <g aria-hidden className="select-none">
          <Tier x={4} name={t("drawn.agent")} kind="DaemonSet" />
          <Tier x={340} name={t("drawn.gateway")} kind="Deployment" />

          <Lane y={44} signal="traces" />
          <Line d="M88 96H96M168 96H176M248 96H352M424 96H432M504 96H512" signal="traces" />
          <Node x={16} y={78} name="otlp" detail="gRPC, HTTP" signal="traces" />
          <Node x={96} y={78} name="batch" detail="8,192 or 5s" signal="traces" />
          <Node x={176} y={78} name="load_balan…" detail="traceID" signal="traces" />
          <Node x={352} y={78} name="otlp" detail="gRPC :4317" signal="traces" />
          <Node x={432} y={78} name="tail_sampl…" detail="errors, 5 %" signal="traces" />
          <Node x={512} y={78} name="otlp_http" detail="backend" signal="traces" />
          <rect x="264" y="70" width="72" height="52" rx="7" className="fill-surface stroke-line-2" />
          <text x="272" y="86" className="fill-ink text-[9.5px] font-semibold">
            OTLP :4317
          </text>
          <text x="272" y="100" className="fill-ink-2 text-[9px]">
            TLS
          </text>
          <text x="272" y="113" className="fill-ink-2 text-[9px]">
            {t("drawn.balanced")}
          </text>

          <Lane y={140} signal="metrics" />
          <Line d="M88 192H96M168 192H176" signal="metrics" />
          <Node x={16} y={174} name="host_metrics" detail="every 30s" signal="metrics" />
          <Node x={96} y={174} name="batch" detail="8,192 or 5s" signal="metrics" />
          <Node x={176} y={174} name="otlp_grpc" detail="gateway" signal="metrics" />
          <path d="M248 192H352" className="fill-none stroke-error" strokeWidth="1.5" strokeDasharray="5 4" />
          <rect
            x="352"
            y="174"
            width="232"
            height="36"
            rx="7"
            className="fill-error-tint stroke-error"
            strokeDasharray="4 3"
          />
          <path d="M365.6 186.5h5l3.5 3.5v5l-3.5 3.5h-5l-3.5-3.5v-5z" className="fill-error" />
          <path
            d="M368.1 189v4M368.1 195.4v.1"
            className="stroke-error-tint"
            strokeWidth="1.6"
            strokeLinecap="round"
          />
          <text x="382" y="195.5" className="fill-error text-[10px] font-medium">
            {t("drawn.hole")}
          </text>

          <Lane y={236} signal="logs" />
          <Line d="M88 288H96M168 288H176M248 288H352M424 288H432M504 288H512" signal="logs" />
          <Node x={16} y={270} name="file_log" detail="/var/log/pods" signal="logs" />
          <Node x={96} y={270} name="batch" detail="8,192 or 5s" signal="logs" />
          <Node x={176} y={270} name="otlp_grpc" detail="gateway" signal="logs" />
          <Node x={352} y={270} name="otlp" detail="gRPC :4317" signal="logs" />
          <Node x={432} y={270} name="batch" detail="16,384 or 10s" signal="logs" />
          <Node x={512} y={270} name="otlp_http" detail="backend" signal="logs" />
        </g>
      </svg>
    </div>
  );
}

function Tier({ x, name, kind }: { readonly x: number; readonly name: string; readonly kind: string }) {
  return (
    <>
      <rect x={x} y="4" width="256" height="322" rx="10" className="fill-surface stroke-line" />
      <text x={x + 12} y="26" className="fill-ink text-[12px] font-semibold">
        {name}
        <tspan dx="8" className="fill-ink-3 text-[10px] font-normal">
          {kind}
        </tspan>
      </text>
      <path d={`M${x} 40h256M${x} 134h256M${x} 230h256`} className="stroke-line" />
    </>
  );
}

/** The letter tile and name of a lane, in both tiers at the same height. */
function Lane({ y, signal }: { readonly y: number; readonly signal: Ink }) {
  return [16, 352].map((x) => (
    <g key={x}>
      <rect x={x} y={y + 6} width="15" height="15" rx="4" className={tints[signal]} />
      <text
        x={x + 7.5}
        y={y + 17}
        textAnchor="middle"
        className={cn(fills[signal], "text-[9.5px] font-bold")}
      >
        {signal[0]?.toUpperCase()}
      </text>
      <text x={x + 21} y={y + 17} className={cn(fills[signal], "text-[10px] font-medium")}>
        {signal}
      </text>
    </g>
  ));
}

function Node({
  x,
  y,
  name,
  detail,
  signal,
}: {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly detail: string;
  readonly signal: Ink;
}) {
  return (
    <g>
      <rect x={x} y={y} width="72" height="36" rx="6" className="fill-surface stroke-line-2" />
      <path d={`M${x + 1.5} ${y + 5}v26`} className={strokes[signal]} strokeWidth="3" strokeLinecap="round" />
      <text x={x + 9} y={y + 15} className="fill-ink text-[9.5px] font-semibold">
        {name}
      </text>
      <text x={x + 9} y={y + 28} className="fill-ink-3 text-[9px]">
        {detail}
      </text>
    </g>
  );
}

function Line({ d, signal }: { readonly d: string; readonly signal: Ink }) {
  return <path d={d} className={cn("fill-none", strokes[signal])} strokeWidth="1.5" />;
}

const tints = { traces: "fill-traces-tint", metrics: "fill-metrics-tint", logs: "fill-logs-tint" } as const;
const fills = { traces: "fill-traces", metrics: "fill-metrics", logs: "fill-logs" } as const;
const strokes = { traces: "stroke-traces", metrics: "stroke-metrics", logs: "stroke-logs" } as const;
