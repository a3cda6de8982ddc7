import { factoryCheck } from "../checks/define";
import { contrib } from "../checks/upstream";
import { compileRegexp } from "../go/regexp";

/** The lists of patterns in upstream's order, each with its name there. */
const lists = [
  ["ignored_key_patterns", "ignore keys list"],
  ["blocked_values", "block list"],
  ["blocked_key_patterns", "block keys list"],
  ["allowed_values", "allow list"],
] as const;

/** The patterns of the `redaction` processor. */
export const redactionPatterns = factoryCheck<typeof redactionPatternsDocs>({
  name: "redaction-patterns",
  kind: "processor",
  component: "redaction",
  create(config, say) {
    for (const [key, name] of lists)
      for (const [index, pattern] of config.texts(key).entries()) {
        const compiled = pattern === null ? null : compileRegexp(pattern);
        if (!compiled || compiled.ok) continue;
        const upstream = `error creating a redaction processor: failed to process ${name}: error compiling regex in list: ${compiled.error}`;
        return say("pattern", upstream, { at: [key, index], params: { key, trouble: compiled.error } });
      }
    return null;
  },
});

export const redactionPatternsDocs = () => ({
  source: contrib("processor/redactionprocessor/processor.go"),
  says: {
    pattern: {
      en: "A pattern in `{key}` cannot be read by Go: {trouble}",
      ko: "`{key}`에 Go가 읽을 수 없는 패턴이 있습니다: {trouble}",
    },
  },
});
