/** The parameter `protocol` of a hop by its usual name, for use in ICU messages; the same in every language. */
export const protocolName = "{protocol, select, grpc {OTLP/gRPC} http {OTLP/HTTP} other {OTel Arrow}}";
