package ottlfacts

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/open-telemetry/opentelemetry-collector-contrib/internal/filter/filterottl"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl/contexts/ottlresource"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl/contexts/ottlscope"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl/ottlfuncs"
	"github.com/open-telemetry/opentelemetry-collector-contrib/processor/transformprocessor"
)

// sets are the functions of each component by context. The processors' own lists are public; a group's conditions and
// tail_sampling use what filterottl has.
func sets() map[string]map[string]Functions {
	return map[string]map[string]Functions{
		"transform": {
			"datapoint": of(transformprocessor.DefaultDataPointFunctionsNew()),
			"exemplar":  of(transformprocessor.DefaultExemplarFunctions()),
			"log":       of(transformprocessor.DefaultLogFunctionsNew()),
			"metric":    of(transformprocessor.DefaultMetricFunctionsNew()),
			"profile":   of(transformprocessor.DefaultProfileFunctionsNew()),
			"resource":  ofMap(ottlfuncs.StandardFuncs[*ottlresource.TransformContext]()),
			"scope":     ofMap(ottlfuncs.StandardFuncs[*ottlscope.TransformContext]()),
			"span":      of(transformprocessor.DefaultSpanFunctionsNew()),
			"spanevent": of(transformprocessor.DefaultSpanEventFunctionsNew()),
		},
		"conditions": {
			"datapoint": ofMap(filterottl.StandardDataPointFuncs()),
			"exemplar":  ofMap(filterottl.StandardExemplarFuncs()),
			"log":       ofMap(filterottl.StandardLogFuncs()),
			"metric":    ofMap(filterottl.StandardMetricFuncs()),
			"profile":   ofMap(filterottl.StandardProfileFuncs()),
			"resource":  ofMap(filterottl.StandardResourceFuncs()),
			"scope":     ofMap(filterottl.StandardScopeFuncs()),
			"span":      ofMap(filterottl.StandardSpanFuncs()),
			"spanevent": ofMap(filterottl.StandardSpanEventFuncs()),
		},
	}
}

// merge tells every function once, and by context only the names.
func merge(sets map[string]map[string]Functions) (Functions, map[string]map[string][]string, error) {
	all, names := Functions{}, map[string]map[string][]string{}
	for component, contexts := range sets {
		names[component] = map[string][]string{}
		for context, functions := range contexts {
			for name, function := range functions {
				if known, ok := all[name]; ok && !slices.Equal(known.Args, function.Args) {
					return nil, nil, fmt.Errorf("%s takes other arguments in %s, %s", name, component, context)
				}
				all[name] = function
			}
			names[component][context] = slices.Sorted(maps.Keys(functions))
		}
	}
	return all, names, nil
}

func ofMap[K any](factories map[string]ottl.Factory[K]) Functions {
	return of(slices.Collect(maps.Values(factories)))
}

func of[K any](factories []ottl.Factory[K]) Functions {
	out := Functions{}
	for _, factory := range factories {
		out[factory.Name()] = Function{Args: parameters(factory.CreateDefaultArguments())}
	}
	return out
}

// parameters are the exported fields of the arguments in their order, by their Go names: that is what a named argument is
// compared with.
func parameters(arguments any) []Parameter {
	out := []Parameter{}
	t := reflect.TypeOf(arguments)
	if t == nil || t.Elem().Kind() != reflect.Struct {
		return out
	}
	for i := range t.Elem().NumField() {
		if f := t.Elem().Field(i); f.IsExported() {
			p := Parameter{Name: f.Name}
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
