import { newWorkspace } from "../../lib/workspace/new-workspace";
import { freePort, startWebServer, type WebServer } from "./web-server";

export type Killed = {
  readonly acknowledged: number;
  readonly kills: number;
  /** Sent again after a restart, since no answer had come. */
  readonly again: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
};

type Write = { readonly key: string; readonly revision: boolean };
type Made = { readonly author: string; readonly link: string };
type View = {
  readonly comments: readonly { readonly body: string }[];
  readonly revisions: readonly { readonly number: number; readonly note: string }[];
};

/**
 * Writes comments and revisions over HTTP, several at a time, and ends the server with SIGKILL at random moments; starts it again each time,
 * and sends what got no answer once more with the same key, as a browser does. What was acknowledged must be there at the end, and nothing
 * twice. `env` names the data; `random` gives numbers from 0 to 1; `life`: how many writes a server answers before it is killed, on average.
 */
export async function writeAndKill(
  env: Readonly<Record<string, string>>,
  { writes, random, life }: { readonly writes: number; readonly random: () => number; readonly life: number },
): Promise<Killed> {
  const port = await freePort();
  const client = new Client(`http://localhost:${port}`);
  const acknowledged = new Set<string>();
  const open: Write[] = [];
  const known = { next: 0, kills: 0, again: 0 };
  let server: WebServer = await startWebServer(env, port);
  const made = await client.create();
  while (acknowledged.size < writes) {
    known.again += open.length;
    const dead = { now: false };
    const worker = async (): Promise<void> => {
      while (!dead.now && acknowledged.size < writes) {
        const write = open.shift() ?? { key: `w${known.next++}`, revision: random() < 0.1 };
        const done = await client.send(made, write);
        if (done) acknowledged.add(write.key);
        else open.push(write);
      }
    };
    const working = Array.from({ length: 4 }, worker);
    const enough = Math.min(writes, acknowledged.size + Math.ceil(life * (0.5 + random())));
    while (acknowledged.size < enough) await pause(5);
    await pause(20 * random());
    await server.kill();
    dead.now = true;
    known.kills += 1;
    await Promise.all(working);
    server = await startWebServer(env, port);
  }
  const found = await client.found(made);
  await server.stop();
  return {
    acknowledged: acknowledged.size,
    kills: known.kills,
    again: known.again,
    lost: [...acknowledged].filter((key) => !found.includes(key)),
    doubled: found.filter((key, index) => found.indexOf(key) !== index),
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => void setTimeout(done, milliseconds));
}

/** A small generator whose numbers can be had again. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A program that keeps its cookie and asks from many addresses: rates are counted by address. */
class Client {
  private cookie = "";
  private asked = 0;
  constructor(readonly server: string) {}

  async create(): Promise<Made> {
    const link = { scope: "comment", expires: null };
    const body = {
      title: "Kill",
      description: "",
      gate: "advisory",
      design: design("0"),
      base: null,
      link,
      name: "Writer",
    };
    const response = await this.post("", body);
    this.cookie = response.headers.get("set-cookie")?.split(";")[0] ?? "";
    const { value }: { value: Made } = await response.json();
    return value;
  }

  /** True once it is acknowledged; false where no answer came. A revision that was overtaken is sent again over the newest. */
  async send(made: Made, { key, revision }: Write): Promise<boolean> {
    try {
      if (!revision) {
        const place = { on: "review" };
        const said = { do: "comment", key, parent: null, revision: 1, place, body: key, suggestion: null };
        return (await this.post(`/${made.link}`, said)).ok;
      }
      // A push has no key: it says what it was made from. Where an answer was lost, the newest revisions are looked at first.
      const { revisions } = await this.view(made);
      if (revisions.some(({ note }) => note === key)) return true;
      const seen = revisions.at(-1)?.number ?? 1;
      return (await this.post(`/${made.author}`, { do: "push", design: design(key), seen, note: key })).ok;
    } catch {
      return false;
    }
  }

  /** The keys of all that is stored. */
  async found(made: Made): Promise<readonly string[]> {
    const { comments, revisions } = await this.view(made);
    return [...comments.map(({ body }) => body), ...revisions.map(({ note }) => note)].filter(
      (key) => key !== "",
    );
  }

  private async view({ author }: Made): Promise<View> {
    const response = await fetch(`${this.server}/api/reviews/${author}`, { headers: this.headers() });
    const { value }: { value: View } = await response.json();
    return value;
  }

  private post(path: string, body: object): Promise<Response> {
    const headers = {
      ...this.headers(),
      "Content-Type": "application/json",
      "Sec-Fetch-Site": "same-origin",
    };
    return fetch(`${this.server}/api/reviews${path}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    });
  }

  private headers(): Record<string, string> {
    const count = this.asked++;
    const address = `10.${(count >> 16) & 255}.${(count >> 8) & 255}.${count & 255}`;
    return { "X-Forwarded-For": address, ...(this.cookie === "" ? {} : { Cookie: this.cookie }) };
  }
}

function design(note: string) {
  return newWorkspace("shop", [{ role: "agent", yaml: `# ${note}\nreceivers:\n  otlp: {}\n` }]);
}
