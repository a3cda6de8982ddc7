"use client";

import { useQuery } from "@tanstack/react-query";
import { err, type Result } from "@/lib/base/result";
import type { Words } from "@/lib/base/words";
import { createFields, type Fields } from "@/lib/catalogue/fields/fields";
import { parseFields } from "@/lib/catalogue/fields/parse-fields";
import type { FieldsData } from "@/lib/catalogue/fields/types";
import { fieldsUrl, harvestedFieldsUrl } from "@/lib/catalogue/published.generated";

/** What is known of settings in this browser: being loaded, there, or why it is not (null: a file did not come). */
export type LoadedFields =
  | { readonly is: "loading" }
  | { readonly is: "ready"; readonly fields: Fields }
  | { readonly is: "missing"; readonly why: Words | null };

/**
 * The facts about settings, loaded when a form first needs them; their addresses hold their content's hash, so browsers keep
 * them. Without the harvested ones the reflected ones still serve.
 */
export function useFields(): LoadedFields {
  const { data } = useQuery({ queryKey: ["fields", fieldsUrl, harvestedFieldsUrl], queryFn: load });
  return data ?? { is: "loading" };
}

async function load(): Promise<LoadedFields> {
  const [reflected, harvested] = await Promise.all([read(fieldsUrl), read(harvestedFieldsUrl)]);
  if (!reflected.ok) return { is: "missing", why: reflected.error };
  return { is: "ready", fields: createFields(reflected.value, harvested.ok ? harvested.value : null) };
}

/** A file of facts, or why it is of no use; null where it did not come or was cut off. */
async function read(url: string): Promise<Result<FieldsData, Words | null>> {
  try {
    const response = await fetch(url);
    if (!response.ok) return err(null);
    const parsed = parseFields(await response.json());
    return parsed.ok ? parsed : err(parsed.error.message);
  } catch {
    return err(null);
  }
}
