import type { Json } from "../../lib/base/json";
import type { FieldType, OptionalState } from "../../lib/catalogue/fields/types";
import type { Stability } from "../../lib/catalogue/types";

/** A type as the other reading writes it. */
type TheirType = {
  readonly k: string;
  readonly bits?: number;
  readonly of?: TheirType;
  readonly key?: TheirType;
  readonly ref?: string;
  readonly go?: string;
  readonly text?: true;
  readonly unm?: true;
  readonly val?: true;
  readonly yunm?: true;
};

/** The other reading: the parts of it that are compared. */
export type Reading = {
  readonly components: readonly {
    readonly kind: string;
    readonly type: string;
    readonly signals?: Readonly<Record<string, Stability>>;
    readonly pairs?: Readonly<Record<string, Stability>>;
    readonly config: string;
    readonly default?: Json;
    readonly optionals?: readonly OptionalState[];
  }[];
  readonly types: Readonly<
    Record<string, { readonly fields?: readonly { n: string; t: TheirType; go?: string }[] }>
  >;
  readonly enums: Readonly<Record<string, { readonly values: readonly string[] | null }>>;
};

/** The other reading in the words of ours, so that the two can be laid side by side. */
export function asOurs({ components, types, enums }: Reading) {
  return {
    components: components.map(({ signals, pairs, optionals = [], default: usual, ...rest }) => ({
      ...rest,
      default: usual,
      optionals,
      signals: signals ?? pairs ?? {},
    })),
    types: Object.fromEntries(
      Object.entries(types).map(([name, { fields = [] }]) => [
        name,
        fields.map(({ n, t, go }) => ({ name: n, go, type: typeOf(t) })),
      ]),
    ),
    enums: Object.fromEntries(
      Object.entries(enums).map(([name, { values }]) => [name, (values ?? []).toSorted()] as const),
    ),
  };
}

function typeOf(type: TheirType): FieldType {
  const named = {
    ...(type.go === undefined ? {} : { go: type.go }),
    ...(type.text ? { text: true } : {}),
    ...(type.unm ? { unmarshals: true } : {}),
    ...(type.val ? { validates: true } : {}),
    ...(type.yunm ? { yaml: true } : {}),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a type of ours, or something that compares as different
  return {
    is: names[type.k] ?? type.k,
    ...(type.bits === undefined ? {} : { bits: type.bits }),
    ...(type.key ? { key: typeOf(type.key) } : {}),
    ...(type.of ? { of: typeOf(type.of) } : {}),
    ...(type.ref === undefined ? {} : { type: type.ref }),
    ...named,
  } as FieldType;
}

const names: Readonly<Record<string, string>> = { ptr: "pointer", opaque: "secret" };
