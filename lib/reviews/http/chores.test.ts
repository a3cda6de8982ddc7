import { expect, it } from "vitest";
import { readLog, readReview } from "../store/read-review";
import { retain } from "../store/retain";
import { eachDatabase } from "../store/testing/each-database";
import { answering, handleView } from "./handle";
import { handleMetrics } from "./handle-metrics";
import { openInstallation } from "./installation";
import { operatorFrom } from "./operator";
import { Browser } from "./testing/browser";

const day = 86_400_000;

function count(text: string): number {
  return Number(/^otelier_requests_total\{status="200"\} (\d+)$/m.exec(text)?.[1] ?? 0);
}

eachDatabase((opened) => {
  it("deletes what nothing has happened to for as long as the operator says, and keeps its log", async () => {
    const { database } = opened();
    const here = await openInstallation(database);
    const author = new Browser(here, "10.4.0.1");
    const { id, author: own, link } = (await author.create()).body.value;
    const now = Date.now();
    expect(await retain(database, null, now + 1_000 * day)).toBe(0);
    expect(await retain(database, 30, now + 29 * day)).toBe(0);
    expect(await retain(database, 30, now - 400 * day)).toBe(0);
    expect((await author.view(own)).status).toBe(200);
    expect(await retain(database, 30, now + 31 * day)).toBeGreaterThan(0);
    expect(await readReview(database, id)).toBeNull();
    expect((await author.view(link)).body.refusal?.reason).toBe("unknown-link");
    expect((await readLog(database, id, 0)).map(({ what }) => what)).toEqual(["created", "expired"]);
    expect(await retain(database, 30, now + 32 * day)).toBe(0);
  });

  it("counts answers for Prometheus where the operator wants it, and says nothing of any review", async () => {
    const { database } = opened();
    expect(handleMetrics(await openInstallation(database)).status).toBe(404);
    const here = await openInstallation(database, operatorFrom({ OTELIER_METRICS: "1" }));
    const { link } = (await new Browser(here, "10.4.0.2").create({ title: "Very secret title" })).body.value;
    const guest = new Browser(here, "10.4.0.3");
    const before = await handleMetrics(here).text();
    await answering(
      () => Promise.resolve(here),
      (each) => handleView(each, guest.request("GET", "/x"), link),
    );
    const after = await handleMetrics(here).text();
    expect(count(after)).toBe(count(before) + 1);
    expect(after).toMatch(/^otelier_request_seconds_bucket\{le="\+Inf"\} \d+$/m);
    expect(after).not.toContain("secret");
    expect(after).not.toContain(link);
  });
});
