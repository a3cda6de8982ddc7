import { twoTierTemplate } from "../../../workspace/templates/two-tier";
import type { Workspace } from "../../../workspace/types";
import type { Comparison } from "../../compare";
import type { Created } from "../../store/create-review";
import type { ReviewRefusal } from "../../types";
import { handleChanges, handleCommand, handleCreate, handleName, handleView } from "../handle";
import type { Installation } from "../installation";
import type { ReviewView } from "../view-review";

export const origin = "https://otelier.test";
const base = twoTierTemplate("shop");

export function edited(from: RegExp, to: string, tier = "gateway"): Workspace {
  const tiers = base.tiers.map((each) =>
    each.id === tier ? { ...each, yaml: each.yaml.replace(from, to) } : each,
  );
  return { ...base, tiers };
}

/** A change of what runs. */
export const design = edited(/limit_percentage: \d+/, "limit_percentage: 70");

type Answered<T> = {
  readonly status: number;
  readonly body: { readonly value: T; readonly refusal?: ReviewRefusal };
};

/** What a verdict on the newest revision of a view names. */
export function seenIn(view: ReviewView) {
  const { number, hash } = view.revisions.at(-1) ?? { number: 0, hash: "" };
  return { revision: number, hash };
}

/** A browser: keeps its cookie, sends what browsers send, from an address of its own. */
export class Browser {
  cookie = "";
  constructor(
    readonly here: Installation,
    readonly address: string,
  ) {}

  request(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Request {
    return new Request(`${origin}${path}`, {
      method,
      headers: {
        host: "otelier.test",
        "x-forwarded-for": this.address,
        ...(this.cookie === "" ? {} : { cookie: this.cookie }),
        ...(method === "POST" ? { "content-type": "application/json", "sec-fetch-site": "same-origin" } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
  }

  async take<T>(response: Response): Promise<Answered<T>> {
    const cookie = response.headers.get("set-cookie");
    if (cookie !== null) this.cookie = cookie.split(";")[0] ?? "";
    return { status: response.status, body: await response.json() };
  }

  async named(name: string): Promise<this> {
    await this.take(await handleName(this.here, this.request("POST", "/api/me", { name })));
    return this;
  }

  async create(more: object = {}) {
    const body = {
      title: "Repair",
      description: "",
      gate: "advisory",
      design,
      base,
      link: { scope: "approve", expires: null },
      name: "Mina",
      ...more,
    };
    return this.take<Created>(await handleCreate(this.here, this.request("POST", "/api/reviews", body)));
  }

  async ask(token: string, command: object) {
    return this.take<string>(
      await handleCommand(this.here, this.request("POST", "/api/reviews/x", command), token),
    );
  }

  async view(token: string) {
    return this.take<ReviewView>(await handleView(this.here, this.request("GET", "/api/reviews/x"), token));
  }

  async changes(token: string, query: string) {
    return this.take<Comparison>(
      await handleChanges(this.here, this.request("GET", `/api/reviews/x/changes?${query}`), token),
    );
  }
}
