import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { KnownComponent } from "@/lib/catalogue/fields/fields";
import type { ComponentType } from "@/lib/catalogue/types";
import { FieldsTree } from "./fields-tree";

/** All that is known of one component. */
export function ComponentPage({
  component,
  known,
  asOf,
  page,
  purpose,
}: {
  readonly component: ComponentType;
  readonly known: KnownComponent | null;
  readonly asOf: string;
  /** Upstream's page about its module. */
  readonly page: string | null;
  readonly purpose: string;
}) {
  const t = useTranslations("catalogue");
  const spans = Object.entries(component.distributions);
  const stability = Object.entries(component.signals);
  return (
    <article>
      <p className="text-sm">
        <Link href="/catalogue" className="text-ink-2 underline decoration-line-2 underline-offset-4">
          {t("back")}
        </Link>
      </p>
      <h1 className="mt-3 text-2xl [overflow-wrap:anywhere]">
        {component.type}{" "}
        <span className="text-base font-normal text-ink-2">{t("kindName", { kind: component.kind })}</span>
      </h1>
      {purpose !== "" && <p className="mt-2 max-w-2xl text-ink-2">{purpose}</p>}
      {component.instead !== undefined && (
        <p className="mt-2 text-warning">{t("instead", { name: component.instead })}</p>
      )}
      <dl className="mt-5 grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <Fact name={t("signals")}>
          {stability.length === 0
            ? t("signalsUnknown")
            : stability.map(([signal, level]) => <p key={signal}>{`${signal}: ${level}`}</p>)}
        </Fact>
        <Fact name={t("shipped")}>
          {spans.length === 0
            ? t("nowhere")
            : spans.map(([name, span]) => (
                <p key={name}>{t(span.last === asOf ? "spanOpen" : "span", { name, ...span })}</p>
              ))}
        </Fact>
        {component.aliases.length > 0 && (
          <Fact name={t("oldNames")}>
            {component.aliases.map(({ type, since }) => (
              <p key={type}>
                {since === null ? t("undated", { name: type }) : t("since", { name: type, version: since })}
              </p>
            ))}
          </Fact>
        )}
        {page !== null && (
          <Fact name={t("module")}>
            <a
              href={page}
              target="_blank"
              rel="noreferrer noopener"
              className="underline decoration-line-2 underline-offset-4 [overflow-wrap:anywhere] hover:decoration-ink"
            >
              {component.module}
            </a>
          </Fact>
        )}
      </dl>
      <section className="mt-8">
        <h2 className="text-base">{t("settings")}</h2>
        <p className="mt-1 mb-2 text-ink-2">
          {known ? t(known.knowledge, { version: known.version }) : t("named")}
        </p>
        {known && <FieldsTree component={known} />}
      </section>
    </article>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm font-semibold text-ink-2">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
