import { inFolder } from "./in-folder";
import { runConfined, type Ran } from "./run-confined";

/** A release for `helm template`: the path of a packed chart, and the text of a values file. */
export type ChartRequest = {
  readonly chart: string;
  readonly release: string;
  readonly namespace: string;
  readonly values: string;
  readonly signal?: AbortSignal | undefined;
};

/** Runs `helm template`, confined. Its home is the empty folder: no repositories, no plugins, no cluster. */
export function renderChart(helm: string, request: ChartRequest): Promise<Ran> {
  const { chart, release, namespace, values, signal } = request;
  return inFolder({ "values.yaml": values }, (folder) => {
    const args = ["template", "--namespace", namespace, "--values", "values.yaml", "--", release, chart];
    const variables = { HOME: folder, HELM_NO_PLUGINS: "1", KUBECONFIG: `${folder}/none` };
    return runConfined({ program: helm, args }, { folder, variables, signal });
  });
}
