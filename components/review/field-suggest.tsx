"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/components/ui/field";
import { SelectField } from "@/components/ui/select";
import { formatPath } from "@/lib/base/path";
import type { CommentPlace } from "@/lib/reviews/http/commands";
import type { OfferedField } from "@/lib/reviews/offered-fields";
import { apiOf, askServer } from "./ask-server";
import { useReviewing } from "./review-context";

/** Another value for one setting, as it is sent; null: none is suggested. */
export type FieldAsked = {
  readonly tier: string;
  readonly path: (string | number)[];
  readonly after: string;
};

/** Asks for another value of a setting of the component that is commented on. The setting itself is chosen where the comment stands on one. */
export function FieldSuggest({
  place,
  onChange,
}: {
  readonly place: Extract<CommentPlace, { readonly on: "path" }>;
  readonly onChange: (asked: FieldAsked | null) => void;
}) {
  const t = useTranslations("reviews");
  const { token, shown, speak } = useReviewing();
  const { tier } = place;
  const component = JSON.stringify(place.path.slice(0, 2));
  const query = new URLSearchParams({ revision: String(shown), tier, path: component });
  const { data } = useQuery({
    queryKey: ["fields", token, shown, tier, component],
    queryFn: () => askServer<readonly OfferedField[]>(apiOf(token, `/fields?${query.toString()}`)),
  });
  const [chosen, setChosen] = useState(place.path.length > 2 ? formatPath(place.path) : "");
  const [after, setAfter] = useState<string | null>(null);
  if (!data) return null;
  if (!data.ok)
    return place.path.length > 2 && <p className="text-sm text-ink-2">{speak(data.error.message)}</p>;
  const field = data.value.find(({ path }) => formatPath(path) === chosen);
  const choose = (name: string): void => {
    setChosen(name);
    setAfter(null);
    onChange(null);
  };
  const write = (text: string, { path, source }: OfferedField): void => {
    setAfter(text);
    onChange(text === source ? null : { tier, path: [...path], after: text });
  };
  return (
    <div className="mt-2 grid gap-2 sm:grid-cols-2">
      <SelectField
        label={t("field.setting")}
        value={field ? chosen : ""}
        options={[
          { value: "", label: t("field.none") },
          ...data.value.map(({ path, name, source }) => ({
            value: formatPath(path),
            label: source === "" ? t("field.unset", { name }) : name,
          })),
        ]}
        onChange={choose}
      />
      {field && <Value field={field} text={after ?? field.source} onWrite={(text) => write(text, field)} />}
    </div>
  );
}

function Value({
  field: { source, fallback, values },
  text,
  onWrite,
}: {
  readonly field: OfferedField;
  readonly text: string;
  readonly onWrite: (text: string) => void;
}) {
  const t = useTranslations("reviews");
  const hint = fallback === null ? undefined : t("field.fallback", { value: fallback });
  if (values !== null && (source === "" || values.includes(source)))
    return (
      <SelectField
        label={t("field.value")}
        {...(hint === undefined ? {} : { hint })}
        value={text}
        options={[
          { value: "", label: t("field.taken") },
          ...values.filter((value) => value !== "").map(asOption),
        ]}
        onChange={onWrite}
      />
    );
  const rows = Math.min(8, text.split("\n").length);
  return (
    <Field label={t("field.value")} {...(hint === undefined ? {} : { hint })}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          spellCheck={false}
          className="input block !h-auto w-full resize-y py-1.5 font-mono text-[12px]"
          value={text}
          onChange={(event) => onWrite(event.target.value)}
        />
      )}
    </Field>
  );
}

function asOption(value: string) {
  return { value, label: value };
}
