"use client";

import { useState } from "react";
import { Combobox, Picker } from "@/components/ui/combobox";
import { NumberField } from "@/components/ui/number-field";
import { Select, SelectField } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { TextField } from "@/components/ui/text-field";
import { roles, type Role } from "@/lib/facts/types";

const options = [
  { value: "memory_limiter", label: "memory_limiter", detail: "processor" },
  { value: "k8s_attributes", label: "k8s_attributes", detail: "processor", keywords: "k8sattributes" },
  { value: "tail_sampling", label: "tail_sampling", detail: "needs whole traces: gateway", disabled: true },
  { value: "batch", label: "batch", detail: "processor" },
];

/** Every control that takes a value. */
export function Fields() {
  const [text, setText] = useState("otel-gateway");
  const [number, setNumber] = useState<number | null>(3);
  const [on, setOn] = useState(true);
  const [role, setRole] = useState<Role>("gateway");
  const [picked, setPicked] = useState<string | null>("batch");
  const choices = roles.map((value) => ({ value, label: value }));
  return (
    <section>
      <h2 className="mb-2 text-base">Fields</h2>
      <div className="grid items-start gap-4 rounded-xl border border-line bg-surface p-4 sm:grid-cols-2 lg:grid-cols-3">
        <TextField
          label="Service name"
          value={text}
          onCommit={setText}
          hint="As other tiers call it."
          check={(value) =>
            /^[a-z0-9-]+$/.test(value) ? null : "Expected small letters, digits and hyphens."
          }
        />
        <TextField label="Read-only" value="deployment" readOnly onCommit={setText} mono />
        <NumberField label="Replicas" value={number} min={1} max={50} unit="pods" onCommit={setNumber} />
        <SelectField label="Tier" value={role} options={choices} onChange={setRole} />
        <div>
          <Switch label="Headless" checked={on} onChange={setOn} hint="Pod addresses by DNS." />
          <Switch label="Cannot be changed" checked={false} disabled onChange={setOn} />
        </div>
        <Combobox
          label="Component"
          options={options}
          value={picked}
          onChange={setPicked}
          placeholder="Find"
        />
        <div>
          <Select label="Quiet tier" quiet value={role} options={choices} onChange={setRole} />
        </div>
        <div className="sm:col-span-2">
          <PickerSample />
        </div>
      </div>
    </section>
  );
}

/** Opened by hand: it takes the focus. */
function PickerSample() {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState("");
  if (!open)
    return (
      <button type="button" className="underline underline-offset-4" onClick={() => setOpen(true)}>
        Open the picker {chosen}
      </button>
    );
  return (
    <Picker
      label="Add a component"
      placeholder="What fits here"
      options={options}
      onChange={(value) => {
        setChosen(value);
        setOpen(false);
      }}
    />
  );
}
