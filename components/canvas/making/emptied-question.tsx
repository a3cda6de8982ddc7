"use client";

import { useTranslations } from "next-intl";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { making, type Making } from "./making-store";

/** Asks what becomes of a pipeline whose last receiver or exporter goes: delete it, keep it as it is, or leave everything. */
export function EmptiedQuestion({ question }: { readonly question: Extract<Making, { kind: "emptied" }> }) {
  const t = useTranslations("canvas.making");
  const { id, emptied, go } = question;
  const names = [...new Set(emptied.map(({ pipeline }) => pipeline.id))];
  const answer = (onEmptied: "keep" | "delete") => {
    making.close();
    go(onEmptied);
  };
  return (
    <Dialog
      open
      size="small"
      title={t("emptiedTitle", { id })}
      description={t("emptiedText", {
        pipelines: names.map((name) => `“${name}”`).join(", "),
        count: names.length,
        slot: emptied[0]?.slot ?? "receivers",
      })}
      onClose={making.close}
      actions={
        <>
          <Button variant="quiet" onClick={making.close}>
            {t("emptiedCancel")}
          </Button>
          <Button onClick={() => answer("keep")}>{t("emptiedKeep", { count: names.length })}</Button>
          <Button variant="danger" onClick={() => answer("delete")}>
            {t("emptiedDelete", { count: names.length })}
          </Button>
        </>
      }
    />
  );
}
