"use client";

import { lazy, Suspense } from "react";

/** Asks for the code that shows Markdown, before a connection can be lost. Where it does not come, text is shown as it was written. */
export async function loadMarkdown() {
  return import("react-markdown").catch(() => ({ default: AsWritten }));
}

/** Its code comes with a review's page, and with no other. */
const ReactMarkdown = lazy(loadMarkdown);

function AsWritten({ children }: { readonly children?: string | null | undefined }) {
  return <p className="whitespace-pre-wrap">{children}</p>;
}

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
