// Package sections reads what no tag shows: sections that a component fills by name from a table of its own.
package sections

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"

	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/stanza/operator"
	"go.opentelemetry.io/collector/component"
	"go.opentelemetry.io/collector/confmap"

	"github.com/open-telemetry/opentelemetry-collector-contrib/otelier/catalogue/defaults"
	"github.com/open-telemetry/opentelemetry-collector-contrib/otelier/catalogue/walk"
)

// Section is a section whose content is chosen by its key or by its `type`.
type Section struct {
	By       string             `json:"by"`
	Variants map[string]Variant `json:"variants"`
}

// Variant is one content of a section.
type Variant struct {
	Config    string              `json:"config"`
	Default   map[string]any      `json:"default"`
	Optionals []defaults.Optional `json:"optionals,omitempty"`
}

// Of finds the sections of a component by their path. `structName` is the name of its configuration.
func Of(w *walk.Walker, module string, config any, structName string, folders map[string]string) (map[string]Section, error) {
	out := map[string]Section{}
	paths := operatorPaths(w, structName, "", nil)
	if len(paths) > 0 {
		operators, err := stanza(w)
		if err != nil {
			return nil, err
		}
		for _, path := range paths {
			out[path] = operators
		}
	}
	scrapers, err := scrapers(w, module, config, folders)
	if err != nil {
		return nil, err
	}
	if len(scrapers.Variants) > 0 {
		out["scrapers"] = scrapers
	}
	return out, nil
}

var scraperPackage = regexp.MustCompile(`/internal/scraper/(\w+)scraper$`)

// scrapers decodes each scraper of which there is a package alone, and reads the configuration that the receiver makes of it.
func scrapers(w *walk.Walker, module string, config any, folders map[string]string) (Section, error) {
	section := Section{By: "key", Variants: map[string]Variant{}}
	field := reflect.ValueOf(config).Elem()
	if field.Kind() != reflect.Struct || !field.FieldByName("Scrapers").IsValid() {
		return section, nil
	}
	for path := range folders {
		match := scraperPackage.FindStringSubmatch(path)
		if match == nil || !strings.HasPrefix(path, module+"/") {
			continue
		}
		conf := confmap.NewFromStringMap(map[string]any{"scrapers": map[string]any{match[1]: map[string]any{}}})
		if err := conf.Unmarshal(config); err != nil {
			return section, fmt.Errorf("scraper %s: %w", match[1], err)
		}
		made := field.FieldByName("Scrapers").Interface().(map[component.Type]component.Config)
		variant, err := variantOf(w, made[component.MustNewType(match[1])])
		if err != nil {
			return section, err
		}
		section.Variants[match[1]] = *variant
	}
	return section, nil
}

// stanza reads the registry of operators: its names are private, what stands behind a name is not.
func stanza(w *walk.Walker) (Section, error) {
	section := Section{By: "type", Variants: map[string]Variant{}}
	for _, key := range reflect.ValueOf(operator.DefaultRegistry).Elem().FieldByName("operators").MapKeys() {
		build, _ := operator.Lookup(key.String())
		variant, err := variantOf(w, build())
		if err != nil {
			return section, fmt.Errorf("operator %s: %w", key, err)
		}
		section.Variants[key.String()] = *variant
	}
	return section, nil
}

func variantOf(w *walk.Walker, config any) (*Variant, error) {
	written, optionals, err := defaults.Of(config)
	if err != nil {
		return nil, err
	}
	return &Variant{Config: w.Of(reflect.TypeOf(config).Elem()).Struct, Default: written, Optionals: optionals}, nil
}

// operatorPaths are the paths of lists of operators below a struct.
func operatorPaths(w *walk.Walker, structName, path string, above []string) []string {
	if slices.Contains(above, structName) || w.Structs[structName] == nil {
		return nil
	}
	out := []string{}
	for _, field := range w.Structs[structName].Fields {
		below := path
		if field.Name != "" {
			below = strings.TrimPrefix(path+"."+field.Name, ".")
		}
		t := field.Type
		for t.Is == "pointer" || t.Is == "optional" {
			t = *t.Of
		}
		if t.Is == "list" && t.Of.Struct == walk.Name(reflect.TypeFor[operator.Config]()) {
			out = append(out, below)
		} else if t.Is == "struct" {
			out = append(out, operatorPaths(w, t.Struct, below, append(slices.Clone(above), structName))...)
		}
	}
	return out
}
