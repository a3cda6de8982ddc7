// Runs in the page: pastes a configuration onto the empty canvas, takes the report at once, and tells when both were shown.
const frame = () => new Promise((done) => requestAnimationFrame(done));

/** Waits until `find` finds something and its frame was painted. */
async function shown(find) {
  let found = find();
  while (!found) {
    await frame();
    found = find();
  }
  await frame();
  return found;
}

/** Milliseconds until the report stood there, and from its button on until the components did; how many of them are in the page. */
globalThis.pasted = async (text) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  const began = performance.now();
  document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  const button = await shown(() =>
    [...document.querySelectorAll('[role="dialog"] button')].find(
      (each) => each.textContent === "Add 1 tier",
    ),
  );
  const reported = performance.now();
  button.click();
  await shown(() => document.querySelector(".react-flow__node .node"));
  const drawn = performance.now();
  return [reported - began, drawn - reported, document.querySelectorAll(".react-flow__node .node").length];
};
