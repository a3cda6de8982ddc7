/**
 * What the AWS library says on a machine that is none of Amazon's when it asks for `operation`. The end of it depends on the
 * network there: this is said where a proxy refuses, others time out.
 */
export function imdsTrouble(operation: "GetRegion" | "GetMetadata"): string {
  return `operation error ec2imds: ${operation}, http response error StatusCode: 403, request to EC2 IMDS failed`;
}
