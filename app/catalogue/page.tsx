import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ComponentList, type ListedComponent } from "@/components/catalogue-pages/component-list";
import { FilterForm } from "@/components/catalogue-pages/filter-form";
import { selectComponents } from "@/lib/catalogue/select-components";
import { purposeOf } from "@/lib/catalogue/traits/purpose-of";
import { kinds, signals, type ComponentType, type Distribution, type Stability } from "@/lib/catalogue/types";
import { allBooks } from "@/lib/words/books";
import { createSpeaker } from "@/lib/words/speak";
import { SiteBar } from "../site-bar";
import { serverCatalogue, serverFields } from "./server-catalogue";

type Props = {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
};

const distributions: readonly Distribution[] = ["core", "contrib", "k8s", "otlp"];
const levels: readonly Stability[] = ["stable", "beta", "alpha", "development", "deprecated", "unmaintained"];

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("app"))("catalogue") };
}

/** Every component that the catalogue knows, narrowed by what the address asks for. */
export default async function CataloguePage({ searchParams }: Props) {
  const t = await getTranslations("catalogue");
  const speak = createSpeaker(await getLocale(), allBooks);
  const given = await searchParams;
  const asked = Object.fromEntries(
    ["q", "kind", "signal", "distribution", "stability", "knowledge"].map((name) => {
      const value = given[name];
      return [name, typeof value === "string" ? value.slice(0, 100) : ""];
    }),
  );
  const purpose = ({ kind, type }: ComponentType): string => {
    const words = purposeOf(kind, type);
    return words === null ? "" : speak(words).replaceAll("`", "");
  };
  const { components, asOf } = serverCatalogue;
  const found = selectComponents(
    components,
    {
      text: asked.q ?? "",
      kind: kinds.find((kind) => kind === asked.kind) ?? null,
      signal: signals.find((signal) => signal === asked.signal) ?? null,
      distribution: distributions.find((name) => name === asked.distribution) ?? null,
      stability: levels.find((level) => level === asked.stability) ?? null,
    },
    { asOf, purpose },
  );
  const listed = found
    .map((component): ListedComponent => {
      const known = serverFields?.of(component.kind, component.type);
      return { component, level: known?.knowledge ?? "named", purpose: purpose(component) };
    })
    .filter(({ level }) => !asked.knowledge || level === asked.knowledge);
  return (
    <>
      <SiteBar here="catalogue" />
      <main id="content" className="mx-auto max-w-5xl px-4 pt-8 pb-20">
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="mt-2 max-w-2xl text-ink-2">{t("lead", { count: components.length, version: asOf })}</p>
        <FilterForm asked={asked} />
        <ComponentList components={listed} />
      </main>
    </>
  );
}
