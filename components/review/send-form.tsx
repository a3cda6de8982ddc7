"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Field, inputClass } from "@/components/ui/field";
import { SelectField } from "@/components/ui/select";
import { useWords } from "@/components/ui/use-words";
import type { Created } from "@/lib/reviews/store/create-review";
import { gates, type Gate } from "@/lib/reviews/types";
import { createDesigns } from "@/lib/session/designs";
import { idbDesignStore } from "@/lib/session/idb-design-store";
import { createSpeaker } from "@/lib/words/speak";
import type { Workspace } from "@/lib/workspace/types";
import { apiOf, askServer } from "./ask-server";
import { keepReview, keptReviews } from "./kept-reviews";

type Sent = { readonly token: string; readonly link: string | null };

/** Sends a masked design for review: a new one, or the next revision of the one it was sent to before. */
export function SendForm({ design }: { readonly design: Workspace }) {
  useWords();
  const t = useTranslations("review.send");
  const speak = createSpeaker(useLocale());
  const own = new URLSearchParams(location.search).get("id");
  const known = keptReviews().find(
    (review) => review.role === "author" && own !== null && review.design === own,
  );
  const [sent, setSent] = useState<Sent | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function push(token: string): Promise<void> {
    const view = await askServer<{ readonly revisions: readonly { readonly number: number }[] }>(
      apiOf(token),
    );
    if (!view.ok) return setProblem(speak(view.error.message));
    const seen = view.value.revisions.at(-1)?.number ?? 1;
    const done = await askServer(apiOf(token), { do: "push", design, seen, note: "" });
    if (done.ok) setSent({ token, link: null });
    else setProblem(speak(done.error.message));
  }
  async function create(asked: NewAsked): Promise<void> {
    const done = await askServer<Created>("/api/reviews", {
      ...asked,
      description: "",
      design,
      link: { scope: "approve", expires: null },
    });
    if (!done.ok) return setProblem(speak(done.error.message));
    const { author: token, link } = done.value;
    keepReview({ token, title: asked.title, role: "author", at: now(), link, design: own });
    setSent({ token, link });
  }

  if (sent) return <Done sent={sent} />;
  return (
    <div className="mt-4 border-t border-line pt-3">
      {problem !== null && (
        <Callout tone="error" className="mb-2">
          {problem}
        </Callout>
      )}
      {known && (
        <Button className="mb-3" variant="primary" onClick={() => void push(known.token)}>
          {t("push", { title: known.title })}
        </Button>
      )}
      <NewReview name={design.name} own={own} onSend={(asked) => void create(asked)} />
    </div>
  );
}

function now(): string {
  return new Date().toISOString();
}

function Done({ sent: { token, link } }: { readonly sent: Sent }) {
  const t = useTranslations("review.send");
  const address = `${location.origin}/review/${link ?? ""}`;
  return (
    <div className="mt-4 border-t border-line pt-3" role="status">
      <p className="font-semibold">{t(link === null ? "pushed" : "created")}</p>
      {link !== null && (
        <label className="mt-1 block">
          {t("forReviewers")}
          <input
            className={`${inputClass} font-mono`}
            data-testid="review-link"
            readOnly
            value={address}
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
      <p className="mt-2">
        <a className="underline" href={`/review/${token}`}>
          {t("openMine")}
        </a>{" "}
        {t("keep")}
      </p>
    </div>
  );
}

type NewAsked = {
  readonly title: string;
  readonly name: string;
  readonly gate: Gate;
  readonly base: Workspace | null;
};

function NewReview({
  name: designName,
  own,
  onSend,
}: {
  readonly name: string;
  readonly own: string | null;
  readonly onSend: (asked: NewAsked) => void;
}) {
  const t = useTranslations("review.send");
  const [title, setTitle] = useState(designName);
  const [name, setName] = useState("");
  const [gate, setGate] = useState<Gate>("overridable");
  const [base, setBase] = useState("");
  const designs = useOtherDesigns(own);
  async function send(): Promise<void> {
    const opened = base === "" ? null : await shelf().open(base);
    onSend({ title, name, gate, base: opened?.is === "open" ? await masked(opened.workspace) : null });
  }
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
        options={[{ value: "", label: t("noBase") }, ...designs]}
        onChange={setBase}
      />
      <SelectField
        className="mb-2"
        label={t("gate")}
        value={gate}
        options={gates.map((value) => ({ value, label: t(`gates.${value}`) }))}
        onChange={setGate}
      />
      <Button type="submit" variant="primary" disabled={title.trim() === "" || name.trim() === ""}>
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

function shelf() {
  return createDesigns({ store: idbDesignStore() });
}

async function masked(design: Workspace): Promise<Workspace> {
  const { maskSecrets } = await import("@/lib/share/secrets");
  return maskSecrets(design).workspace;
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
