/** What an operator can do in a pipeline: take entries from another, send them on. */
export type OperatorRole = { readonly canProcess: boolean; readonly canOutput: boolean };

/** The role of an operator by its type: inputs begin a pipeline, outputs end it, all others stand in between. */
export function operatorRole(type: string): OperatorRole {
  if (inputs.has(type)) return { canProcess: false, canOutput: true };
  return { canProcess: true, canOutput: !outputs.has(type) };
}

const inputs = new Set(
  "file_input generate_input journald_input namedpipe stdin syslog_input tcp_input udp_input windows_eventlog_input".split(
    " ",
  ),
);
const outputs = new Set(["drop_output", "file_output", "stdout"]);
