// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { NextIntlClientProvider } from "next-intl";
import { afterEach, expect, it } from "vitest";
import { testCatalogue } from "@/lib/catalogue/testing";
import type { BuildManifest } from "@/lib/workspace/parse-manifest";
import { workspaceWords } from "@/lib/workspace/words";
import { learnWords } from "@/lib/words/speak";
import { uiMessages } from "../ui/messages";
import { BuildDialog } from "./build-dialog";
import { designerMessages } from "./messages";

afterEach(cleanup);

async function paste(text: string): Promise<BuildManifest[]> {
  learnWords("en", workspaceWords.en);
  const used: BuildManifest[] = [];
  render(
    <NextIntlClientProvider
      locale="en"
      messages={{ designer: designerMessages.en, ui: uiMessages.en }}
      timeZone="UTC"
    >
      <BuildDialog
        catalogue={testCatalogue}
        build={null}
        onUse={(manifest) => used.push(manifest)}
        onClose={() => {}}
      />
    </NextIntlClientProvider>,
  );
  fireEvent.change(await screen.findByLabelText("Builder's manifest"), { target: { value: text } });
  return used;
}

it("says what a manifest links, what of it is unknown, and hands it on", async () => {
  const used = await paste(
    "dist: { name: otelcol-shop }\nreceivers:\n  - gomod: go.opentelemetry.io/collector/receiver/otlpreceiver v0.158.0\n  - gomod: shop.example/otel/shopreceiver v1.0.0\n",
  );
  expect(screen.getByText("2 modules of collector 0.158.0")).toBeTruthy();
  expect(screen.getByText(/^1 of them is not in the catalogue.*shopreceiver$/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Use this collector" }));
  expect(used).toMatchObject([{ collector: "0.158.0", build: { name: "otelcol-shop" } }]);
});

it("shows faults at their lines and takes nothing that is no manifest", async () => {
  const used = await paste("dist: { name: x }\nreceivers:\n  otlp: {}\n");
  expect(screen.getByText(/^Line 2:/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Use this collector" }));
  expect(used).toEqual([]);
});
