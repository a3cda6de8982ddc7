"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, inputClass } from "@/components/ui/field";
import { SelectField } from "@/components/ui/select";
import { gates, type Gate } from "@/lib/reviews/types";
import { createDesigns } from "@/lib/session/designs";
import { idbDesignStore } from "@/lib/session/idb-design-store";
import type { Workspace } from "@/lib/workspace/types";
import { lifetimes } from "./link-lifetime";
import { designOf, useApprovedBase } from "./use-approved-base";

/** What the form was filled with. `days` that the link opens, 0 for ever; `password` empty: none. */
export type NewAsked = {
  readonly title: string;
  readonly name: string;
  readonly gate: Gate;
  readonly base: Workspace | null;
  readonly description: string;
  readonly days: number;
  readonly password: string;
};

/** Asks what a new review is called, compared with, and who may open it. */
export function NewReview({
  name: designName,
  own,
  disabled,
  cover,
  onSend,
}: {
  readonly name: string;
  readonly own: string | null;
  readonly disabled: boolean;
  /** Another design without its secrets, covered as those of this one where they are the same settings. */
  readonly cover: (design: Workspace) => Workspace;
  readonly onSend: (asked: NewAsked) => void;
}) {
  const t = useTranslations("review.send");
  const [title, setTitle] = useState(designName);
  const [name, setName] = useState("");
  const [gate, setGate] = useState<Gate>("overridable");
  const [picked, setBase] = useState<string | null>(null);
  const [description, setDescription] = useState("");
  const [days, setDays] = useState("0");
  const [password, setPassword] = useState("");
  const designs = useOtherDesigns(own);
  const approved = useApprovedBase(own);
  const base = picked ?? (approved ? lastApproved : "");
  async function send(): Promise<void> {
    const compared = await baseOf(base);
    onSend({ title, name, gate, base: compared, description, days: Number(days), password });
  }
  async function baseOf(name: string): Promise<Workspace | null> {
    if (name === lastApproved && approved) return designOf(approved);
    const opened = name === "" ? null : await shelf().open(name);
    return opened?.is === "open" ? cover(opened.workspace) : null;
  }
  const approvedOption = approved ? [{ value: lastApproved, label: t("approvedBase", approved) }] : [];
  return (
    <form
      aria-label={t("title")}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h3 className="font-semibold">{t("title")}</h3>
      <p className="mb-2 text-ink-2">{t("stored")}</p>
      <Line label={t("reviewTitle")} value={title} onChange={setTitle} most={200} />
      <Line label={t("yourName")} value={name} onChange={setName} most={80} />
      <SelectField
        className="mb-2"
        label={t("base")}
        value={base}
        options={[...approvedOption, { value: "", label: t("noBase") }, ...designs]}
        onChange={setBase}
      />
      <SelectField
        className="mb-2"
        label={t("gate")}
        value={gate}
        options={gates.map((value) => ({ value, label: t(`gates.${value}`) }))}
        onChange={setGate}
      />
      <Field label={t("description")} className="mb-2">
        {(control) => (
          <textarea
            {...control}
            className="input block !h-16 w-full resize-y py-1.5"
            value={description}
            maxLength={20_000}
            onChange={(event) => setDescription(event.target.value)}
          />
        )}
      </Field>
      <SelectField
        className="mb-2"
        label={t("lifetime")}
        value={days}
        options={lifetimes.map((each) => ({ value: String(each), label: t("days", { count: each }) }))}
        onChange={setDays}
      />
      <Line label={t("password")} value={password} onChange={setPassword} most={200} />
      <Button
        type="submit"
        variant="primary"
        disabled={disabled || title.trim() === "" || name.trim() === ""}
      >
        {t("send")}
      </Button>
    </form>
  );
}

function Line({
  label,
  value,
  onChange,
  most,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly most: number;
}) {
  return (
    <Field label={label} className="mb-2">
      {(control) => (
        <input
          {...control}
          className={inputClass}
          value={value}
          maxLength={most}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

/** The choice of the last approved revision: no stored design is called so. */
const lastApproved = "approved:";

function shelf() {
  return createDesigns({ store: idbDesignStore() });
}

function useOtherDesigns(own: string | null): readonly { readonly value: string; readonly label: string }[] {
  const [designs, setDesigns] = useState<readonly { readonly value: string; readonly label: string }[]>([]);
  // An effect: the browser's storage is outside of React.
  useEffect(() => {
    let current = true;
    void shelf()
      .list()
      .then((list) => {
        if (!current || !list.ok) return;
        setDesigns(
          list.value.filter(({ id }) => id !== own).map(({ id, name }) => ({ value: id, label: name })),
        );
      });
    return () => {
      current = false;
    };
  }, [own]);
  return designs;
}
