"use client";

import { useLocale, useTranslations } from "next-intl";
import { useFields } from "@/components/ui/use-fields";
import type { KnownComponent } from "@/lib/catalogue/fields/fields";
import { countWritten } from "@/lib/catalogue/forms/count-written";
import { removeOption } from "@/lib/commands/remove-option";
import { setOption } from "@/lib/commands/set-option";
import type { Json } from "@/lib/base/json";
import type { Path } from "@/lib/base/path";
import type { Kind } from "@/lib/catalogue/types";
import type { Session } from "@/lib/session/store";
import type { Tier } from "@/lib/topology/types";
import { createSpeaker } from "@/lib/words/speak";
import { SettingsForm } from "./form/settings-form";
import { SettingsTree } from "./settings-tree";

/** The settings of a component: a form of what is known about it; as they are written where nothing is. */
export function ComponentSettings({
  session,
  tier,
  kind,
  type,
  config,
  at,
  readOnly,
}: {
  readonly session: Session;
  readonly tier: Tier;
  readonly kind: Kind | "service";
  readonly type: string;
  readonly config: Json | undefined;
  readonly at: Path;
  readonly readOnly: boolean;
}) {
  const t = useTranslations("inspector.form.knowledge");
  const locale = useLocale();
  const loaded = useFields();
  if (loaded.is === "loading") return <p className="text-ink-3">{t("loading")}</p>;
  const known = loaded.is === "ready" ? loaded.fields.at(tier.target.collector).of(kind, type) : null;
  if (known)
    return (
      <>
        <p className="mb-2 text-sm text-ink-3">
          <Knowledge known={known} target={tier.target.collector} config={config} />
        </p>
        <SettingsForm
          key={at.join("/")}
          session={session}
          tier={tier}
          component={known}
          config={config}
          at={at}
          readOnly={readOnly}
        />
      </>
    );
  const why =
    loaded.is === "ready"
      ? t("names")
      : loaded.why === null
        ? t("missing")
        : createSpeaker(locale)(loaded.why);
  return (
    <>
      <p className="mb-2 text-sm text-ink-3">{why}</p>
      <SettingsTree
        path={at}
        value={config ?? {}}
        actions={{
          readOnly,
          set: (path, value) => session.run(setOption, { tier: tier.id, path, value }),
          remove: (path) => session.run(removeOption, { tier: tier.id, path }),
        }}
      />
    </>
  );
}

/** How much is known, in words: nobody should take a guess for a fact. */
function Knowledge({
  known,
  target,
  config,
}: {
  readonly known: KnownComponent;
  readonly target: string;
  readonly config: Json | undefined;
}) {
  const t = useTranslations("inspector.form.knowledge");
  const { knowledge, version } = known;
  if (knowledge === "harvested") return t("harvested", { version, count: countWritten(config) });
  return target === version ? t("reflected", { version }) : t("otherVersion", { version, target });
}
