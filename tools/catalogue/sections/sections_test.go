package sections

import (
	"reflect"
	"slices"
	"testing"

	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/stanza/operator"

	"github.com/open-telemetry/opentelemetry-collector-contrib/otelier/catalogue/walk"
)

type header struct {
	Operators []operator.Config `mapstructure:"metadata_operators"`
}

type receiver struct {
	header    `mapstructure:",squash"`
	Header    *header           `mapstructure:"header"`
	Operators []operator.Config `mapstructure:"operators"`
	Self      *receiver         `mapstructure:"self"`
	Names     []string          `mapstructure:"names"`
}

func TestListsOfOperatorsAreFoundAtEveryDepthAndASelfEnds(t *testing.T) {
	w := walk.New()
	name := w.Of(reflect.TypeFor[receiver]()).Struct
	got := operatorPaths(w, name, "", nil)
	slices.Sort(got)
	want := []string{"header.metadata_operators", "metadata_operators", "operators"}
	if !slices.Equal(got, want) {
		t.Errorf("operatorPaths = %v, want %v", got, want)
	}
}

func TestEveryOperatorOfTheRegistryHasItsSettings(t *testing.T) {
	w := walk.New()
	section, err := stanza(w)
	if err != nil {
		t.Fatal(err)
	}
	if section.By != "type" {
		t.Errorf("operators are chosen by %q", section.By)
	}
	for name, variant := range section.Variants {
		if w.Structs[variant.Config] == nil {
			t.Errorf("operator %s has no struct %s", name, variant.Config)
		}
	}
}

type plain struct{ Endpoint string }

func TestAConfigurationWithoutScrapersHasNone(t *testing.T) {
	section, err := scrapers(walk.New(), "example.com/receiver", &plain{}, nil)
	if err != nil || len(section.Variants) != 0 {
		t.Errorf("scrapers = %v, %v", section, err)
	}
}

func TestNamesAreLowerCaseWords(t *testing.T) {
	for text, want := range map[string]bool{"k8s_api": true, "ec2": true, "": false, "EC2": false, "a b": false} {
		if got := isName(text); got != want {
			t.Errorf("isName(%q) = %v, want %v", text, got, want)
		}
	}
}
