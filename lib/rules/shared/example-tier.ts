/** The sections of an example, each as YAML without indentation; the usual ones may be left out. */
type Sections = {
  readonly receivers?: string;
  readonly processors?: string;
  readonly connectors?: string;
  readonly exporters?: string;
  readonly extensions?: string;
  /** Further lines of `service`, above the pipelines. */
  readonly service?: string;
  readonly pipelines: string;
};

/** A whole configuration for a rule's examples: OTLP in, a backend out, unless it says otherwise. */
export function exampleTier({ receivers = otlp, exporters = backend, ...others }: Sections): string {
  const { processors, connectors, extensions, service = "", pipelines } = others;
  return [
    section("extensions", extensions),
    section("receivers", receivers),
    section("processors", processors),
    section("connectors", connectors),
    section("exporters", exporters),
    section("service", `${ended(service)}pipelines:\n${indented(pipelines)}`),
  ].join("");
}

const otlp = 'otlp: { protocols: { grpc: { endpoint: "${env:MY_POD_IP}:4317" } } }\n';
const backend = 'otlp_http: { endpoint: "https://otlp.example.com" }\n';

function section(name: string, body: string | undefined): string {
  return body === undefined ? "" : `${name}:\n${indented(body)}`;
}

function indented(text: string): string {
  return ended(text).replaceAll(/^(?=.)/gm, "  ");
}

function ended(text: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}\n`;
}
