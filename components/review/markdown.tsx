"use client";

import { lazy, Suspense } from "react";

/** Its code comes with the first text that is shown, and never without one. */
const ReactMarkdown = lazy(() => import("react-markdown"));

/** What someone wrote, as Markdown. HTML in it is text; pictures are not loaded, since they would tell others who reads. */
export function Markdown({ text }: { readonly text: string }) {
  return (
    <Suspense fallback={<p className="whitespace-pre-wrap">{text}</p>}>
      <div className="prose-review min-w-0 break-words [&_a]:underline [&_code]:font-mono [&_li]:ml-5 [&_ol]:list-decimal [&_pre]:overflow-x-auto [&_ul]:list-disc">
        <ReactMarkdown disallowedElements={["img"]} unwrapDisallowed>
          {text}
        </ReactMarkdown>
      </div>
    </Suspense>
  );
}
