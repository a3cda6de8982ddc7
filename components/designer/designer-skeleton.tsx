import { useTranslations } from "next-intl";

/** The studio's real geometry while the design is on its way, so that nothing jumps when it arrives. */
export function DesignerSkeleton() {
  const t = useTranslations("designer");
  return (
    <div className="flex h-dvh flex-col bg-paper" role="status" aria-label={t("loading")}>
      <div className="h-[46px] border-b border-line bg-surface" />
      <div className="flex min-h-0 flex-1">
        <div className="w-[204px] space-y-2 border-r border-line bg-surface p-3 max-[899px]:hidden">
          {[70, 50, 60, 80, 55, 65].map((width) => (
            <div key={width} className="h-4 rounded bg-surface-2" style={{ width: `${width}%` }} />
          ))}
        </div>
        <div className="board flex flex-1 gap-28 p-10">
          <div className="h-3/4 w-80 rounded-xl border border-line-2 bg-surface" />
          <div className="h-3/4 w-80 rounded-xl border border-line-2 bg-surface" />
        </div>
        <div className="w-[356px] border-l border-line bg-surface max-[899px]:hidden" />
      </div>
      <div className="h-7 border-t border-line bg-surface" />
    </div>
  );
}
