// Runs in the page: how long each frame took, how long each key waited for its paint. `watch()` begins, `watched()` ends and tells.
let frames = [];
let keys = [];
let watching = false;

new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (watching && entry.name === "keydown") keys.push(entry.duration);
}).observe({ type: "event", durationThreshold: 16 });

globalThis.watch = () => {
  frames = [];
  keys = [];
  watching = true;
  let last = 0;
  requestAnimationFrame(function next(now) {
    if (last > 0) frames.push(now - last);
    last = now;
    if (watching) requestAnimationFrame(next);
  });
};
globalThis.watched = () => {
  watching = false;
  return { frames, keys };
};
