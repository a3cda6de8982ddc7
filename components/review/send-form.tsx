"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { inputClass } from "@/components/ui/field";
import { useWords } from "@/components/ui/use-words";
import type { Created } from "@/lib/reviews/store/create-review";
import { coverSecrets, findSecrets, type Covers, type FoundSecret } from "@/lib/share/cover-secrets";
import { createSpeaker } from "@/lib/words/speak";
import type { Workspace } from "@/lib/workspace/types";
import { apiOf, askServer } from "./ask-server";
import { endOf } from "./link-lifetime";
import { keepReview, keptReviews, type KeptReview } from "./kept-reviews";
import { NewReview, type NewAsked } from "./new-review";
import { problemOf, SecretChoices } from "./secret-choices";

type Sent = { readonly token: string; readonly link: string | null };

/** Sends a design for review, each secret covered as chosen: a new one, or the next revision of the one it was sent to before. */
export function SendForm({ workspace }: { readonly workspace: Workspace }) {
  useWords();
  const t = useTranslations("review.send");
  const speak = createSpeaker(useLocale());
  const own = new URLSearchParams(location.search).get("id");
  const known = keptReviews().find(
    (review) => review.role === "author" && own !== null && review.design === own,
  );
  const [sent, setSent] = useState<Sent | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [overtaken, setOvertaken] = useState(false);
  const secrets = useMemo(() => findSecrets(workspace), [workspace]);
  const [covers, setCovers] = useState<Covers>(() => proposed(secrets));
  const design = useMemo(() => coverSecrets(workspace, covers), [workspace, covers]);
  const unclear = secrets.some((secret) => problemOf(secret, secrets, covers) !== null);

  /** `anyway`: over whatever was pushed since this design was. */
  async function push({ token, title, seen: sent }: KeptReview, anyway: boolean): Promise<void> {
    const view = await askServer<{ readonly revisions: readonly { readonly number: number }[] }>(
      apiOf(token),
    );
    if (!view.ok) return setProblem(speak(view.error.message));
    const latest = view.value.revisions.at(-1)?.number ?? 1;
    const seen = anyway ? latest : (sent ?? latest);
    const done = await askServer<number>(apiOf(token), { do: "push", design, seen, note: "" });
    if (!done.ok) {
      setOvertaken(seen !== latest);
      return setProblem(speak(done.error.message));
    }
    keepReview({ token, title, role: "author", at: now(), link: null, design: own, seen: done.value });
    setSent({ token, link: null });
  }
  async function create({ days, password, ...asked }: NewAsked): Promise<void> {
    const done = await askServer<Created>("/api/reviews", {
      ...asked,
      design,
      link: { scope: "approve", expires: endOf(days), password: password === "" ? null : password },
    });
    if (!done.ok) return setProblem(speak(done.error.message));
    const { author: token, link } = done.value;
    keepReview({ token, title: asked.title, role: "author", at: now(), link, design: own, seen: 1 });
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
      <SecretChoices design={workspace} secrets={secrets} covers={covers} onChange={setCovers} />
      {known && (
        <Button
          className="mb-3"
          variant="primary"
          disabled={unclear}
          onClick={() => void push(known, overtaken)}
        >
          {t(overtaken ? "pushAnyway" : "push", { title: known.title })}
        </Button>
      )}
      <NewReview
        name={design.name}
        own={own}
        disabled={unclear}
        cover={(other) => coverSecrets(other, covers)}
        onSend={(asked) => void create(asked)}
      />
    </div>
  );
}

/** Settings get a variable each, so that what was reviewed can be run; what stands in a comment is masked. */
function proposed(secrets: readonly FoundSecret[]): Covers {
  return new Map(secrets.map(({ key, path, name }) => [key, path === "" ? null : name]));
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
