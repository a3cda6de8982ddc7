// Package defaults reads default configurations as the collector itself would write them.
package defaults

import (
	"encoding"
	"fmt"
	"reflect"
	"time"
	"unsafe"

	"go.opentelemetry.io/collector/confmap"

	"github.com/open-telemetry/opentelemetry-collector-contrib/otelier/catalogue/walk"
)

// Optional is the state of an optional section: of a configoptional ("none", "default", "some") or of a pointer
// ("nil", "set"). Default is what the state "default" would bring in.
type Optional struct {
	Path    string `json:"path"`
	State   string `json:"state"`
	Default any    `json:"default,omitempty"`
}

// Of is a default configuration by YAML keys, with its optional sections. `config` points to a struct.
func Of(config any) (map[string]any, []Optional, error) {
	out, err := marshal(config)
	if err != nil {
		return nil, nil, err
	}
	v := reflect.ValueOf(config)
	for v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	if v.Kind() != reflect.Struct {
		return out, []Optional{}, nil
	}
	r := &reader{optionals: []Optional{}}
	r.structure(v, "", out)
	return out, r.optionals, r.err
}

func marshal(config any) (map[string]any, error) {
	conf := confmap.New()
	if err := conf.Marshal(config); err != nil {
		return nil, fmt.Errorf("cannot write %T: %w", config, err)
	}
	written := conf.ToStringMap()
	return plain(written).(map[string]any), nil
}

// plain writes durations as their text.
func plain(value any) any {
	switch v := value.(type) {
	case time.Duration:
		return v.String()
	case map[string]any:
		for key, inner := range v {
			v[key] = plain(inner)
		}
	case []any:
		for i, inner := range v {
			v[i] = plain(inner)
		}
	}
	return value
}

type reader struct {
	optionals []Optional
	err       error
}

// structure goes through a struct beside what was written of it: texts that the writing lost are put back.
func (r *reader) structure(v reflect.Value, path string, written map[string]any) {
	yaml := walk.IsYaml(v.Type())
	for i := range v.NumField() {
		f := v.Type().Field(i)
		tag := walk.TagOf(f, yaml)
		if tag.Skip || tag.Remain {
			continue
		}
		value := reachable(v.Field(i))
		if tag.Squash {
			if value.Kind() == reflect.Struct {
				r.structure(value, path, written)
			}
			continue
		}
		r.value(value, join(path, tag.Name), written, tag.Name)
	}
}

func (r *reader) value(v reflect.Value, path string, parent map[string]any, key string) {
	if walk.Optional(v.Type()) != nil {
		r.optional(v, path, parent, key)
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			r.optionals = append(r.optionals, Optional{Path: path, State: "nil"})
			return
		}
		r.optionals = append(r.optionals, Optional{Path: path, State: "set"})
		r.inside(v.Elem(), path, parent, key)
	case reflect.Struct:
		r.inside(v, path, parent, key)
	}
}

// inside descends into a struct, or writes it as its text where it is one.
func (r *reader) inside(v reflect.Value, path string, parent map[string]any, key string) {
	if v.Kind() != reflect.Struct {
		return
	}
	if v.CanAddr() {
		if _, ok := v.Addr().Interface().(encoding.TextUnmarshaler); ok {
			writeText(v, parent, key)
			return
		}
	}
	written, _ := parent[key].(map[string]any)
	if written == nil {
		written = map[string]any{}
	}
	r.structure(v, path, written)
}

// writeText replaces the empty mapping that is written of a struct which the configuration holds as a text.
func writeText(v reflect.Value, parent map[string]any, key string) {
	if _, written := parent[key]; !written {
		return
	}
	delete(parent, key)
	if m, ok := v.Addr().Interface().(encoding.TextMarshaler); ok && !v.IsZero() {
		if text, err := m.MarshalText(); err == nil {
			parent[key] = string(text)
		}
	}
}

func (r *reader) optional(v reflect.Value, path string, parent map[string]any, key string) {
	switch v.FieldByName("flavor").Int() {
	case 0:
		r.optionals = append(r.optionals, Optional{Path: path, State: "none"})
	case 1:
		copied := reflect.New(v.Type())
		copied.Elem().Set(v)
		inner := copied.MethodByName("GetOrInsertDefault").Call(nil)[0]
		r.section(inner, path)
	default:
		r.optionals = append(r.optionals, Optional{Path: path, State: "some"})
		r.inside(v.Addr().MethodByName("Get").Call(nil)[0].Elem(), path, parent, key)
	}
}

func (r *reader) section(inner reflect.Value, path string) {
	written, err := marshal(inner.Interface())
	if err != nil {
		r.err = err
		return
	}
	index := len(r.optionals)
	r.optionals = append(r.optionals, Optional{Path: path, State: "default"})
	r.structure(inner.Elem(), path, written)
	r.optionals[index].Default = written
}

// reachable lets a field be read that Go hides because it was embedded unexported.
func reachable(v reflect.Value) reflect.Value {
	if v.CanInterface() || !v.CanAddr() {
		return v
	}
	return reflect.NewAt(v.Type(), unsafe.Pointer(v.UnsafeAddr())).Elem()
}

func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}
