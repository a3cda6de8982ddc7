package ottlfacts

import (
	"slices"
	"testing"

	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl"
)

type record struct{}

type arguments struct {
	Target   ottl.GetSetter[record]
	Keys     []ottl.StringGetter[record]
	Limit    ottl.Optional[int64]
	Patterns ottl.Optional[[]string]
	hidden   bool
}

func TestParametersAreTheExportedFieldsInTheirOrder(t *testing.T) {
	got := parameters(&arguments{hidden: true})
	want := []Parameter{
		{Name: "Target", Type: "GetSetter"},
		{Name: "Keys", Type: "StringGetter", List: true},
		{Name: "Limit", Type: "int64", Optional: true},
		{Name: "Patterns", Type: "string", Optional: true, List: true},
	}
	if !slices.Equal(got, want) {
		t.Errorf("parameters = %+v, want %+v", got, want)
	}
	if got := parameters(nil); len(got) != 0 {
		t.Errorf("a function without arguments has %+v", got)
	}
}

func TestAFunctionTakesTheSameEverywhere(t *testing.T) {
	one := Functions{"set": {Args: []Parameter{{Name: "Target"}}}}
	all, names, err := merge(map[string]map[string]Functions{"transform": {"log": one, "span": one}})
	if err != nil || len(all) != 1 || !slices.Equal(names["transform"]["log"], []string{"set"}) {
		t.Errorf("merge = %v, %v, %v", all, names, err)
	}
	other := Functions{"set": {Args: []Parameter{{Name: "Value"}}}}
	if _, _, err := merge(map[string]map[string]Functions{"transform": {"log": one, "span": other}}); err == nil {
		t.Error("different arguments of one function pass")
	}
}

func TestWordsAreMadeOfTheirLettersAndBeginWithOne(t *testing.T) {
	for text, want := range map[string]bool{"span_id": true, "a": false, "_x": false, "1x": false, "Span": false} {
		if got := isMadeOf(text, "abcdefghijklmnopqrstuvwxyz0123456789_"); got != want {
			t.Errorf("isMadeOf(%q) = %v, want %v", text, got, want)
		}
	}
}
