package enumerate

import (
	"errors"
	"os"
	"reflect"
	"strings"
	"testing"
)

type mode string

func (m *mode) UnmarshalText(text []byte) error {
	if s := strings.ToLower(string(text)); s == "ignore" || s == "silent" {
		*m = mode(s)
		return nil
	}
	return errors.New("unknown")
}

type strict string

func (s *strict) UnmarshalText(text []byte) error {
	if string(text) == "gzip" {
		return nil
	}
	return errors.New("unknown")
}

type free string

func (f *free) UnmarshalText([]byte) error { return nil }

type lost struct{ inner *mode }

func (l *lost) UnmarshalText(text []byte) error { *l.inner = mode(text); return nil }

type protocol string

func (p protocol) Validate() error {
	if p != "http" {
		return errors.New("unknown")
	}
	return nil
}

type action string

type anything string

const sourceText = `package x
type T struct { A string ` + "`mapstructure:\"tagged\"`" + ` }
const Drop action = "drop"
const Keep = action("keep")
var names = []string{"ignore", "SILENT", "silent", "gzip", "http"}
`

func all(t *testing.T) map[string]Enumeration {
	t.Helper()
	folder := t.TempDir()
	if err := os.WriteFile(folder+"/x.go", []byte(sourceText), 0o600); err != nil {
		t.Fatal(err)
	}
	named := map[string]reflect.Type{
		"mode": reflect.TypeFor[mode](), "strict": reflect.TypeFor[strict](), "free": reflect.TypeFor[free](),
		"protocol": reflect.TypeFor[protocol](), "action": reflect.TypeFor[action](), "lost": reflect.TypeFor[lost](),
		"anything": reflect.TypeFor[anything](),
	}
	return All(named, map[string]string{reflect.TypeFor[mode]().PkgPath(): folder})
}

func TestValuesAreFoundByTrying(t *testing.T) {
	want := map[string]Enumeration{
		"mode":     {Values: []string{"ignore", "silent"}, How: "text (case-insensitive)"},
		"strict":   {Values: []string{"gzip"}, How: "text"},
		"free":     {Values: []string{}, How: "text", Free: true},
		"lost":     {Values: []string{}, How: "text", Free: true},
		"protocol": {Values: []string{"http"}, How: "validate"},
		"action":   {Values: []string{"drop", "keep"}, How: "consts"},
	}
	if got := all(t); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestTagsAndImportsAreNoTexts(t *testing.T) {
	folder := t.TempDir()
	if err := os.WriteFile(folder+"/x.go", []byte(sourceText), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, text := range Literals(folder) {
		if strings.Contains(text, "tagged") {
			t.Errorf("a tag was taken for a text: %q", text)
		}
	}
}
