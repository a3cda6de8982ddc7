"use client";

import { useTranslations } from "next-intl";
import { useRef, useState, type FormEvent } from "react";
import { useLocale } from "next-intl";
import { renameTier } from "@/lib/commands/rename-tier";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { Session } from "@/lib/session/store";
import { createSpeaker } from "@/lib/words/speak";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Field, inputClass } from "../../ui/field";
import { peek } from "../peek";
import { making } from "./making-store";

/** Another name for a tier; why one cannot be taken stands below the field. */
export function TierName({
  session,
  catalogue,
  tier,
}: {
  readonly session: Session;
  readonly catalogue: Catalogue;
  readonly tier: string;
}) {
  const t = useTranslations("canvas.making");
  const speak = createSpeaker(useLocale());
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(tier);
  const plan = name === tier ? null : renameTier.plan({ tier, to: name }, peek(session, catalogue));
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (plan && !plan.ok) return field.current?.focus();
    making.close();
    if (plan) session.run("rename-tier", { tier, to: name });
    return undefined;
  };
  return (
    <Dialog
      open
      size="small"
      title={t("renameTierTitle", { tier })}
      description={t("renameTierText")}
      initialFocus={field}
      onClose={making.close}
      actions={
        <Button variant="primary" type="submit" form="tier-name">
          {t("renameTierDo")}
        </Button>
      }
    >
      <form id="tier-name" onSubmit={save}>
        <Field label={t("renameTierLabel")} error={plan && !plan.ok ? speak(plan.error.message) : null}>
          {(control) => (
            <input
              {...control}
              ref={field}
              className={inputClass}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
