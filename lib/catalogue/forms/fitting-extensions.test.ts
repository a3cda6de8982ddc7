import { expect, it } from "vitest";
import { fittingExtensions } from "./fitting-extensions";

const declared = ["file_storage", "otlp_encoding", "oidc", "health_check", "headers_setter"].map((type) => ({
  id: type,
  type,
}));
const fitting = (name: string) => fittingExtensions(declared, name).map(({ id }) => id);

it("offers what the name of the setting asks for", () => {
  expect(fitting("storage")).toEqual(["file_storage"]);
  expect(fitting("encoding")).toEqual(["otlp_encoding"]);
  expect(fitting("authenticator")).toEqual(["oidc", "headers_setter"]);
});
