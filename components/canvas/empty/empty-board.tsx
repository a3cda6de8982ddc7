import { Panel } from "reactflow";
import type { Session } from "@/lib/session/store";
import { Button } from "../../ui/button";
import { Kbd } from "../../ui/kbd";
import { useVoice } from "../voice";
import "./empty.css";

const starts = ["both", "agent", "gateway"] as const;

/** What a board with nothing on it teaches: three ways to begin, what can be pasted, three keys. */
export function EmptyBoard({
  session,
  onImport,
}: {
  readonly session: Session;
  readonly onImport: () => void;
}) {
  const { t } = useVoice();
  return (
    <Panel position="bottom-center" className="empty-board nopan nowheel">
      <section aria-labelledby="empty-board">
        <h2 id="empty-board">{t("empty.title")}</h2>
        <p>{t("empty.start")}</p>
        <div className="empty-cards">
          {starts.map((start) => (
            <button
              key={start}
              type="button"
              className="empty-card"
              onClick={() => void begin(session, start)}
            >
              <strong>{t(`empty.${start}`)}</strong>
              <span>{t(`empty.${start}Hint`)}</span>
            </button>
          ))}
        </div>
        <p>{t("empty.paste")}</p>
        <Button onClick={onImport}>{t("empty.import")}</Button>
        <dl className="empty-keys" aria-label={t("empty.keys")}>
          {(
            [
              ["Ctrl+V", t("empty.keyPaste")],
              ["Ctrl+K", t("empty.keyFind")],
              ["?", t("empty.keySheet")],
            ] as const
          ).map(([keys, what]) => (
            <div key={keys}>
              <dt>
                <Kbd keys={keys} />
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Panel>
  );
}

/** Brings the template's tiers in, as one step that can be undone. */
async function begin(session: Session, start: (typeof starts)[number]): Promise<void> {
  const { twoTierTemplate } = await import("@/lib/workspace/templates/two-tier");
  const { tiers } = twoTierTemplate("");
  session.run("import-tiers", { tiers: tiers.filter(({ role }) => start === "both" || role === start) });
}
