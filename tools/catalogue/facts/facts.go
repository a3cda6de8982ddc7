// Package facts puts together what is read of one collector version, in the shape of lib/catalogue/fields/types.ts.
package facts

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"

	"go.opentelemetry.io/collector/component"
	"go.opentelemetry.io/collector/service/telemetry/otelconftelemetry"

	"github.com/open-telemetry/opentelemetry-collector-contrib/otelier/catalogue/defaults"
	"github.com/open-telemetry/opentelemetry-collector-contrib/otelier/catalogue/enumerate"
	"github.com/open-telemetry/opentelemetry-collector-contrib/otelier/catalogue/linked"
	"github.com/open-telemetry/opentelemetry-collector-contrib/otelier/catalogue/sections"
	"github.com/open-telemetry/opentelemetry-collector-contrib/otelier/catalogue/walk"
)

// Component is one component's settings.
type Component struct {
	Kind      string                      `json:"kind"`
	Type      string                      `json:"type"`
	Aliases   []string                    `json:"aliases,omitempty"`
	Module    string                      `json:"module,omitempty"`
	Signals   map[string]string           `json:"signals"`
	Config    string                      `json:"config"`
	Default   map[string]any              `json:"default"`
	Optionals []defaults.Optional         `json:"optionals"`
	Dynamic   map[string]sections.Section `json:"dynamic"`
	Choices   map[string][]string         `json:"choices,omitempty"`
}

// Data is the committed file.
type Data struct {
	Schema     int                              `json:"schema"`
	Version    string                           `json:"version"`
	Knowledge  string                           `json:"knowledge"`
	Components []Component                      `json:"components"`
	Types      map[string]*walk.Struct          `json:"types"`
	Enums      map[string]enumerate.Enumeration `json:"enums"`
	Gates      []Gate                           `json:"gates"`
}

// Read reflects everything that is linked. `folders` says where the sources of a package are.
func Read(version string, folders map[string]string) (*Data, error) {
	w := walk.New()
	w.StandIns = discoveries()
	data := &Data{Schema: 1, Version: version, Knowledge: "reflected", Types: w.Structs, Gates: gates()}
	for _, c := range linked.All {
		component, err := read(w, c, folders)
		if err != nil {
			return nil, err
		}
		data.Components = append(data.Components, *component)
	}
	telemetry, err := settings(w, otelconftelemetry.NewFactory().CreateDefaultConfig())
	if err != nil {
		return nil, err
	}
	telemetry.Kind, telemetry.Type, telemetry.Signals = "service", "telemetry", map[string]string{}
	data.Components = append(data.Components, *telemetry)
	slices.SortFunc(data.Components, func(a, b Component) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Type, b.Type))
	})
	data.Enums = enumerate.All(w.Named, folders)
	return data, nil
}

func read(w *walk.Walker, c linked.Component, folders map[string]string) (*Component, error) {
	config := c.Factory.CreateDefaultConfig()
	out, err := settings(w, config)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", c.Module, err)
	}
	out.Kind, out.Type = c.Kind, c.Factory.Type().String()
	out.Module = c.Module + " " + c.Version
	out.Signals = signals(c.Factory)
	if alias, ok := c.Factory.(interface{ DeprecatedAlias() component.Type }); ok && alias.DeprecatedAlias().String() != "" {
		out.Aliases = []string{alias.DeprecatedAlias().String()}
	}
	if out.Dynamic, err = sections.Of(w, c.Module, config, out.Config, folders); err != nil {
		return nil, fmt.Errorf("%s: %w", c.Module, err)
	}
	if out.Choices, err = sections.Choices(c.Module, c.Factory, folders); err != nil {
		return nil, fmt.Errorf("%s: %w", c.Module, err)
	}
	return out, nil
}

func settings(w *walk.Walker, config any) (*Component, error) {
	written, optionals, err := defaults.Of(config)
	if err != nil {
		return nil, err
	}
	t := reflect.TypeOf(config)
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return &Component{
		Config: w.Of(t).Struct, Default: written, Optionals: optionals, Dynamic: map[string]sections.Section{},
	}, nil
}
