package walk

import (
	"fmt"
	"reflect"
	"testing"
	"time"

	"github.com/open-telemetry/opentelemetry-collector-contrib/otelier/catalogue/walk/internal/configoptional"
	"github.com/open-telemetry/opentelemetry-collector-contrib/otelier/catalogue/walk/internal/confmap"
)

const here = "github.com/open-telemetry/opentelemetry-collector-contrib/otelier/catalogue/walk."

func fieldsOf[T any](t *testing.T) (map[string]Field, *Walker, *Struct) {
	t.Helper()
	w := New()
	w.Known[here+"hidden"] = "secret"
	s := w.Structs[w.Of(reflect.TypeFor[T]()).Struct]
	fields := map[string]Field{}
	for _, f := range s.Fields {
		fields[f.Go] = f
	}
	return fields, w, s
}

func expect(t *testing.T, got, want any) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

type hidden string

type scalars struct {
	Name    string            `mapstructure:"name"`
	On      bool              `mapstructure:"on,omitempty"`
	Small   uint16            `mapstructure:"small"`
	Wide    int               `mapstructure:"wide"`
	Share   float32           `mapstructure:"share"`
	Every   time.Duration     `mapstructure:"every"`
	Secret  hidden            `mapstructure:"secret"`
	Any     any               `mapstructure:"any"`
	Names   []string          `mapstructure:"names"`
	Labels  map[string]*int64 `mapstructure:"labels"`
	Ignored string            `mapstructure:"-"`
	private string
}

func TestScalarsListsAndMaps(t *testing.T) {
	f, _, s := fieldsOf[scalars](t)
	expect(t, len(s.Fields), 10)
	expect(t, f["Name"].Type, Type{Is: "string"})
	expect(t, f["On"].Name, "on")
	expect(t, f["Small"].Type, Type{Is: "uint", Bits: 16})
	expect(t, f["Wide"].Type, Type{Is: "int"})
	expect(t, f["Share"].Type, Type{Is: "float", Bits: 32})
	expect(t, f["Every"].Type, Type{Is: "duration"})
	expect(t, f["Secret"].Type, Type{Is: "secret"})
	expect(t, f["Any"].Type, Type{Is: "any"})
	expect(t, *f["Names"].Type.Of, Type{Is: "string"})
	expect(t, *f["Labels"].Type.Of, Type{Is: "pointer", Of: &Type{Is: "int", Bits: 64}})
	_ = scalars{private: ""}
}

type key string

type metric struct {
	Enabled           bool  `mapstructure:"enabled"`
	EnabledAttributes []key `mapstructure:"attributes"`
}

func (m *metric) Validate() error {
	for _, name := range m.EnabledAttributes {
		return fmt.Errorf("metric a.b doesn't have an attribute %v, valid attributes: [cpu, state]", name)
	}
	return nil
}

func TestAMetricIsAskedForItsAttributes(t *testing.T) {
	_, _, s := fieldsOf[metric](t)
	expect(t, s.Metric, &Metric{Name: "a.b", Attributes: []string{"cpu", "state"}})
}

type tree struct {
	Children []tree `mapstructure:"children"`
	Parent   *tree  `mapstructure:"parent"`
}

func TestARecursiveTypeEnds(t *testing.T) {
	f, w, _ := fieldsOf[tree](t)
	expect(t, len(w.Structs), 1)
	expect(t, *f["Children"].Type.Of, Type{Is: "struct", Struct: here + "tree"})
}

type shared struct {
	Inner int `mapstructure:"inner"`
}

type squashing struct {
	shared `mapstructure:",squash"`
	Named  shared         `mapstructure:",squash"`
	Rest   map[string]any `mapstructure:",remain"`
}

func TestAnUnexportedEmbeddedStructIsSquashedAndTheRestKept(t *testing.T) {
	f, _, _ := fieldsOf[squashing](t)
	expect(t, f["shared"].Squash && f["shared"].Embedded, true)
	expect(t, f["Named"].Squash && !f["Named"].Embedded, true)
	expect(t, f["Rest"].Remain, true)
	expect(t, f["Rest"].Name, "")
}

type untagged struct {
	EndPoint string
}

func TestAFieldWithoutTagKeepsItsCapitals(t *testing.T) {
	f, _, _ := fieldsOf[untagged](t)
	expect(t, f["EndPoint"].Name, "EndPoint")
	expect(t, f["EndPoint"].Untagged, true)
}

type sections struct {
	TLS configoptional.Optional[shared] `mapstructure:"tls"`
	Max configoptional.Optional[int64]  `mapstructure:"max"`
}

func TestAnOptionalSectionIsWhatItHolds(t *testing.T) {
	f, w, _ := fieldsOf[sections](t)
	expect(t, f["TLS"].Type, Type{Is: "optional", Of: &Type{Is: "struct", Struct: here + "shared"}})
	expect(t, f["Max"].Type, Type{Is: "optional", Of: &Type{Is: "int", Bits: 64}})
	expect(t, len(w.Structs), 2)
}

type level int8

func (*level) UnmarshalText([]byte) error { return nil }

type size struct{ Bytes int }

func (*size) UnmarshalText([]byte) error { return nil }

type judged struct {
	Level level `mapstructure:"level"`
	Size  size  `mapstructure:"size"`
}

func (judged) Validate() error                { return nil }
func (*judged) Unmarshal(*confmap.Conf) error { return nil }

func TestMethodsOnTypesAndTheirPointersAreSeen(t *testing.T) {
	f, w, s := fieldsOf[judged](t)
	expect(t, s.Validates && s.Unmarshals && !s.Text && !s.Yaml, true)
	expect(t, f["Level"].Type, Type{Is: "int", Bits: 8, Go: here + "level", Text: true})
	expect(t, f["Size"].Type, Type{Is: "struct", Struct: here + "size", Text: true})
	expect(t, len(w.Named), 2)
}

type wrongSignature struct{}

func (wrongSignature) Validate(bool) error { return nil }
func (wrongSignature) Unmarshal(int) error { return nil }

func TestMethodsOfTheSameNameButAnotherShapeDoNotCount(t *testing.T) {
	_, _, s := fieldsOf[wrongSignature](t)
	expect(t, s.Validates || s.Unmarshals, false)
}

type prometheusLike struct {
	Interval string `yaml:"scrape_interval,omitempty"`
	Plain    string
	Inline   shared `yaml:",inline"`
}

func TestAStructWithYamlTagsOnlyIsTheYamlDialect(t *testing.T) {
	f, _, s := fieldsOf[prometheusLike](t)
	expect(t, s.Dialect, "yaml")
	expect(t, f["Interval"].Name, "scrape_interval")
	expect(t, f["Inline"].Squash, true)
}
