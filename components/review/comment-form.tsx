"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { newKey } from "./ask-server";
import { FieldSuggest, type FieldAsked } from "./field-suggest";
import { NameField } from "./name-field";
import { useReviewing, type Draft } from "./review-context";

const areaClass = "input block w-full !h-24 resize-y py-1.5";

/** Writes a comment where `draft` says, or an answer; on a line of YAML also what should stand there instead. */
export function CommentForm({ draft }: { readonly draft: Draft }) {
  const t = useTranslations("reviews");
  const { view, shown, outbox, names, setDraft } = useReviewing();
  const [body, setBody] = useState("");
  const [after, setAfter] = useState<string | null>(null);
  const [field, setField] = useState<FieldAsked | null>(null);

  function send(): void {
    const { place, label, parent = null, line } = draft;
    const suggestion = line && after !== null && after !== line.before ? { ...line, after } : field;
    outbox.post({ do: "comment", key: newKey(), parent, revision: shown, place, body, suggestion }, label);
    setDraft(null);
  }

  if (view.me.person === null) return <NameField />;
  return (
    <form
      className="sticky bottom-0 z-10 my-3 rounded-md border border-line-2 bg-surface p-3 shadow-lift"
      aria-label={t("comment")}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p className="mb-1 font-semibold break-all">
        {draft.label === "" ? t("whole") : t("on", { place: draft.label })}
      </p>
      <Field label={t("write")}>
        {(control) => (
          <textarea
            {...control}
            className={areaClass}
            value={body}
            onChange={(event) => setBody(event.target.value)}
          />
        )}
      </Field>
      <p className="mt-1 flex flex-wrap items-center gap-1 text-sm text-ink-2">
        {t("mention")}
        {names
          .filter((name) => name !== view.me.person?.name)
          .map((name) => (
            <Button key={name} size="small" variant="quiet" onClick={() => setBody(mentioning(body, name))}>
              @{name}
            </Button>
          ))}
      </p>
      {isOfComponent(draft.place) && <FieldSuggest place={draft.place} onChange={setField} />}
      {draft.line && (
        <Field label={t("suggest")} className="mt-2">
          {(control) => (
            <textarea
              {...control}
              className={`${areaClass} !h-14 font-mono text-[12px]`}
              value={after ?? draft.line?.after ?? ""}
              onChange={(event) => setAfter(event.target.value)}
            />
          )}
        </Field>
      )}
      <div className="mt-2 flex gap-2">
        <Button type="submit" variant="primary" disabled={body.trim() === ""}>
          {t("send")}
        </Button>
        <Button onClick={() => setDraft(null)}>{t("cancel")}</Button>
      </div>
    </form>
  );
}

/** Sections of components have settings to suggest; the rest of a text is suggested line by line. */
function isOfComponent(place: Draft["place"]): place is Extract<Draft["place"], { on: "path" }> {
  return place.on === "path" && place.path.length > 1 && place.path[0] !== "service";
}

function mentioning(body: string, name: string): string {
  return `${body}${body === "" || /\s$/.test(body) ? "" : " "}@${name} `;
}
