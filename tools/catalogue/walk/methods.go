package walk

import (
	"encoding"
	"reflect"
)

var textUnmarshaler = reflect.TypeFor[encoding.TextUnmarshaler]()

// methods says which of the methods that change decoding a type has, on itself or on its pointer.
type methods struct{ text, unmarshals, validates, yaml bool }

func methodsOf(t reflect.Type) methods {
	if t.Kind() == reflect.Interface {
		return methods{}
	}
	p := reflect.PointerTo(t)
	return methods{
		text: p.Implements(textUnmarshaler),
		// The public name is an alias of an internal one.
		unmarshals: hasMethod(p, "Unmarshal", "*confmap.Conf") || hasMethod(p, "Unmarshal", "*internal.Conf"),
		validates:  hasMethod(p, "Validate"),
		yaml:       has(p, "UnmarshalYAML"),
	}
}

func has(t reflect.Type, name string) bool {
	_, ok := t.MethodByName(name)
	return ok
}

// hasMethod looks for `name(inputs…) error`; inputs are compared by their written form, so that no package need be linked.
func hasMethod(t reflect.Type, name string, inputs ...string) bool {
	m, ok := t.MethodByName(name)
	if !ok || m.Type.NumIn() != len(inputs)+1 || m.Type.NumOut() != 1 || m.Type.Out(0).String() != "error" {
		return false
	}
	for i, input := range inputs {
		if m.Type.In(i+1).String() != input {
			return false
		}
	}
	return true
}
