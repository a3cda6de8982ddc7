// Package enumerate finds the texts that a named type accepts by trying the texts of its own package on it.
package enumerate

import (
	"encoding"
	"reflect"
	"slices"
	"strings"
)

// Enumeration are the accepted values of a named type; see lib/catalogue/fields/types.ts.
type Enumeration struct {
	Values []string `json:"values"`
	How    string   `json:"how"`
	Free   bool     `json:"free,omitempty"`
}

// strangers are texts that no list of names holds: a type that takes one of them takes free text.
var strangers = []string{"zz-nonsense", "12345", "5s", "a.b.c", "attributes.x", "10KiB", "10MB"}

// All enumerates the named types for which something can be said. `folders` says where the sources of a package are.
func All(named map[string]reflect.Type, folders map[string]string) map[string]Enumeration {
	out := map[string]Enumeration{}
	for name, t := range named {
		folder, ok := folders[t.PkgPath()]
		if !ok {
			continue
		}
		if e := of(t, sourceOf(folder)); e != nil {
			out[name] = *e
		}
	}
	return out
}

func of(t reflect.Type, source *source) *Enumeration {
	value := reflect.New(t)
	if _, ok := value.Interface().(encoding.TextUnmarshaler); ok {
		return byMethod(t, source.literals, "text", acceptsText)
	}
	if _, ok := value.Interface().(interface{ Validate() error }); ok && t.Kind() == reflect.String {
		if e := byMethod(t, source.literals, "validate", acceptsValue); !e.Free && len(e.Values) > 0 {
			return e
		}
	}
	if consts := source.consts[t.Name()]; t.Kind() == reflect.String && len(consts) > 0 {
		return &Enumeration{Values: sorted(consts), How: "consts"}
	}
	return nil
}

func byMethod(t reflect.Type, literals []string, how string, accepts func(reflect.Type, string) bool) *Enumeration {
	if slices.ContainsFunc(strangers, func(text string) bool { return accepts(t, text) }) {
		return &Enumeration{Values: []string{}, How: how, Free: true}
	}
	values := []string{}
	for _, text := range literals {
		if accepts(t, text) {
			values = append(values, text)
		}
	}
	if len(values) == 0 { // nothing that is known passes: no list can be given
		return &Enumeration{Values: values, How: how, Free: true}
	}
	isLoose := how == "text" && !slices.ContainsFunc(values, func(text string) bool {
		return !accepts(t, strings.ToUpper(text)) || !accepts(t, strings.ToLower(text))
	})
	if isLoose {
		return &Enumeration{Values: sorted(withoutShouting(values)), How: "text (case-insensitive)"}
	}
	return &Enumeration{Values: sorted(values), How: how}
}

// withoutShouting drops a value in capitals where the same stands in small letters.
func withoutShouting(values []string) []string {
	return slices.DeleteFunc(slices.Clone(values), func(text string) bool {
		lower := strings.ToLower(text)
		return text != lower && slices.Contains(values, lower)
	})
}

func acceptsText(t reflect.Type, text string) (ok bool) {
	defer refuseOnPanic(&ok)
	return reflect.New(t).Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(text)) == nil
}

func acceptsValue(t reflect.Type, text string) (ok bool) {
	defer refuseOnPanic(&ok)
	value := reflect.New(t)
	value.Elem().SetString(text)
	return value.Interface().(interface{ Validate() error }).Validate() == nil
}

// refuseOnPanic counts a method that panics as one that does not accept.
func refuseOnPanic(ok *bool) {
	if recover() != nil {
		*ok = false
	}
}

func sorted(values []string) []string {
	out := slices.Clone(values)
	slices.Sort(out)
	return slices.Compact(out)
}
