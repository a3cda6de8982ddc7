"use client";

import { useState, type ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { CodeText } from "@/components/ui/code-text";
import { Kbd } from "@/components/ui/kbd";
import { SeverityIcon, SeverityLabel } from "@/components/ui/severity-icon";
import { SignalDots, SignalTile } from "@/components/ui/signal-tile";
import { Tabs } from "@/components/ui/tabs";
import { Tooltip } from "@/components/ui/tooltip";
import { signals } from "@/lib/catalogue/types";
import { Fields } from "./fields";
import { Overlays } from "./overlays";

/** The text of this page is sample text; it is not translated. */
export function KitchenSink() {
  const [tab, setTab] = useState<"findings" | "inspect" | "yaml">("findings");
  return (
    <div lang="en" className="mt-6 grid gap-8">
      <Group title="Buttons">
        <Button variant="primary">Load balance by trace ID</Button>
        <Button>Add 2 pipelines</Button>
        <Button variant="quiet">Preview</Button>
        <Button variant="danger">Delete design</Button>
        <Button disabled>Redo</Button>
        <Button size="small">Small</Button>
        <Tooltip text="Find or do anything" shortcut="Ctrl+K">
          <Button>With a tooltip</Button>
        </Tooltip>
        <Kbd keys="Alt+↑" />
      </Group>
      <Group title="Badges and signals">
        <Badge>plain</Badge>
        <Badge tone="error">3 errors</Badge>
        <Badge tone="warning">4 warnings</Badge>
        <Badge tone="note">4 notes</Badge>
        <Badge tone="good">both pass</Badge>
        {signals.map((signal) => (
          <SignalTile key={signal} signal={signal} />
        ))}
        <SignalTile signal={null} />
        <SignalDots carried={["traces", "logs"]} all={["traces", "metrics", "logs"]} />
        <SeverityIcon severity="error" />
        <SeverityIcon severity="warning" />
        <SeverityIcon severity="info" />
        <SeverityLabel severity="error" />
        <SeverityLabel severity="warning" />
        <SeverityLabel severity="info" />
      </Group>
      <Group title="Callouts">
        <div className="grid w-full gap-2">
          <Callout tone="error" title="Metrics and logs are refused by the gateway">
            <CodeText text="The agent sends 3 signals; `otlp` on the gateway is only in `traces`." />
          </Callout>
          <Callout
            tone="warning"
            title="6 names are deprecated at 0.154.0"
            actions={<Button>Rename all</Button>}
          >
            Old names still start.
          </Callout>
          <Callout title="Outside a pod the check stops at kubeletstats" />
        </div>
      </Group>
      <Group title="Tabs">
        <Tabs
          label="Panes"
          value={tab}
          onChange={setTab}
          tabs={[
            { value: "findings", label: "Findings", count: 11 },
            { value: "inspect", label: "Inspect" },
            { value: "yaml", label: "YAML" },
          ]}
          className="w-full rounded-xl border border-line bg-surface"
          panelClassName="p-3"
        >
          Panel of {tab}
        </Tabs>
      </Group>
      <Fields />
      <Overlays />
    </div>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 text-base">{title}</h2>
      <div className="flex flex-wrap items-center gap-3">{children}</div>
    </section>
  );
}
