import { describe, expect, it } from "vitest";
import { allOk, err, ok } from "./result";

describe("allOk", () => {
  it("gives all values by their keys", () => {
    expect(allOk({ name: ok("agent"), replicas: ok(3) })).toEqual(ok({ name: "agent", replicas: 3 }));
  });

  it("gives the first error in the order of the keys", () => {
    expect(allOk({ name: ok("agent"), replicas: err("none"), port: err("taken") })).toEqual(err("none"));
  });
});
