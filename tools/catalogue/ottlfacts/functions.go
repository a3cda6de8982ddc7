package ottlfacts

import (
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/iancoleman/strcase"
	"github.com/open-telemetry/opentelemetry-collector-contrib/internal/filter/filterottl"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl"
	"github.com/open-telemetry/opentelemetry-collector-contrib/processor/filterprocessor"
	"github.com/open-telemetry/opentelemetry-collector-contrib/processor/transformprocessor"
)

// functions are those of each component by context. A processor's own list is public; tail_sampling uses the standard one.
func functions() map[string]map[string]Functions {
	return map[string]map[string]Functions{
		"transform": {
			"datapoint": of(transformprocessor.DefaultDataPointFunctionsNew()),
			"exemplar":  of(transformprocessor.DefaultExemplarFunctions()),
			"log":       of(transformprocessor.DefaultLogFunctionsNew()),
			"metric":    of(transformprocessor.DefaultMetricFunctionsNew()),
			"profile":   of(transformprocessor.DefaultProfileFunctionsNew()),
			"span":      of(transformprocessor.DefaultSpanFunctionsNew()),
			"spanevent": of(transformprocessor.DefaultSpanEventFunctionsNew()),
		},
		"filter": {
			"datapoint": of(filterprocessor.DefaultDataPointFunctionsNew()),
			"log":       of(filterprocessor.DefaultLogFunctionsNew()),
			"metric":    of(filterprocessor.DefaultMetricFunctionsNew()),
			"profile":   of(filterprocessor.DefaultProfileFunctionsNew()),
			"resource":  of(filterprocessor.DefaultResourceFunctions()),
			"span":      of(filterprocessor.DefaultSpanFunctionsNew()),
			"spanevent": of(filterprocessor.DefaultSpanEventFunctionsNew()),
		},
		"tail_sampling": {
			"span":      of(slices.Collect(maps.Values(filterottl.StandardSpanFuncs()))),
			"spanevent": of(slices.Collect(maps.Values(filterottl.StandardSpanEventFuncs()))),
		},
	}
}

func of[K any](factories []ottl.Factory[K]) Functions {
	out := Functions{}
	for _, factory := range factories {
		out[factory.Name()] = Function{Args: parameters(factory.CreateDefaultArguments())}
	}
	return out
}

// parameters are the exported fields of the arguments in their order; a named argument is the field's name in snake case.
func parameters(arguments any) []Parameter {
	out := []Parameter{}
	t := reflect.TypeOf(arguments)
	if t == nil || t.Elem().Kind() != reflect.Struct {
		return out
	}
	for i := range t.Elem().NumField() {
		if f := t.Elem().Field(i); f.IsExported() {
			p := Parameter{Name: strcase.ToSnake(f.Name)}
			p.Type, p.Optional, p.List = typeOf(f.Type)
			out = append(out, p)
		}
	}
	return out
}

func typeOf(t reflect.Type) (name string, optional, list bool) {
	if strings.HasPrefix(t.Name(), "Optional[") {
		name, _, list = typeOf(contentOf(t))
		return name, true, list
	}
	if t.Kind() == reflect.Slice {
		name, optional, _ = typeOf(t.Elem())
		return name, optional, true
	}
	if t.Kind() == reflect.Pointer {
		return typeOf(t.Elem())
	}
	name, _, _ = strings.Cut(t.Name(), "[")
	return name, false, false
}

// contentOf is what an optional argument holds: what its Get returns.
func contentOf(t reflect.Type) reflect.Type {
	get, ok := t.MethodByName("Get")
	if !ok {
		return t.Field(0).Type
	}
	return get.Type.Out(0)
}
