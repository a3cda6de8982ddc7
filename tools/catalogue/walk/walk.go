package walk

import (
	"path"
	"reflect"
	"strings"
)

// Walker collects the structs and the named types that it meets.
type Walker struct {
	// Structs by their name.
	Structs map[string]*Struct
	// Named are the named types other than plain structs: those whose values may be enumerated.
	Named map[string]reflect.Type
	// Known are types that have a kind of their own, by name.
	Known map[string]string
	// StandIns are types whose fields are read in place of those of the type named: a registry adds to them at run time.
	StandIns map[string]reflect.Type
	// owner is the field whose type is being read.
	owner string
}

// New makes a walker that knows the collector's own scalar types.
func New() *Walker {
	return &Walker{
		Structs: map[string]*Struct{},
		Named:   map[string]reflect.Type{},
		Known: map[string]string{
			"time.Duration": "duration",
			"time.Time":     "time",
			"go.opentelemetry.io/collector/config/configopaque.String": "secret",
			"go.opentelemetry.io/collector/component.ID":               "id",
		},
	}
}

// Name is the import path and name of a type; an unnamed type is written out.
func Name(t reflect.Type) string {
	if t.PkgPath() == "" {
		return t.String()
	}
	return t.PkgPath() + "." + t.Name()
}

// Of is the type of a value; structs below it are collected.
func (w *Walker) Of(t reflect.Type) Type {
	if is, ok := w.Known[Name(t)]; ok {
		return Type{Is: is}
	}
	if inner := Optional(t); inner != nil {
		of := w.Of(inner)
		return Type{Is: "optional", Of: &of}
	}
	if t.Kind() == reflect.Struct {
		return w.structOf(t)
	}
	out := w.shape(t)
	if t.PkgPath() != "" && t.Kind() != reflect.Pointer {
		out.Go = Name(t)
		m := methodsOf(t)
		out.Text, out.Unmarshals, out.Validates, out.Yaml = m.text, m.unmarshals, m.validates, m.yaml
		if t.Kind() != reflect.Interface {
			w.Named[out.Go] = t
		}
	}
	return out
}

func (w *Walker) shape(t reflect.Type) Type {
	of := func(is string) Type {
		inner := w.Of(t.Elem())
		return Type{Is: is, Of: &inner}
	}
	switch t.Kind() {
	case reflect.String:
		return Type{Is: "string"}
	case reflect.Bool:
		return Type{Is: "bool"}
	case reflect.Int: // its width is the machine's, and messages name it without
		return Type{Is: "int"}
	case reflect.Uint:
		return Type{Is: "uint"}
	case reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return Type{Is: "int", Bits: t.Bits()}
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64, reflect.Uintptr:
		return Type{Is: "uint", Bits: t.Bits()}
	case reflect.Float32, reflect.Float64:
		return Type{Is: "float", Bits: t.Bits()}
	case reflect.Pointer:
		return of("pointer")
	case reflect.Slice:
		return of("list")
	case reflect.Array:
		return of("array")
	case reflect.Map:
		out, key := of("map"), w.Of(t.Key())
		out.Key = &key
		return out
	default: // interfaces; functions and channels hold nothing that could be written
		return Type{Is: "any"}
	}
}

func (w *Walker) structOf(t reflect.Type) Type {
	name, m := Name(t), methodsOf(t)
	if t.Name() == "" && w.owner != "" { // a struct that is written out where it is used is named after that place
		name = w.owner
	}
	if _, seen := w.Structs[name]; !seen {
		s := &Struct{Fields: []Field{}, Unmarshals: m.unmarshals, Validates: m.validates, Text: m.text, Yaml: m.yaml}
		s.Metric = metricOf(t)
		w.Structs[name] = s // before its fields, so that a recursive type ends
		if m.text {
			w.Named[name] = t
		}
		if standIn, ok := w.StandIns[name]; ok {
			w.fields(standIn, s)
		} else {
			w.fields(t, s)
		}
	}
	return Type{Is: "struct", Struct: name, Text: m.text, Validates: m.validates, Yaml: m.yaml}
}

func (w *Walker) fields(t reflect.Type, s *Struct) {
	yaml := IsYaml(t)
	if yaml {
		s.Dialect = "yaml"
	}
	for i := range t.NumField() {
		f := t.Field(i)
		tag := TagOf(f, yaml)
		if tag.Skip {
			continue
		}
		above := w.owner
		w.owner = Name(t) + "." + f.Name
		of := w.Of(f.Type)
		w.owner = above
		s.Fields = append(s.Fields, Field{
			Name: tag.Name, Type: of, Go: f.Name,
			Squash: tag.Squash, Remain: tag.Remain, Untagged: tag.Untagged, Embedded: f.Anonymous,
		})
	}
}

// Optional is what a configoptional.Optional holds, or nil for any other type. The type is recognised by its name: its
// content is what its method Get points to.
func Optional(t reflect.Type) reflect.Type {
	if path.Base(t.PkgPath()) != "configoptional" || !strings.HasPrefix(t.Name(), "Optional[") {
		return nil
	}
	get, ok := reflect.PointerTo(t).MethodByName("Get")
	if !ok {
		return nil
	}
	return get.Type.Out(0).Elem()
}
