// Runs in the page before anything else: when the first frame with components on the canvas came, and the longest task until then.
let longest = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
}).observe({ type: "longtask", buffered: true });

function look() {
  const drawn = document.querySelector(".react-flow__node .node") !== null;
  requestAnimationFrame(drawn ? say : look);
}
function say() {
  globalThis.opening = [performance.now(), longest];
}

requestAnimationFrame(look);
