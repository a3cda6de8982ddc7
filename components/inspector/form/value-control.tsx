"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Json } from "@/lib/base/json";
import type { Shape } from "@/lib/catalogue/forms/types";
import { hasVariable } from "@/lib/catalogue/forms/scalar-text";
import { ChoiceSelect } from "./choice-select";
import { ReferenceSelect } from "./reference-select";
import { SwitchInput } from "./switch-input";
import { TextInput } from "./text-input";
import { useForm } from "./form-scope";
import { useDraft } from "./use-draft";

export type ControlProps = {
  readonly id: string;
  readonly describedBy: string;
  /** Where no visible label belongs to the control. */
  readonly label?: string | undefined;
  readonly name: string;
  readonly shape: Shape;
  readonly value: Json | undefined;
  readonly fallback: Json | undefined;
  /** Undefined: back to the default. */
  readonly onWrite: (value: Json | undefined) => void;
};

/** The control for one value, and what is to be said below it. */
export function ValueControl({
  children,
  ...props
}: ControlProps & { readonly children: (control: ReactNode, below: ReactNode) => ReactNode }) {
  const { readOnly } = useForm();
  const { shape, value } = props;
  const isVariable = typeof value === "string" && hasVariable(value);
  if (shape.is === "switch" && !isVariable && (value === undefined || typeof value === "boolean"))
    return children(<SwitchInput {...props} readOnly={readOnly} />, null);
  if (shape.is === "choice" && !shape.free && !isVariable)
    return children(<ChoiceSelect {...props} values={shape.values} readOnly={readOnly} />, null);
  if (shape.is === "reference" && !isVariable)
    return children(<ReferenceSelect {...props} readOnly={readOnly} />, null);
  return <Typed {...props}>{children}</Typed>;
}

/** Everything that is typed: texts, numbers, durations, sizes, secrets, and whatever holds a variable. */
function Typed({
  children,
  ...props
}: ControlProps & { readonly children: (control: ReactNode, below: ReactNode) => ReactNode }) {
  const t = useTranslations("inspector.form");
  const { readOnly } = useForm();
  const draft = useDraft(props.value, props.shape, props.onWrite);
  const plain = isPlainSecret(props.shape, props.value);
  const errorId = `${props.id}-error`;
  return children(
    <TextInput
      {...props}
      draft={draft}
      errorId={draft.error === null ? undefined : errorId}
      readOnly={readOnly}
    />,
    <>
      {draft.error !== null && (
        <p id={errorId} role="alert" className="setting-error">
          {draft.error}
        </p>
      )}
      {plain && <p className="setting-warning">{t("plainSecret")}</p>}
    </>,
  );
}

/** A secret that everybody who reads the text can read. */
function isPlainSecret(shape: Shape, value: Json | undefined): boolean {
  return shape.is === "secret" && typeof value === "string" && value !== "" && !hasVariable(value);
}
