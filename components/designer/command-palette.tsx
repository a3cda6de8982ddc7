"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useId, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { useCanvasCommands } from "@/components/canvas/view/canvas-commands";
import { Dialog } from "@/components/ui/dialog";
import { download } from "@/components/ui/download";
import { useTools } from "@/components/ui/tools";
import { words } from "@/lib/base/words";
import { signals } from "@/lib/catalogue/types";
import { addPipeline } from "@/lib/commands/add-pipeline";
import { applyFix } from "@/lib/commands/apply-fix";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import type { Session } from "@/lib/session/store";
import { toFile } from "@/lib/share/file";
import { createSpeaker } from "@/lib/words/speak";
import { componentItems } from "./component-items";
import { goToFinding, walkFindings } from "./findings-walk";
import type { PaletteItem } from "./palette-item";
import { searchItems } from "./search-items";
import { ui } from "./ui-state";
import { useMakingItems } from "./use-making-items";

const showGraph = () => ui.showNarrow("graph");
const shownAtMost = 60;

/** Everything that can be done or found, by typing. */
export function CommandPalette({
  session,
  catalogue,
  onClose,
}: {
  readonly session: Session;
  readonly catalogue: Catalogue;
  readonly onClose: () => void;
}) {
  const t = useTranslations("designer");
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const known = useItems(session);
  const made = useMakingItems(session, catalogue);
  const items = useMemo(() => [...known, ...made], [known, made]);
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const found = useMemo(() => searchItems(items, query).slice(0, shownAtMost), [items, query]);
  const current = Math.min(active, found.length - 1);

  function run(item: PaletteItem | undefined): void {
    if (!item) return;
    onClose();
    item.run();
  }

  return (
    <Dialog open title={t("find")} initialFocus={field} onClose={onClose}>
      <input
        ref={field}
        type="text"
        role="combobox"
        className="input w-full"
        aria-label={t("find")}
        aria-expanded
        aria-controls={list}
        aria-activedescendant={found[current] ? `${list}-${current}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") setActive(Math.min(current + 1, found.length - 1));
          else if (event.key === "ArrowUp") setActive(Math.max(current - 1, 0));
          else if (event.key === "Enter") run(found[current]);
          else return;
          event.preventDefault();
        }}
      />
      {found.length === 0 && <p className="py-4 text-center text-ink-2">{t("noMatch")}</p>}
      <div id={list} role="listbox" aria-label={t("find")} className="mt-2">
        {found.map((item, index) => (
          <div
            key={item.id}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            className="flex min-h-7 cursor-pointer items-center gap-2 rounded-md px-2 aria-selected:bg-surface-2"
            ref={index === current ? (element) => element?.scrollIntoView({ block: "nearest" }) : undefined}
            onClick={() => run(item)}
            onKeyDown={(event) => event.key === "Enter" && run(item)}
          >
            <span className="min-w-0 flex-1 truncate">{item.text}</span>
            <span className="text-[11px] text-ink-3">{item.hint ?? t(`group.${item.group}`)}</span>
          </div>
        ))}
      </div>
    </Dialog>
  );
}

function useItems(session: Session): readonly PaletteItem[] {
  const t = useTranslations("designer");
  const locale = useLocale();
  const router = useRouter();
  const tools = useTools();
  const topology = useStore(session, (state) => state.topology);
  const judgement = useStore(session, (state) => state.judgement);
  const onPicture = useTranslations("picture");
  const onCanvas = useCanvasCommands(session, showGraph);
  return useMemo(() => {
    const speak = createSpeaker(locale);
    const findings = judgement?.findings ?? [];
    const safe = findings.flatMap((finding) => finding.fixes.find((fix) => fix.safety === "safe") ?? []);
    const actions: readonly PaletteItem[] = [
      { id: "undo", group: "actions", text: t("undo"), hint: "Ctrl Z", run: () => session.undo() },
      { id: "redo", group: "actions", text: t("redo"), hint: "Ctrl Shift Z", run: () => session.redo() },
      ...(safe.length > 0
        ? [
            {
              id: "fix",
              group: "actions" as const,
              text: t("command.fixSafe", { count: safe.length }),
              run: () =>
                void session.run(applyFix, {
                  fixes: safe,
                  label: words("session.fix-safe", { count: safe.length }),
                }),
            },
          ]
        : []),
      {
        id: "next",
        group: "actions",
        text: t("command.nextFinding"),
        hint: "F8",
        run: () => walkFindings(session, 1),
      },
      {
        id: "previous",
        group: "actions",
        text: t("command.previousFinding"),
        hint: "Shift F8",
        run: () => walkFindings(session, -1),
      },
      { id: "link", group: "actions", text: t("copyLink"), run: () => ui.open("share") },
      { id: "import", group: "actions", text: t("command.import"), run: () => ui.open("import") },
      { id: "picture", group: "actions", text: t("command.picture"), run: () => ui.open("picture") },
      {
        id: "print",
        group: "actions",
        text: onPicture("printDesign"),
        hint: "Ctrl P",
        run: () => ui.open("print"),
      },
      { id: "history", group: "actions", text: t("command.history"), run: () => ui.toggleBeside("history") },
      { id: "upgrade", group: "actions", text: t("upgrade.option"), run: () => ui.toggleBeside("upgrade") },
      ...(tools.collector
        ? [
            {
              id: "opinion",
              group: "actions" as const,
              text: t("command.opinion"),
              run: () => ui.open("opinion"),
            },
          ]
        : []),
      { id: "file", group: "actions", text: t("saveFile"), run: () => saveFile(session) },
      {
        id: "findings",
        group: "actions",
        text: t("command.showFindings"),
        hint: "Alt 1",
        run: () => ui.show("findings"),
      },
      {
        id: "inspect",
        group: "actions",
        text: t("command.showInspect"),
        hint: "Alt 2",
        run: () => ui.show("inspect"),
      },
      {
        id: "yaml",
        group: "actions",
        text: t("command.showYaml"),
        hint: "Alt 3",
        run: () => ui.show("yaml"),
      },
      {
        id: "helm",
        group: "actions",
        text: t("command.showHelm"),
        hint: "Alt 4",
        run: () => ui.show("helm"),
      },
      {
        id: "below",
        group: "actions",
        text: t(ui.state().yamlBelow ? "yamlInDock" : "yamlBelow"),
        run: () => ui.toggleYamlBelow(),
      },
      { id: "keys", group: "actions", text: t("shortcuts"), hint: "?", run: () => ui.open("shortcuts") },
      { id: "rules", group: "actions", text: t("command.rules"), run: () => router.push("/rules") },
      { id: "home", group: "actions", text: t("home"), run: () => router.push("/") },
    ];
    const tiers: readonly PaletteItem[] = topology.tiers.flatMap((tier) => [
      {
        id: `facts ${tier.id}`,
        group: "actions" as const,
        text: t("command.openFacts", { tier: tier.id }),
        run: () => {
          session.select({ kind: "tier", tier: tier.id });
          ui.show("inspect");
        },
      },
      ...signals.map((signal) => ({
        id: `pipeline ${tier.id} ${signal}`,
        group: "add" as const,
        text: t("command.addPipeline", { tier: tier.id, signal }),
        run: () => void session.run(addPipeline, { tier: tier.id, signal }),
      })),
    ]);
    const problems: readonly PaletteItem[] = findings.map((finding) => ({
      id: `finding ${finding.key}`,
      group: "findings" as const,
      text: speak(finding.message).replaceAll("`", ""),
      run: () => {
        ui.show("findings");
        goToFinding(session, finding);
      },
    }));
    const canvas = onCanvas.map((item): PaletteItem => ({ ...item, group: "actions" }));
    return [...actions, ...canvas, ...componentItems(session, topology), ...tiers, ...problems];
  }, [onCanvas, onPicture, judgement, locale, router, session, t, tools, topology]);
}

/** The whole design as its owner has it, secrets included; what is shared goes through the share dialog, masked. */
function saveFile(session: Session): void {
  const { workspace } = session.getState();
  download(`${workspace.name || "design"}.otelier.json`, toFile(workspace), "application/json");
}
