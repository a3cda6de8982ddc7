"use client";

import { useId, useRef, type DragEvent, type ReactNode } from "react";
import { Button } from "./button";
import { cn } from "./cn";
import { Dialog } from "./dialog";

/** Takes a text, pasted or typed, or files, chosen or dropped. What is said of the text stands below it and is announced. */
export function TextDialog({
  title,
  description,
  label,
  hideLabel = false,
  placeholder,
  text,
  onText,
  files,
  confirm,
  onClose,
  children,
}: {
  readonly title: string;
  readonly description: string;
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly files: {
    readonly label: string;
    readonly accept: string;
    readonly multiple?: boolean;
    readonly testId?: string;
    readonly onFiles: (files: readonly File[]) => void;
  };
  readonly confirm: { readonly label: string; readonly disabled: boolean; readonly onConfirm: () => void };
  readonly onClose: () => void;
  readonly children?: ReactNode;
}) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);

  function drop(event: DragEvent): void {
    event.preventDefault();
    event.stopPropagation();
    files.onFiles([...event.dataTransfer.files]);
  }

  return (
    <Dialog
      open
      title={title}
      description={description}
      onClose={onClose}
      initialFocus={area}
      actions={
        <>
          <Button onClick={() => chooser.current?.click()}>{files.label}</Button>
          <Button variant="primary" disabled={confirm.disabled} onClick={confirm.onConfirm}>
            {confirm.label}
          </Button>
        </>
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is one way; pasting and choosing do the same */}
      <div onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <label className={cn("mb-1 block text-ink-2", hideLabel && "sr-only")} htmlFor={id}>
          {label}
        </label>
        <textarea
          id={id}
          ref={area}
          className="input block !h-48 w-full resize-y py-1.5 font-mono text-xs"
          spellCheck={false}
          placeholder={placeholder}
          aria-describedby={`${id}-said`}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
        <input
          ref={chooser}
          type="file"
          hidden
          multiple={files.multiple}
          accept={files.accept}
          data-testid={files.testId}
          onChange={(event) => files.onFiles([...(event.target.files ?? [])])}
        />
        <div id={`${id}-said`} className={children ? "mt-2" : undefined} aria-live="polite">
          {children}
        </div>
      </div>
    </Dialog>
  );
}
