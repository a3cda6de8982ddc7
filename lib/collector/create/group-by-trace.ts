import { factoryCheck } from "../checks/define";
import { contrib } from "../checks/upstream";

/** The buffers of `groupbytrace`, which it makes without looking at the numbers first. */
export const groupByTrace = factoryCheck<typeof groupByTraceDocs>({
  name: "group-by-trace",
  kind: "processor",
  component: "groupbytrace",
  create(config, say) {
    const [workers, traces] = [config.number("num_workers"), config.number("num_traces")];
    const isBad = workers < 0 ? "num_workers" : workers > 0 && traces / workers <= -1 ? "num_traces" : null;
    return isBad === null
      ? null
      : say("negative", "runtime error: makeslice: len out of range", {
          at: [isBad],
          params: { key: isBad },
          panics: true,
        });
  },
});

export const groupByTraceDocs = () => ({
  source: contrib("processor/groupbytraceprocessor/event.go"),
  says: {
    negative: {
      en: "`{key}` is below zero. The collector does not report it: it panics, with exit code 2. Write a number above 0.",
      ko: "`{key}`이(가) 0보다 작습니다. 컬렉터는 이를 보고하지 않고 종료 코드 2로 패닉합니다. 0보다 큰 수를 쓰세요.",
    },
  },
});
