"use client";

/** Hands a file to the browser's downloads. Nothing leaves the machine. */
export function download(
  name: string,
  content: string | Uint8Array<ArrayBuffer> | Blob,
  type = "text/plain;charset=utf-8",
): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The click has started the download; a moment later the address is no longer needed.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
