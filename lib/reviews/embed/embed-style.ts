import type { Html } from "./html";

/** The look of an embedded review: the studio's colours, in the light of the reader's system. */
export const embedStyle: Html = {
  text: [
    ":root{color-scheme:light dark;--paper:#f7f6f3;--surface:#fff;--line:#e2e0da;--ink:#1b1c1e;--ink2:#55575c;--good:#2b7a3f;--error:#c62a2f;--warn:#9a5b00;--note:#4b6478;--added:#e4f5e8;--removed:#fde8e8;--changed:#fff4e0}",
    "@media(prefers-color-scheme:dark){:root{--paper:#131517;--surface:#1b1e21;--line:#2d3237;--ink:#eceef0;--ink2:#a9b0b7;--good:#71d083;--error:#ff8a8d;--warn:#f5b94a;--note:#a7bccd;--added:#143021;--removed:#3a1a1c;--changed:#33260f}}",
    "*{box-sizing:border-box}body{margin:0;padding:16px;background:var(--paper);color:var(--ink);font:13px/1.5 'Inter Variable',Inter,system-ui,'Apple SD Gothic Neo','Malgun Gothic','Noto Sans KR',sans-serif;overflow-wrap:anywhere}",
    "main{max-width:60rem;margin:0 auto}h1{font-size:18px;line-height:1.3;margin:0 0 4px;letter-spacing:-.02em}h2{font-size:13px;margin:20px 0 6px}h3{font:600 12px ui-monospace,monospace;margin:0 0 6px}h4{font-size:12px;margin:0 0 4px;color:var(--ink2);font-weight:500}p{margin:0}",
    ".quiet{color:var(--ink2)}.state{font-weight:600}.approved,.merged{color:var(--good)}.state.changes{color:var(--error)}.state.open{color:var(--note)}",
    "ul,ol{list-style:none;margin:0;padding:0}.rows{border:1px solid var(--line);border-radius:10px;background:var(--surface)}.rows li{display:flex;gap:10px;align-items:baseline;padding:8px 12px}.rows li+li{border-top:1px solid var(--line)}.rows li>span:nth-child(2){flex:1;min-width:0}",
    ".mark{flex:none;width:18px;border-radius:5px;text-align:center;font-weight:600}.mark.added{background:var(--added);color:var(--good)}.mark.removed{background:var(--removed);color:var(--error)}.mark.changed,.mark.moved{background:var(--changed);color:var(--warn)}.chip{flex:none;border-radius:9px;padding:0 8px;background:var(--paper);color:var(--ink2);font-size:11px}",
    ".tier{border:1px solid var(--line);border-radius:10px;padding:10px;margin-bottom:8px}.lane+.lane{margin-top:8px}.columns{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:8px}.columns ol{display:grid;gap:4px;align-content:start}.node{border:1px solid var(--line);border-radius:7px;background:var(--surface);padding:3px 8px;font-weight:600}.node small{font-weight:400;color:var(--ink2)}.node.added{border:2px solid var(--good);background:var(--added)}.node.removed{border-style:dashed;border-color:var(--error);background:var(--removed);text-decoration:line-through}.node.changed{border:3px double var(--warn);background:var(--changed)}.node.moved{border:2px dotted var(--note)}",
    "footer{max-width:60rem;margin:16px auto 0;font-size:11px}@media(max-width:480px){.columns{grid-template-columns:1fr}.rows li{flex-wrap:wrap}}",
  ].join(""),
};
