"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

/** Adds something by its name: one of `options`, or any where there are none. */
export function AddByName({
  label,
  options,
  onAdd,
}: {
  readonly label: string;
  readonly options: readonly string[] | null;
  readonly onAdd: (name: string) => void;
}) {
  const t = useTranslations("inspector.form");
  const [name, setName] = useState("");
  return (
    <form
      className="setting-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "") return;
        onAdd(name.trim());
        setName("");
      }}
    >
      {options ? (
        <select
          className="input setting-add"
          aria-label={label}
          value={name}
          onChange={(event) => setName(event.target.value)}
        >
          <option value="">{label}</option>
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : (
        <input
          className="input setting-add"
          aria-label={label}
          placeholder={label}
          autoComplete="off"
          spellCheck={false}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      )}
      {name.trim() !== "" && (
        <Button size="small" type="submit">
          {t("add")}
        </Button>
      )}
    </form>
  );
}
