import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale } from "next-intl/server";
import { ComponentPage } from "@/components/catalogue-pages/component-page";
import { upstreamPage } from "@/lib/assist/upstream-page";
import { purposeOf } from "@/lib/catalogue/traits/purpose-of";
import { kinds } from "@/lib/catalogue/types";
import { allBooks } from "@/lib/words/books";
import { createSpeaker } from "@/lib/words/speak";
import { SiteBar } from "../../../site-bar";
import { serverCatalogue, serverFields } from "../../server-catalogue";

type Props = { readonly params: Promise<{ readonly kind: string; readonly type: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const component = find(await params);
  return component ? { title: component.type } : {};
}

/** One component: stability, distributions, old names, settings. An old name leads there, too. */
export default async function Page({ params }: Props) {
  const component = find(await params);
  if (!component) notFound();
  const { asOf } = serverCatalogue;
  const words = purposeOf(component.kind, component.type);
  return (
    <>
      <SiteBar here="catalogue" />
      <main id="content" className="mx-auto max-w-4xl px-4 pt-6 pb-20">
        <ComponentPage
          component={component}
          known={serverFields?.of(component.kind, component.type) ?? null}
          asOf={asOf}
          page={upstreamPage(component.module, asOf, asOf)}
          purpose={
            words === null ? "" : createSpeaker(await getLocale(), allBooks)(words).replaceAll("`", "")
          }
        />
      </main>
    </>
  );
}

function find({ kind, type }: { readonly kind: string; readonly type: string }) {
  const known = kinds.find((each) => each === kind);
  return known ? serverCatalogue.find(known, decodeURIComponent(type)) : null;
}
