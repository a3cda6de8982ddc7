import { examplePair } from "./example-pair";

/** A small agent that sends traces to a gateway whose Service is called `otel-gateway`, for rules that look at more than one tier. */
export function plainPair() {
  return examplePair(
    "otlp_grpc",
    "endpoint: otel-gateway:4317\ntls: { insecure: true }\n",
    "grpc: { endpoint: 0.0.0.0:4317 }\n",
  );
}
