"use client";

import { whenLoaded } from "@/components/ui/when-loaded";
import type { GraphView } from "@/lib/graph/types";
import { LineReason } from "./line-reason";
import { useMaking } from "./making-store";
import "./making.css";

const Pickers = whenLoaded(() => import("./pickers").then((module) => module.Pickers));

/** What the canvas asks and says while something is made. The code of the lists loads with the first question. */
export function MakingLists({ view }: { readonly view: GraphView }) {
  const question = useMaking((state) => state.making);
  return (
    <>
      <LineReason />
      {question && <Pickers view={view} question={question} />}
    </>
  );
}
