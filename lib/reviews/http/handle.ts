import { ok, type Result } from "../../base/result";
import { refuse } from "../refuse";
import { maxBodyBytes } from "../schemas";
import { createReview } from "../store/create-review";
import { findAccess, type Access } from "../store/find-access";
import { readLog, readVersion } from "../store/read-review";
import type { Person, ReviewRefusal } from "../types";
import { answerFault, answerJson, answerRefusal, answerResult } from "./answer";
import { commandSchema, nameSchema, newReviewSchema } from "./commands";
import { guardWrite } from "./guard-write";
import { beginRequest, type Installation } from "./installation";
import { comparisonOf } from "./judged";
import { newPerson, personCookie, personOf } from "./person-cookie";
import { addressOf, type RateLimit } from "./rate-limit";
import { readBody } from "./read-body";
import { readAsked, runCommand } from "./run-command";
import { streamEvents } from "./stream-events";
import { viewReview } from "./view-review";

/** Runs one answer. Whatever goes wrong in it is told to the log, and to the other side as a sentence only. */
export async function answering(
  open: () => Promise<Installation>,
  work: (here: Installation) => Promise<Response>,
): Promise<Response> {
  const finish = beginRequest();
  try {
    return await work(await open());
  } catch (problem) {
    // Never the request: it may hold a token or a design.
    console.error(JSON.stringify({ level: "error", at: new Date().toISOString(), problem: nameOf(problem) }));
    return answerFault();
  } finally {
    finish();
  }
}

/** POST /api/reviews */
export async function handleCreate(here: Installation, request: Request): Promise<Response> {
  const allowed = mayAsk(request, here.limits.create, true);
  if (!allowed.ok) return answerRefusal(allowed.error);
  const body = await readBody(request, newReviewSchema, maxBodyBytes);
  if (!body.ok) return answerRefusal(body.error);
  const [design, base] = [readAsked(body.value.design), baseOf(body.value.base)];
  if (!design.ok) return answerRefusal(design.error);
  if (!base.ok) return answerRefusal(base.error);
  const known = personOf(request, here.key);
  const by = known?.name === body.value.name ? known : { ...newPerson(body.value.name), ...idOf(known) };
  const made = await createReview(here.database, {
    ...body.value,
    design: design.value,
    base: base.value,
    by,
  });
  return withCookie(answerResult(made, 201), by, here, request);
}

/** POST /api/me: what someone is called from now on. */
export async function handleName(here: Installation, request: Request): Promise<Response> {
  const allowed = mayAsk(request, here.limits.write, true);
  if (!allowed.ok) return answerRefusal(allowed.error);
  const body = await readBody(request, nameSchema, 4_096);
  if (!body.ok) return answerRefusal(body.error);
  const by = { ...newPerson(body.value.name), ...idOf(personOf(request, here.key)) };
  return withCookie(answerJson({ value: by }), by, here, request);
}

/** GET /api/reviews/<token> */
export async function handleView(here: Installation, request: Request, token: string): Promise<Response> {
  const access = await accessOf(here, request, token);
  if (!access.ok) return answerRefusal(access.error);
  const view = await viewReview(here, access.value, personOf(request, here.key), today());
  return view ? answerJson({ value: view }) : answerResult(refuse("unknown-link", "unknown-link"));
}

/** GET /api/reviews/<token>/changes?revision=2&against=1; without `against` the change from nothing. */
export async function handleChanges(here: Installation, request: Request, token: string): Promise<Response> {
  const access = await accessOf(here, request, token);
  if (!access.ok) return answerRefusal(access.error);
  const { searchParams } = new URL(request.url);
  const [revision, against] = [searchParams.get("revision"), searchParams.get("against")];
  if (!isNumber(revision) || (against !== null && !isNumber(against)))
    return answerResult(refuse("unreadable", "unreadable", { where: "revision" }));
  const base = against === null ? null : Number(against);
  const change = await comparisonOf(here.database, access.value.review, Number(revision), base, today());
  return answerResult(change ? ok(change) : refuse("not-there", "no-revision", { revision }));
}

/** POST /api/reviews/<token> */
export async function handleCommand(here: Installation, request: Request, token: string): Promise<Response> {
  const allowed = mayAsk(request, here.limits.write, true);
  if (!allowed.ok) return answerRefusal(allowed.error);
  const access = await findAccess(here.database, token, Date.now());
  if (!access) return answerResult(refuse("unknown-link", "unknown-link"));
  const body = await readBody(request, commandSchema, maxBodyBytes);
  if (!body.ok) return answerRefusal(body.error);
  const by = personOf(request, here.key);
  if (!by) return answerResult(refuse("forbidden", "no-name"));
  return answerResult(await runCommand(here, { access, by, today: today() }, body.value));
}

/** GET /api/reviews/<token>/events */
export async function handleEvents(here: Installation, request: Request, token: string): Promise<Response> {
  const access = await accessOf(here, request, token);
  return access.ok ? streamEvents(here, access.value.review, request.signal) : answerRefusal(access.error);
}

/** GET /api/reviews/<token>/log?after=<entry>: the author's page only. */
export async function handleLog(here: Installation, request: Request, token: string): Promise<Response> {
  const access = await accessOf(here, request, token);
  if (!access.ok) return answerRefusal(access.error);
  if (access.value.role !== "author") return answerResult(refuse("forbidden", "author-only"));
  const after = new URL(request.url).searchParams.get("after");
  if (after !== null && !isNumber(after))
    return answerResult(refuse("unreadable", "unreadable", { where: "after" }));
  return answerResult(ok(await readLog(here.database, access.value.review, Number(after ?? 0))));
}

/** GET /api/ready */
export async function handleReady({ database }: Installation): Promise<Response> {
  await readVersion(database, "");
  return answerJson({ status: "ready" });
}

function mayAsk(request: Request, limit: RateLimit, write: boolean): Result<null, ReviewRefusal> {
  const seconds = limit(addressOf(request), Date.now());
  if (seconds > 0) return refuse("too-many", "too-many", { seconds });
  return write ? guardWrite(request) : ok(null);
}

async function accessOf(
  here: Installation,
  request: Request,
  token: string,
): Promise<Result<Access, ReviewRefusal>> {
  const allowed = mayAsk(request, here.limits.read, false);
  if (!allowed.ok) return allowed;
  const access = await findAccess(here.database, token, Date.now());
  return access ? ok(access) : refuse("unknown-link", "unknown-link");
}

function baseOf(data: unknown) {
  return data === null ? ok(null) : readAsked(data);
}

function idOf(person: Person | null): Partial<Person> {
  return person ? { id: person.id } : {};
}

function withCookie(response: Response, by: Person, { key }: Installation, request: Request): Response {
  const secure =
    request.headers.get("x-forwarded-proto") === "https" || new URL(request.url).protocol === "https:";
  response.headers.set("Set-Cookie", personCookie(by, key, secure));
  return response;
}

function isNumber(text: string | null): text is string {
  return text !== null && /^\d{1,7}$/.test(text);
}

/** Waivers end at the end of a day, in UTC. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** What is told of a fault: never the statement and its values, which a database error repeats. */
function nameOf(problem: unknown): string {
  if (!(problem instanceof Error)) return "unknown";
  const { cause } = problem;
  const what = cause instanceof Error ? cause : problem;
  return `${what.name}: ${what.message}`.slice(0, 300);
}
