// Package walk reads the shape of Go configuration types by the tags that the collector decodes with.
package walk

// Type is the type of one value, in the shape of lib/catalogue/fields/types.ts.
type Type struct {
	Is         string `json:"is"`
	Bits       int    `json:"bits,omitempty"`
	Key        *Type  `json:"key,omitempty"`
	Of         *Type  `json:"of,omitempty"`
	Struct     string `json:"type,omitempty"`
	Go         string `json:"go,omitempty"`
	Text       bool   `json:"text,omitempty"`
	Unmarshals bool   `json:"unmarshals,omitempty"`
	Validates  bool   `json:"validates,omitempty"`
	Yaml       bool   `json:"yaml,omitempty"`
}

// Field is one key of a struct.
type Field struct {
	Name     string `json:"name"`
	Type     Type   `json:"type"`
	Go       string `json:"go,omitempty"`
	Squash   bool   `json:"squash,omitempty"`
	Remain   bool   `json:"remain,omitempty"`
	Untagged bool   `json:"untagged,omitempty"`
	Embedded bool   `json:"embedded,omitempty"`
}

// Struct is a struct type; structs refer to each other by name, so that recursive types end.
type Struct struct {
	Fields     []Field `json:"fields"`
	Dialect    string  `json:"dialect,omitempty"`
	Unmarshals bool    `json:"unmarshals,omitempty"`
	Validates  bool    `json:"validates,omitempty"`
	Text       bool    `json:"text,omitempty"`
	Yaml       bool    `json:"yaml,omitempty"`
	Metric     *Metric `json:"metric,omitempty"`
}

// Metric is what a generated metric setting says of itself: its name and the attributes it can have, in its own order.
type Metric struct {
	Name       string   `json:"name"`
	Attributes []string `json:"attributes"`
}
