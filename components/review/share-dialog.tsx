"use client";

import { useLocale, useTranslations } from "next-intl";
import { lazy, Suspense, useMemo, useState } from "react";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { download } from "@/components/ui/download";
import type { Session } from "@/lib/session/store";
import { toFile } from "@/lib/share/file";
import { encodeLink, maxLinkBytes } from "@/lib/share/link";
import { maskSecrets } from "@/lib/share/secrets";
import { createSpeaker } from "@/lib/words/speak";

const SendForm = lazy(() => import("./send-form").then((module) => ({ default: module.SendForm })));

/** The design as a link that holds it, with what was masked; a file where a link would be too long. */
export function ShareDialog({
  session,
  onClose,
}: {
  readonly session: Session;
  readonly onClose: () => void;
}) {
  const t = useTranslations("review");
  const locale = useLocale();
  const workspace = useStore(session, (state) => state.workspace);
  const { workspace: safe, masked } = useMemo(() => maskSecrets(workspace), [workspace]);
  const link = useMemo(() => encodeLink(safe), [safe]);
  const address = link.ok ? `${location.origin}/design${link.value}` : "";
  const [copied, setCopied] = useState(false);
  const [sending, setSending] = useState(false);

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  }
  const save = () => download(`${safe.name || "design"}.otelier.json`, toFile(safe), "application/json");

  return (
    <Dialog
      open
      title={t("title")}
      description={t("description")}
      onClose={onClose}
      actions={
        <>
          {!sending && <Button onClick={() => setSending(true)}>{t("review")}</Button>}
          <Button variant={link.ok ? "outline" : "primary"} onClick={save}>
            {t(link.ok ? "file" : "fileInstead")}
          </Button>
          {link.ok && (
            <Button variant={sending ? "outline" : "primary"} onClick={() => void copy()}>
              <span aria-live="polite">{copied ? t("copied") : t("copy")}</span>
            </Button>
          )}
        </>
      }
    >
      {link.ok ? (
        <label className="block">
          <span className="text-ink-2">{t("link")}</span>
          <textarea
            className="input mt-1 block !h-24 w-full resize-none py-1.5 font-mono text-[11px] break-all"
            readOnly
            value={address}
            onFocus={(event) => event.target.select()}
          />
          <span className="text-[11px] text-ink-3">
            {t("size", { size: address.length, limit: maxLinkBytes })}
          </span>
        </label>
      ) : (
        <Callout tone="warning" title={t("tooLarge")}>
          {createSpeaker(locale)(link.error.message)}
        </Callout>
      )}
      {/* What is sent for review is chosen below, secret by secret. */}
      <div className="mt-3 text-ink-2" hidden={sending}>
        {masked.length === 0 ? (
          <p>{t("noSecrets")}</p>
        ) : (
          <>
            <p className="text-warning">{t("masked", { count: masked.length })}</p>
            <ul className="mt-1 font-mono text-[12px]" data-testid="masked">
              {masked.map((one, index) => (
                // Two of one note may stand in one line; the list is made anew at every change.
                // oxlint-disable-next-line react/no-array-index-key
                <li key={index}>
                  {one.tier === null
                    ? t("maskedNote", { line: one.line ?? 1 })
                    : one.line === null
                      ? one.tier
                      : t("maskedAt", { tier: one.tier, line: one.line })}{" "}
                  <code>{one.path}</code>
                </li>
              ))}
            </ul>
            <p className="mt-1">{t("fileSecrets")}</p>
          </>
        )}
      </div>
      {sending && (
        <Suspense fallback={null}>
          <SendForm workspace={workspace} />
        </Suspense>
      )}
    </Dialog>
  );
}
