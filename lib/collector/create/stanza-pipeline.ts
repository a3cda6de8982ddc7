import { factoryCheck } from "../checks/define";
import { contrib } from "../checks/upstream";
import { buildPipeline } from "../stanza/build-pipeline";
import { readOperators } from "../stanza/operator";
import { stanzaSays } from "../stanza/says";

/** The input of each log receiver: an operator that its own settings describe. */
const inputs: Readonly<Record<string, string>> = {
  file_log: "file_input",
  journald: "journald_input",
  syslog: "syslog_input",
  tcp_log: "tcp_input",
  udp_log: "udp_input",
};

/** The log receivers, which build their operators into a pipeline. */
export const stanzaPipeline = factoryCheck<typeof stanzaPipelineDocs>({
  name: "stanza",
  kind: "receiver",
  component: Object.keys(inputs),
  create(config, say, use, check) {
    const type = inputs[use.type];
    if (type === undefined || Number.isNaN(config.count("operators"))) return null;
    const id = config.text("id") || type;
    const operators = readOperators(config.list("operators"), ["operators"], [{ type, id, config, at: [] }]);
    return operators && buildPipeline(operators, { say, check, build: buildPipeline });
  },
});

export const stanzaPipelineDocs = () => ({
  source: contrib("pkg/stanza/adapter/factory.go"),
  says: stanzaSays,
});
