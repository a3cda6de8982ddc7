import { ok } from "../../base/result";
import { refuse } from "../refuse";
import { maxBodyBytes } from "../schemas";
import { createReview } from "../store/create-review";
import { findAccess } from "../store/find-access";
import { isPassword } from "../store/password";
import { readLog, readReview, readRevision, readVersion } from "../store/read-review";
import { stateBadge } from "../state-badge";
import type { Person } from "../types";
import { stateOf } from "../verdict-rules";
import { accessOf, mayAsk, unlockCookie } from "./access-of";
import { answerFault, answerJson, answerRefusal, answerResult } from "./answer";
import { bundle } from "./bundle";
import { countRequest } from "./count-requests";
import { commandSchema, nameSchema, newReviewSchema, unlockSchema } from "./commands";
import { beginRequest, type Installation } from "./installation";
import { comparisonOf } from "./judged";
import { newPerson, personCookie, personOf } from "./person-cookie";
import { isNumber, readable, today } from "./readable";
import { readBody } from "./read-body";
import { readAsked, runCommand } from "./run-command";
import { streamEvents } from "./stream-events";
import { viewReview } from "./view-review";
import { signedIn, whoAsks } from "./who";

/** Runs one answer. Whatever goes wrong in it is told to the log, and to the other side as a sentence only. */
export async function answering(
  open: () => Promise<Installation>,
  work: (here: Installation) => Promise<Response>,
): Promise<Response> {
  const finish = beginRequest();
  const started = performance.now();
  const counted = (response: Response): Response => {
    countRequest(response.status, (performance.now() - started) / 1000);
    return response;
  };
  try {
    return counted(await work(await open()));
  } catch (problem) {
    // Never the request: it may hold a token or a design.
    console.error(JSON.stringify({ level: "error", at: new Date().toISOString(), problem: nameOf(problem) }));
    return counted(answerFault());
  } finally {
    finish();
  }
}

/** POST /api/reviews */
export async function handleCreate(here: Installation, request: Request): Promise<Response> {
  const allowed = mayAsk(here, request, "create");
  if (!allowed.ok) return answerRefusal(allowed.error);
  const body = await readBody(request, newReviewSchema, maxBodyBytes);
  if (!body.ok) return answerRefusal(body.error);
  const [design, base] = [readAsked(body.value.design), baseOf(body.value.base)];
  if (!design.ok) return answerRefusal(design.error);
  if (!base.ok) return answerRefusal(base.error);
  const by = namedPerson(request, here, body.value.name);
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
  const allowed = mayAsk(here, request, "write");
  if (!allowed.ok) return answerRefusal(allowed.error);
  const body = await readBody(request, nameSchema, 4_096);
  if (!body.ok) return answerRefusal(body.error);
  const by = namedPerson(request, here, body.value.name);
  return withCookie(answerJson({ value: by }), by, here, request);
}

/** GET /api/reviews/<token> */
export async function handleView(here: Installation, request: Request, token: string): Promise<Response> {
  const access = await readable(here, request, token);
  if (!access.ok) return answerRefusal(access.error);
  const view = await viewReview(here, access.value, whoAsks(request, here), today());
  return view ? answerJson({ value: view }) : answerResult(refuse("unknown-link", "unknown-link"));
}

/** GET /api/reviews/<token>/changes?revision=2&against=1; without `against` the change from nothing. */
export async function handleChanges(here: Installation, request: Request, token: string): Promise<Response> {
  const access = await readable(here, request, token);
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
  const allowed = mayAsk(here, request, "write");
  if (!allowed.ok) return answerRefusal(allowed.error);
  const access = await accessOf(here, request, token);
  if (!access.ok) return answerRefusal(access.error);
  const body = await readBody(request, commandSchema, maxBodyBytes);
  if (!body.ok) return answerRefusal(body.error);
  const by = whoAsks(request, here);
  if (!by) return answerResult(refuse("forbidden", "no-name"));
  return answerResult(await runCommand(here, { access: access.value, by, today: today() }, body.value));
}

/** POST /api/reviews/<token>/unlock: says a link's password; slowed down like the making of reviews. */
export async function handleUnlock(here: Installation, request: Request, token: string): Promise<Response> {
  const allowed = mayAsk(here, request, "create");
  if (!allowed.ok) return answerRefusal(allowed.error);
  const access = await findAccess(here.database, token, Date.now());
  if (!access) return answerResult(refuse("unknown-link", "unknown-link"));
  const body = await readBody(request, unlockSchema, 4_096);
  if (!body.ok) return answerRefusal(body.error);
  if (access.password !== null && !(await isPassword(body.value.password, access.password)))
    return answerResult(refuse("forbidden", "wrong-password"));
  const response = answerJson({ value: null });
  response.headers.set("Set-Cookie", unlockCookie(access, here.key, isSecure(request)));
  return response;
}

/** GET /api/reviews/<token>/design?revision=2: the design itself, for a copy in the studio. */
export async function handleDesign(here: Installation, request: Request, token: string): Promise<Response> {
  const access = await readable(here, request, token);
  if (!access.ok) return answerRefusal(access.error);
  const revision = new URL(request.url).searchParams.get("revision");
  if (!isNumber(revision)) return answerResult(refuse("unreadable", "unreadable", { where: "revision" }));
  const found = await readRevision(here.database, access.value.review, Number(revision));
  return answerResult(found ? ok(found.design) : refuse("not-there", "no-revision", { revision }));
}

/** GET /api/reviews/<token>/bundle?revision=2: texts and values of a revision, stamped, as a zip. */
export async function handleBundle(here: Installation, request: Request, token: string): Promise<Response> {
  const access = await readable(here, request, token);
  if (!access.ok) return answerRefusal(access.error);
  const revision = new URL(request.url).searchParams.get("revision");
  if (!isNumber(revision)) return answerResult(refuse("unreadable", "unreadable", { where: "revision" }));
  const zip = await bundle(here.database, access.value.review, Number(revision), today());
  if (!zip) return answerResult(refuse("not-there", "no-revision", { revision }));
  const headers = {
    "Content-Type": "application/zip",
    "Content-Disposition": `attachment; filename="${zip.name}"`,
  };
  return new Response(zip.bytes, { headers: { ...headers, "Cache-Control": "no-store" } });
}

/** GET /api/reviews/<token>/badge.svg: the review's state as a picture. */
export async function handleBadge(here: Installation, request: Request, token: string): Promise<Response> {
  const access = await readable(here, request, token);
  if (!access.ok) return answerRefusal(access.error);
  const review = await readReview(here.database, access.value.review);
  const latest = review?.revisions.at(-1);
  if (!review || !latest) return answerResult(refuse("unknown-link", "unknown-link"));
  const svg = stateBadge(stateOf(review.decision, review.verdicts, latest), latest.number);
  const headers = { "Content-Type": "image/svg+xml; charset=utf-8", "Cache-Control": "no-cache" };
  return new Response(svg, {
    headers: { ...headers, "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'" },
  });
}

/** GET /api/reviews/<token>/events */
export async function handleEvents(here: Installation, request: Request, token: string): Promise<Response> {
  const access = await readable(here, request, token);
  return access.ok ? streamEvents(here, [access.value.review], request.signal) : answerRefusal(access.error);
}

/** GET /api/reviews/<token>/log?after=<entry>: the author's page only. */
export async function handleLog(here: Installation, request: Request, token: string): Promise<Response> {
  const access = await readable(here, request, token);
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

function baseOf(data: unknown) {
  return data === null ? ok(null) : readAsked(data);
}

/** Who signed in is who they are; anyone else is called what they say, and keeps the id of their cookie. */
function namedPerson(request: Request, here: Installation, name: string): Person {
  const signed = signedIn(request, here.operator);
  const known = personOf(request, here.key);
  return signed ?? { ...newPerson(name), ...(known ? { id: known.id } : {}) };
}

function withCookie(response: Response, by: Person, { key }: Installation, request: Request): Response {
  response.headers.set("Set-Cookie", personCookie(by, key, isSecure(request)));
  return response;
}

/** Whether the browser speaks https, with us or with the proxy before us. */
function isSecure(request: Request): boolean {
  return request.headers.get("x-forwarded-proto") === "https" || new URL(request.url).protocol === "https:";
}

/** What is told of a fault: never the statement and its values, which a database error repeats. */
function nameOf(problem: unknown): string {
  if (!(problem instanceof Error)) return "unknown";
  const { cause } = problem;
  const what = cause instanceof Error ? cause : problem;
  return `${what.name}: ${what.message}`.slice(0, 300);
}
