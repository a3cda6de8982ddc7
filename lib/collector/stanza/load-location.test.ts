import { describe, expect, it } from "vitest";
import { locationTrouble } from "./load-location";

describe("locationTrouble", () => {
  it.each(["", "UTC", "Local", "Europe/Berlin", "Asia/Seoul", "US/Eastern", "EST5EDT", "Etc/GMT+5"])(
    "knows %j",
    (name) => {
      expect(locationTrouble(name)).toBeNull();
    },
  );

  it.each(["foo", "europe/berlin", "+09:00"])("does not know %j", (name) => {
    expect(locationTrouble(name)).toBe(`unknown time zone ${name}`);
  });

  it("takes no path out of the database", () => {
    expect(locationTrouble("../etc/passwd")).toBe("time: invalid location name");
  });
});
