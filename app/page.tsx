import { Drawing } from "@/components/start/drawing";
import { Intro } from "@/components/start/intro";
import { StartBoard } from "@/components/start/start-board";
import { WordsFor } from "./i18n/words";
import { SiteBar } from "./site-bar";

/** The start page: every way into a design. */
export default function StartPage() {
  return (
    <>
      <SiteBar here="start" />
      <main id="content">
        <WordsFor surfaces={["start", "imports"]}>
          <StartBoard intro={<Intro />} drawing={<Drawing />} />
        </WordsFor>
      </main>
    </>
  );
}
