import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReviewPage } from "@/components/review/review-page";
import { WordsFor } from "../../i18n/words";
import { SiteBar } from "../../site-bar";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("app"))("review"), robots: { index: false, follow: false } };
}

/** A review, for whoever has a link to it. The same page for every token: what it opens is asked for by the page itself. */
export default async function Review({ params }: { readonly params: Promise<{ readonly token: string }> }) {
  const { token } = await params;
  return (
    <>
      <SiteBar here={null} />
      <main id="content">
        <WordsFor surfaces={["reviews"]}>
          <ReviewPage token={token} />
        </WordsFor>
      </main>
    </>
  );
}
