import * as z from "zod/mini";
import { opinionSchema, renderSchema } from "../host/schema";
import { answerSchema, questionSchema, refusalSchema, renderQuestionSchema } from "./schema";

/** The interface of the server as an OpenAPI 3.1 document, made of the very schemas that requests are checked with. */
export function openApi() {
  const refusal = (description: string) => ({
    description,
    content: { "application/json": { schema: schemaOf(refusalSchema) } },
  });
  // What routes that start programs refuse besides.
  const guarded = {
    400: refusal("The body is not a question, or no application/json"),
    403: refusal("The request came from another site"),
    413: refusal("The body is too large"),
    422: refusal("The question holds a design that cannot be read"),
    429: refusal("This address asks too often; Retry-After says how long to wait"),
    503: refusal("The server runs as many programs as it may"),
  };
  return {
    openapi: "3.1.0",
    info: {
      title: "Otelier",
      version: "1.0.0",
      description: "Judges designs of OpenTelemetry Collector tiers, as the studio and the command line do.",
    },
    paths: {
      "/api/check": {
        post: {
          operationId: "check",
          summary: "Judge a design: one collector configuration per tier, together",
          requestBody: {
            required: true,
            content: { "application/json": { schema: schemaOf(questionSchema) } },
          },
          responses: {
            200: {
              description: "What was found",
              content: { "application/json": { schema: schemaOf(answerSchema) } },
            },
            400: refusal("The body is not a question"),
            413: refusal("The body is too large"),
            422: refusal("The question holds a design that cannot be read"),
          },
        },
      },
      "/api/opinion": {
        post: {
          operationId: "opinion",
          summary: "Ask the server's own collector about each tier, where the operator set OTELIER_COLLECTOR",
          requestBody: {
            required: true,
            content: { "application/json": { schema: schemaOf(questionSchema) } },
          },
          responses: {
            200: {
              description: "What the collector's validate says, beside Otelier's verdict",
              content: { "application/json": { schema: schemaOf(opinionSchema) } },
            },
            ...guarded,
            404: refusal("No collector is configured"),
          },
        },
      },
      "/api/render": {
        post: {
          operationId: "render",
          summary:
            "Render the values of one tier with the server's own Helm, where the operator set OTELIER_HELM",
          requestBody: {
            required: true,
            content: { "application/json": { schema: schemaOf(renderQuestionSchema) } },
          },
          responses: {
            200: {
              description: "What Helm made or why it refuses, held against the design",
              content: { "application/json": { schema: schemaOf(renderSchema) } },
            },
            ...guarded,
            404: refusal("No Helm or no charts are configured, or this version of the chart is not there"),
            502: refusal("Helm did not answer"),
          },
        },
      },
    },
  };
}

function schemaOf(schema: z.ZodMiniType) {
  return z.toJSONSchema(schema, { target: "draft-2020-12" });
}
