import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MyReviews } from "@/components/review/my-reviews";
import { WordsFor } from "../i18n/words";
import { SiteBar } from "../site-bar";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("app"))("reviews") };
}

/** The reviews of this browser: the server keeps no list of who wrote what. */
export default function ReviewsPage() {
  return (
    <>
      <SiteBar here="reviews" />
      <main id="content">
        <WordsFor surfaces={["reviews"]}>
          <MyReviews />
        </WordsFor>
      </main>
    </>
  );
}
