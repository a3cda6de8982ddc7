/** Prints an SVG alone, as large as the page: in a frame of its own, so that nothing of the studio is on paper. */
export async function printPicture(svg: string, title: string): Promise<void> {
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.dataset["testid"] = "printed";
  frame.style.cssText =
    "position:fixed;inset:0;width:100%;height:100%;border:0;opacity:0;pointer-events:none;z-index:-1";
  document.body.append(frame);
  const page = frame.contentDocument;
  if (!page) return frame.remove();
  page.title = title;
  page.body.style.margin = "0";
  const image = page.createElement("img");
  image.alt = title;
  image.style.cssText = "display:block;width:100%;height:100vh;object-fit:contain";
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  page.body.append(image);
  await image.decode();
  frame.contentWindow?.addEventListener("afterprint", () => setTimeout(() => frame.remove(), 0));
  frame.contentWindow?.print();
}
