"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";
import { Dialog } from "@/components/ui/dialog";
import { useSay, type Say } from "@/components/ui/use-words";
import { ok } from "@/lib/base/result";
import type { Workspace } from "@/lib/workspace/types";
import { useNewDesign } from "./use-new-design";

type Read =
  { readonly of: string; readonly workspace: Workspace } | { readonly of: string; readonly refusal: string };

/**
 * Asks what to do with a design that came in a link: the address of this page has one in its fragment, or one was pasted
 * (`given`). Nothing is stored before the answer, and no stored design is ever overwritten.
 */
export function SharedDesign({
  given,
  onDone,
}: {
  readonly given: string | null;
  readonly onDone: () => void;
}) {
  const t = useTranslations("start.shared");
  const router = useRouter();
  const say = useSay();
  const { open, busy, failure } = useNewDesign();
  const fragment = useSyncExternalStore(subscribe, sharedFragment, () => null);
  const [closed, setClosed] = useState<string | null>(null);
  const [read, setRead] = useState<Read | null>(null);
  const link = given ?? (fragment === closed ? null : fragment);

  // Unpacking is asynchronous because its code comes only now.
  useEffect(() => {
    if (link === null) return undefined;
    let current = true;
    void readLink(link, say).then((answer) => current && setRead(answer));
    return () => {
      current = false;
    };
  }, [link, say]);

  if (link === null || read?.of !== link) return null;
  const workspace = "workspace" in read ? read.workspace : null;

  function close(): void {
    if (given === null) {
      setClosed(fragment);
      history.replaceState(null, "", location.pathname + location.search);
    }
    onDone();
  }

  return (
    <Dialog
      open
      size="small"
      onClose={close}
      title={workspace ? t("title") : t("refusedTitle")}
      description={
        workspace ? (
          t("text", { name: workspace.name, count: workspace.tiers.length })
        ) : (
          <CodeText text={"refusal" in read ? read.refusal : ""} />
        )
      }
      actions={
        workspace ? (
          <>
            <Button disabled={busy} onClick={() => router.push(`/design${link.slice(link.indexOf("#"))}`)}>
              {t("look")}
            </Button>
            <Button variant="primary" disabled={busy} onClick={() => open(async () => ok(workspace))}>
              {t("open")}
            </Button>
          </>
        ) : (
          <Button variant="primary" onClick={close}>
            {t("close")}
          </Button>
        )
      }
    >
      {failure !== null && (
        <p role="alert" className="text-error">
          {failure}
        </p>
      )}
    </Dialog>
  );
}

async function readLink(link: string, say: Say): Promise<Read> {
  const { decodeLink } = await import("@/lib/share/link");
  const decoded = decodeLink(link);
  return decoded.ok
    ? { of: link, workspace: decoded.value }
    : { of: link, refusal: await say(decoded.error.message) };
}

/** The page's fragment where it claims to carry a design. */
function sharedFragment(): string | null {
  return /^#(.*&)?d=/.test(location.hash) ? location.hash : null;
}

function subscribe(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}
