import { useTranslations } from "next-intl";

/** Finds settings by name, and narrows the form to those that are set. */
export function FilterBox({
  query,
  onQuery,
  onlySet,
  onOnlySet,
  all,
  set,
}: {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onlySet: boolean;
  readonly onOnlySet: (only: boolean) => void;
  readonly all: number;
  readonly set: number;
}) {
  const t = useTranslations("inspector.form");
  if (all === 0) return null;
  return (
    <div className="setting-filter">
      <input
        type="search"
        className="input min-w-0 flex-1"
        value={query}
        placeholder={t("filter")}
        aria-label={t("filter")}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || query === "") return;
          event.stopPropagation();
          onQuery("");
        }}
      />
      <span role="group" aria-label={t("show")} className="segments">
        <button type="button" aria-pressed={!onlySet} onClick={() => onOnlySet(false)}>
          {t("showAll")}
        </button>
        <button type="button" aria-pressed={onlySet} onClick={() => onOnlySet(true)}>
          {t("showSet", { count: set })}
        </button>
      </span>
    </div>
  );
}
