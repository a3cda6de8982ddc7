"use client";

import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue, useMemo, useState, type ReactNode } from "react";
import { useStore } from "zustand";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";
import { download } from "@/components/ui/download";
import { Queries } from "@/components/ui/queries";
import { Tabs } from "@/components/ui/tabs";
import { useTools } from "@/components/ui/tools";
import { factLabel } from "@/lib/facts/label";
import type { ChartShelf } from "@/lib/helm/charts/shelf";
import { helmReleases, type HelmRelease } from "@/lib/helm/values";
import type { Session } from "@/lib/session/store";
import type { Topology } from "@/lib/topology/types";
import { HelmProof } from "./helm-proof";
import { ImportedValues } from "./imported-values";
import { ReleaseSettings } from "./release-settings";
import { useShelf } from "./use-shelf";
import { ValuesText } from "./values-text";
import { createSpeaker } from "@/lib/words/speak";

/** What `helm` is given: one values file a tier, with the commands and Secrets that go with it. */
export function HelmPane({ session }: { readonly session: Session }) {
  return (
    <Queries>
      <Releases session={session} />
    </Queries>
  );
}

const noCharts: ChartShelf = [];

function Releases({ session }: { readonly session: Session }) {
  const t = useTranslations("helm");
  const locale = useLocale();
  const workspace = useStore(session, (state) => state.workspace);
  const topology = useDeferredValue(useStore(session, (state) => state.topology));
  const [picked, setPicked] = useState<string | null>(null);
  const { shelf, state } = useShelf();
  const tools = useTools();
  const releases = useMemo(
    () => helmReleases(workspace, topology, shelf ?? []),
    [workspace, topology, shelf],
  );
  const release = releases.find((candidate) => candidate.tier === picked) ?? releases[0];
  if (!release) return <p className="px-3 py-8 text-center text-ink-2">{t("nothing")}</p>;
  const tier = topology.tiers.find(({ id }) => id === release.tier);

  async function downloadAll(): Promise<void> {
    // Only needed here, so only loaded here.
    const [{ zipFiles }, { deployFiles }] = await Promise.all([
      import("./zip-files"),
      import("@/lib/helm/targets/bundle"),
    ]);
    const files = deployFiles(workspace, topology, shelf ?? [], createSpeaker(locale));
    download(`${workspace.name || "otelier"}-deploy.zip`, zipFiles(files), "application/zip");
  }

  return (
    <section className="h-full min-h-0" aria-label={t("title")}>
      <Tabs
        label={t("releases")}
        tabs={releases.map((candidate) => ({ value: candidate.tier, label: candidate.fileName }))}
        value={release.tier}
        onChange={setPicked}
        className="h-full"
        panelClassName="overflow-y-auto"
      >
        <div className="flex items-center gap-2 px-3 py-2">
          <p className="min-w-0 flex-1 text-sm text-ink-3">
            {state === "loaded" ? t("zipHint") : t(state === "loading" ? "checking" : "unchecked")}
          </p>
          <Button disabled={state === "loading"} onClick={() => void downloadAll()}>
            {t("zip")}
          </Button>
        </div>
        {tier?.stale && (
          <p className="border-b border-line bg-surface-2 px-3 py-1.5 text-error">
            {t("stale", { tier: release.tier })}
          </p>
        )}
        {tier && <ReleaseSettings session={session} tier={tier} />}
        <Release
          key={release.tier}
          session={session}
          topology={topology}
          release={release}
          shelf={shelf ?? noCharts}
          isChecked={state !== "loading"}
        />
        {tools.helm && (
          <Part title={t("proof.title")}>
            <HelmProof key={release.tier} session={session} release={release} />
          </Part>
        )}
      </Tabs>
    </section>
  );
}

function Release({
  session,
  topology,
  release,
  shelf,
  isChecked,
}: {
  readonly session: Session;
  readonly topology: Topology;
  readonly release: HelmRelease;
  readonly shelf: ChartShelf;
  readonly isChecked: boolean;
}) {
  const t = useTranslations("helm");
  const locale = useLocale();
  const speak = useMemo(() => createSpeaker(locale), [locale]);
  // One command makes a whole Secret, however many variables come out of it.
  const secrets = [...new Map(release.secrets.map((secret) => [secret.name, secret])).values()];
  return (
    <>
      <p className="px-3 pb-2 text-sm text-ink-2">
        {t("chart", {
          version: release.chartVersion,
          release: release.release,
          namespace: release.namespace,
        })}
      </p>
      {release.refusals.length > 0 && (
        <Part title={t("refusals")}>
          <ul className="list-disc space-y-1 pl-4 text-error" data-testid="helm-refusals">
            {release.refusals.map(({ message, at }) => (
              <li key={speak(message)}>
                <CodeText
                  text={`${speak(message)} (${"line" in at ? t("line", { line: at.line }) : speak(factLabel(at.fact))})`}
                />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {release.notes.length > 0 && (
        <Part title={t("notes")}>
          <ul className="list-disc space-y-1 pl-4">
            {release.notes.map((note) => (
              <li key={speak(note)}>
                <CodeText text={speak(note)} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {release.secrets.length > 0 && (
        <Part title={t("secrets")}>
          {secrets.map((secret) => (
            <Command key={secret.name} text={secret.create} label={t("copyOf", { file: secret.name })} />
          ))}
        </Part>
      )}
      <Part title={t("install")}>
        <Command text={release.install} label={t("copyOf", { file: t("install") })} />
      </Part>
      <Part
        title={t("values")}
        actions={
          <>
            <ImportedValues release={release} />
            <CopyButton text={release.text} label={t("copyOf", { file: release.fileName })} />
            <Button
              variant="outline"
              aria-label={t("downloadOf", { file: release.fileName })}
              disabled={!isChecked}
              onClick={() => download(release.fileName, release.text, "application/yaml")}
            >
              {t("download")}
            </Button>
          </>
        }
      >
        <ValuesText session={session} topology={topology} release={release} shelf={shelf} />
      </Part>
      <Part title={t("objects")}>
        <ul className="font-mono text-[12px]">
          {release.objects.map((object) => (
            <li key={object}>{object}</li>
          ))}
        </ul>
      </Part>
    </>
  );
}

function Part({
  title,
  actions,
  children,
}: {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className="border-t border-line px-3 py-2.5">
      <div className="mb-1 flex min-h-7 items-center gap-1">
        <h3 className="flex-1 text-[12px] font-semibold text-ink-2">{title}</h3>
        {actions}
      </div>
      {children}
    </section>
  );
}

function Command({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <div className="mb-1 flex items-start gap-1">
      <pre className="code-block flex-1 [overflow-wrap:anywhere] whitespace-pre-wrap">{text}</pre>
      <CopyButton text={text} label={label} />
    </div>
  );
}

function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const t = useTranslations("helm");
  const [copied, setCopied] = useState(false);
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  }
  return (
    <Button variant="outline" aria-label={label} onClick={() => void copy()}>
      <span aria-live="polite">{copied ? t("copied") : t("copy")}</span>
    </Button>
  );
}
