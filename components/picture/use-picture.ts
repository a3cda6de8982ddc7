"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import { hopWords } from "@/components/canvas/hop-words";
import { nameNote } from "@/components/canvas/name-note";
import type { Catalogue } from "@/lib/catalogue/catalogue";
import { distributionName } from "@/lib/catalogue/distribution-name";
import { nameStatus } from "@/lib/catalogue/names";
import { badgesOf } from "@/lib/graph/badges";
import { projectGraph } from "@/lib/graph/project";
import type { GraphNode } from "@/lib/graph/types";
import { drawSvg } from "@/lib/picture/draw-svg";
import { palettes } from "@/lib/picture/palettes";
import type { NodeNote, PictureLabels } from "@/lib/picture/types";
import type { Session } from "@/lib/session/store";
import { replicasOf } from "@/lib/topology/query";
import type { Topology } from "@/lib/topology/types";
import { createSpeaker } from "@/lib/words/speak";
import { embeddedFonts } from "./fonts";

/** The design as it is now, as an SVG in one of the themes; null until the fonts are there. */
export function usePicture(session: Session, catalogue: Catalogue, theme: "light" | "dark"): string | null {
  const t = useTranslations("canvas");
  const locale = useLocale();
  const [fonts, setFonts] = useState<string | null>(null);
  // Fonts come over the network.
  useEffect(() => {
    let left = false;
    void embeddedFonts().then((rules) => left || setFonts(rules));
    return () => {
      left = true;
    };
  }, []);
  return useMemo(() => {
    if (fonts === null) return null;
    const { workspace, topology, judgement } = session.getState();
    const view = projectGraph(workspace, topology);
    const labels: PictureLabels = {
      hop: (hop, badge) => hopWords(hop, badge, isMany(topology, hop.to), t),
      hole: t("hole.nobody"),
      note: (node) => noteOf(node, topology, catalogue, t),
    };
    return drawSvg(view, {
      title: workspace.name,
      language: locale,
      palette: palettes[theme],
      badges: badgesOf(view, judgement?.findings ?? []),
      fonts,
      speak: createSpeaker(locale),
      labels,
    });
  }, [session, catalogue, theme, fonts, locale, t]);
}

type CanvasWords = ReturnType<typeof useTranslations<"canvas">>;

function isMany({ tiers }: Topology, id: string): boolean {
  const tier = tiers.find((each) => each.id === id);
  return tier !== undefined && (replicasOf(tier)?.max ?? 1) > 1;
}

function noteOf(node: GraphNode, topology: Topology, catalogue: Catalogue, t: CanvasWords): NodeNote | null {
  if (node.component === null) return { text: t("note.undefined"), tone: "error", struck: false };
  const target = topology.tiers.find(({ id }) => id === node.tier)?.target;
  if (!target) return null;
  const { kind, type } = node.component;
  const note = nameNote(nameStatus(catalogue, kind, type, target), distributionName(target));
  return note && { text: t(`note.${note.id}`, note.params), tone: note.tone, struck: note.struck };
}
