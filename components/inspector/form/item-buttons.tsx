import { useTranslations } from "next-intl";
import { CloseIcon } from "@/components/ui/icons";
import { isList } from "@/lib/base/json";
import type { Row } from "@/lib/catalogue/forms/types";
import { useForm } from "./form-scope";

/** Moves one item of a list up or down, or takes it out. Alt with an arrow key does the same from inside of it. */
export function ItemButtons({
  list,
  index,
  remove = true,
}: {
  readonly list: Row;
  readonly index: number;
  readonly remove?: boolean;
}) {
  const t = useTranslations("inspector.form");
  const { move, edit, readOnly } = useForm();
  const length = isList(list.written) ? list.written.length : 0;
  if (readOnly) return null;
  const place = { list: list.name, position: index + 1 };
  return (
    <span className="setting-moves">
      {length > 1 && (
        <>
          <button
            type="button"
            aria-label={t("moveUp", place)}
            title={t("moveUp", place)}
            disabled={index === 0}
            onClick={() => move(list.path, index, index - 1)}
          >
            ↑
          </button>
          <button
            type="button"
            aria-label={t("moveDown", place)}
            title={t("moveDown", place)}
            disabled={index === length - 1}
            onClick={() => move(list.path, index, index + 1)}
          >
            ↓
          </button>
        </>
      )}
      {remove && (
        <button
          type="button"
          className="setting-back"
          aria-label={t("removeItem", place)}
          title={t("removeItem", place)}
          onClick={() => edit({ op: "remove", path: [...list.path, index] })}
        >
          <CloseIcon />
        </button>
      )}
    </span>
  );
}
