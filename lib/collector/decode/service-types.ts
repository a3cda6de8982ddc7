import type { FieldsData, FieldType, StructType, TypeId } from "../../catalogue/fields/types";

/** `service` without its telemetry, which is a component of its own. Source: service/config.go, service/pipelines/config.go. */
export const serviceType: FieldType = { is: "struct", type: "go.opentelemetry.io/collector/service.Config" };

const pipelineType: TypeId = "go.opentelemetry.io/collector/service/pipelines.PipelineConfig";
const ids: FieldType = { is: "list", of: { is: "id" } };

const types: Readonly<Record<TypeId, StructType>> = {
  "go.opentelemetry.io/collector/service.Config": {
    fields: [
      { name: "telemetry", type: { is: "any" } },
      { name: "extensions", type: { ...ids, go: "go.opentelemetry.io/collector/service/extensions.Config" } },
      {
        name: "pipelines",
        type: {
          is: "map",
          go: "go.opentelemetry.io/collector/service/pipelines.Config",
          key: { is: "string", go: "pipeline.ID", text: true },
          of: { is: "pointer", of: { is: "struct", type: pipelineType } },
        },
      },
    ],
  },
  [pipelineType]: {
    fields: [
      { name: "receivers", type: ids },
      { name: "processors", type: ids },
      { name: "exporters", type: ids },
    ],
  },
};

/** The facts with the service's own types. */
export function withServiceTypes(data: FieldsData): FieldsData {
  const known = made.get(data);
  if (known) return known;
  const wider = { ...data, types: { ...data.types, ...types } };
  made.set(data, wider);
  return wider;
}

const made = new WeakMap<FieldsData, FieldsData>();
