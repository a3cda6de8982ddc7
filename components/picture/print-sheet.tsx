"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef } from "react";
import { createPortal } from "react-dom";
import { CodeText } from "@/components/ui/code-text";
import { summaryOf } from "@/lib/picture/summary";
import type { Session } from "@/lib/session/store";
import { createSpeaker } from "@/lib/words/speak";
import type { PictureTheme } from "./theme-shown";
import "./print-sheet.css";

/**
 * What is on paper in place of the studio, and the browser's print dialog as soon as it is drawn. The size of the page is the
 * reader's; the picture fits it.
 */
export function PrintSheet({
  session,
  svg,
  theme,
  onDone,
}: {
  readonly session: Session;
  readonly svg: string;
  readonly theme: PictureTheme;
  readonly onDone: () => void;
}) {
  const t = useTranslations("picture");
  const speak = createSpeaker(useLocale());
  const image = useRef<HTMLImageElement>(null);
  const { workspace, topology, judgement } = session.getState();
  const { heads, rows, sections } = summaryOf(topology, judgement?.findings ?? [], speak);
  const notes = workspace.notes.map(({ text }) => text);
  const done = useEffectEvent(onDone);

  // Paper is the browser's.
  useEffect(() => {
    const printed = () => done();
    let left = false;
    window.addEventListener("afterprint", printed);
    void image.current?.decode().then(() => left || window.print());
    return () => {
      left = true;
      window.removeEventListener("afterprint", printed);
    };
  }, []);

  return createPortal(
    <div className="print-sheet" data-testid="print-sheet" data-theme={theme}>
      <h1>{workspace.name}</h1>
      {/* oxlint-disable-next-line nextjs/no-img-element -- drawn here and now, not a file of the server's */}
      <img
        ref={image}
        alt={t("alt", { name: workspace.name })}
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
      />
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head}>{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]}>
              {row.map((cell, index) => (
                <td key={heads[index]}>
                  <CodeText text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {sections.map(({ title, items }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {items.map((item) => (
              <li key={item}>
                <CodeText text={item.replaceAll("**", "")} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {notes.length > 0 && (
        <section>
          <h2>{t("notes")}</h2>
          <ul>
            {workspace.notes.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </section>
      )}
    </div>,
    document.body,
  );
}
