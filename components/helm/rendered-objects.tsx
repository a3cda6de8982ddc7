import { useTranslations } from "next-intl";
import type { RenderAnswer } from "@/lib/host/schema";

/** What Helm made, an object a row; its text opens below it. */
export function RenderedObjects({ manifests }: { readonly manifests: RenderAnswer["manifests"] }) {
  const t = useTranslations("helm");
  return (
    <ul className="divide-y divide-line border-y border-line" aria-label={t("proof.list")}>
      {manifests.map(({ kind, name, namespace, text }) => (
        <li key={`${kind} ${name} ${namespace ?? ""}`}>
          <details>
            <summary className="cursor-pointer py-1 font-mono text-[12px] [overflow-wrap:anywhere]">
              {kind} {name}
              {namespace !== null && <span className="text-ink-3"> · {namespace}</span>}
            </summary>
            <pre
              // A keyboard scrolls it.
              tabIndex={0}
              role="region"
              aria-label={`${kind} ${name}`}
              className="code-block mb-2 max-h-80 overflow-auto"
            >
              {text}
            </pre>
          </details>
        </li>
      ))}
    </ul>
  );
}
