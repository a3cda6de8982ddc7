/** Which list of a pipeline a component stands in. */
export type Slot = "receivers" | "processors" | "exporters";
