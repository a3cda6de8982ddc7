import type { Json } from "../base/json";
import type { Path } from "../base/path";
import type { CustomBuild, Distribution, Kind, Signal } from "../catalogue/types";
import type { FactSheet, Role } from "../facts/types";
import type { SyntaxIssue } from "../yaml/types";

/** "agent", "gateway", "gateway-metrics": unique in a workspace. */
export type TierId = string;

/** The collector that a tier runs. `collector` is a version without a leading v: "0.159.0". */
export type Target = {
  readonly collector: string;
  readonly distribution: Distribution;
  /** What somebody built themselves; it takes the place of the distribution. */
  readonly build?: CustomBuild;
};

/** What every rule may know about the tier it looks into. */
export type TierContext = {
  readonly id: TierId;
  readonly role: Role;
  readonly target: Target;
  readonly facts: FactSheet;
};

export type Component = {
  readonly tier: TierId;
  readonly kind: Kind;
  /** As written: "otlp/internal". */
  readonly id: string;
  /** As written, without the name: "otlp". */
  readonly type: string;
  /** The newest name of the type: "otlp_grpc" for the exporter `otlp`. The type itself where the catalogue does not know it. */
  readonly canonical: string;
  /** Its settings; null where the body is empty. */
  readonly config: Json;
  /** ["exporters", "otlp/internal"] */
  readonly at: Path;
};

/** One mention of a component in a list. `component` is null where nothing of that name is defined. */
export type Ref = { readonly id: string; readonly at: Path; readonly component: Component | null };

export type Pipeline = {
  readonly tier: TierId;
  /** As written: "traces/edge". */
  readonly id: string;
  /** Null: not a signal we know. */
  readonly signal: Signal | null;
  readonly receivers: readonly Ref[];
  readonly processors: readonly Ref[];
  readonly exporters: readonly Ref[];
  /** ["service", "pipelines", "traces/edge"] */
  readonly at: Path;
};

export type Tier = TierContext & {
  readonly components: readonly Component[];
  readonly pipelines: readonly Pipeline[];
  /** `service.extensions`, in order. */
  readonly extensions: readonly Ref[];
  /** The whole document as data; {} where it is empty. */
  readonly config: Json;
  readonly issues: readonly SyntaxIssue[];
  /** The text does not parse: what stands here is the last version that did. Duplicate keys alone leave it false. */
  readonly stale: boolean;
};

export type HopProtocol = "grpc" | "http" | "arrow";

/** How the client spreads its load over the pods behind a name. */
export type HopBalancing = "single" | "k8s" | "dns" | "static" | "cloud-map";

/** An exporter of one tier feeding a receiver of another (or of the same one). */
export type Hop = {
  /** `${exporter tier}/${exporter id}→${target tier or "?"}`: stable while neither end is renamed. */
  readonly id: string;
  readonly from: Component;
  /** The tier whose Service or address the endpoint names. Never null here; endpoints that lead elsewhere are `Backend`s. */
  readonly to: TierId;
  /** What listens there, null: nothing does (wrong port, protocol off, or no receiver). */
  readonly receiver: Component | null;
  readonly protocol: HopProtocol;
  readonly endpoint: Endpoint;
  /** The signals that the exporter's tier sends over it. */
  readonly signals: readonly Signal[];
  /**
   * Client side. gRPC: true unless `insecure: true` (an `http://` is stripped and changes nothing); HTTP: as the scheme says.
   * Null: cannot be known (a variable, no scheme).
   */
  readonly tls: boolean | null;
  readonly balancing: HopBalancing;
  /** `routing_key` of a load balancer in force (its default where unset), null for other exporters. */
  readonly routingKey: string | null;
};

/** A parsed address. `host` and `port` are null where a variable stands in them: kept unknown, never guessed. */
export type Endpoint = {
  readonly text: string;
  readonly scheme: string | null;
  readonly host: string | null;
  readonly port: number | null;
  readonly at: Path;
};

/** An exporter whose data leaves the design: a vendor, a database, an address that no tier owns. */
export type Backend = {
  readonly id: string;
  readonly from: Component;
  readonly endpoint: Endpoint | null;
  readonly signals: readonly Signal[];
  /** True where the host looks like a Service of the cluster (bare name or `.svc`) that no tier claims. */
  readonly unresolved: boolean;
};

export type Topology = {
  readonly tiers: readonly Tier[];
  readonly hops: readonly Hop[];
  readonly backends: readonly Backend[];
};
