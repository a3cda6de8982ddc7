import type { ComponentProps } from "react";
import { cn } from "./cn";

export type ButtonVariant = "primary" | "outline" | "quiet" | "danger";
type Look = { readonly variant?: ButtonVariant; readonly size?: "regular" | "small" | "wrap" };

/** A button of 28 px (small: 24 px; wrap: as many lines as its label needs). One `primary` a screen; `danger` only where something is deleted. */
export function Button({
  variant = "outline",
  size = "regular",
  className,
  ...rest
}: ComponentProps<"button"> & Look) {
  return <button type="button" {...rest} className={buttonClass({ variant, size }, className)} />;
}

/** The same look for a link. */
export function buttonClass(
  { variant = "outline", size = "regular" }: Look = {},
  className?: string,
): string {
  return cn(base, sizes[size], looks[variant], className);
}

const base =
  "inline-flex items-center justify-center gap-1.5 rounded-md border font-medium select-none transition-colors duration-120 disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50";

const sizes = {
  regular: "h-7 shrink-0 px-2.5 whitespace-nowrap",
  small: "h-6 shrink-0 px-2 text-sm whitespace-nowrap",
  wrap: "min-h-7 max-w-full px-2.5 py-[3px] text-left",
} as const;

const looks: Readonly<Record<ButtonVariant, string>> = {
  primary:
    "border-transparent bg-accent font-semibold text-on-accent enabled:hover:bg-accent-strong [a&]:hover:bg-accent-strong",
  outline:
    "border-line-2 bg-surface text-ink enabled:hover:border-ink-3 enabled:hover:bg-surface-2 [a&]:hover:border-ink-3 [a&]:hover:bg-surface-2 aria-pressed:bg-surface-2 aria-expanded:bg-surface-2",
  quiet:
    "border-transparent text-ink-2 enabled:hover:bg-surface-2 enabled:hover:text-ink [a&]:hover:bg-surface-2 [a&]:hover:text-ink aria-pressed:bg-surface-2 aria-pressed:text-ink aria-expanded:bg-surface-2",
  danger: "border-line-2 bg-surface text-error enabled:hover:border-error enabled:hover:bg-error-tint",
};
