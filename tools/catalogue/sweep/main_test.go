package main

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"go.opentelemetry.io/collector/confmap"
)

type settings struct {
	Size int `mapstructure:"size"`
}

type touchy struct{}

func (*touchy) Unmarshal(*confmap.Conf) error { panic("touchy") }

type stubborn struct{}

func (*stubborn) Unmarshal(*confmap.Conf) error { return errors.New("not today") }

func TestDecodesTellsWhatTheDecoderSays(t *testing.T) {
	if got := decode(&settings{}, map[string]any{"size": json.Number("3")}); !got.Decoded {
		t.Errorf("a number for a number: %+v", got)
	}
	if got := decode(&settings{}, map[string]any{"size": "three"}); got.Decoded || !strings.Contains(got.Error, "size") {
		t.Errorf("a word for a number: %+v", got)
	}
	if got := decode(&settings{}, map[string]any{"sise": json.Number("3")}); got.Decoded || !strings.Contains(got.Error, "sise") {
		t.Errorf("an unknown key: %+v", got)
	}
	if got := decode(&touchy{}, map[string]any{"a": true}); got.Decoded || !got.Panicked {
		t.Errorf("a panic: %+v", got)
	}
	if got := decode(&stubborn{}, map[string]any{"a": true}); got.Decoded || got.Error == "" {
		t.Errorf("an error of its own: %+v", got)
	}
}

func TestNumbersAreWholeWhereTheyCanBe(t *testing.T) {
	got := numbers([]any{json.Number("1"), json.Number("1.5"), map[string]any{"a": json.Number("2")}}).([]any)
	if got[0] != 1 || got[1] != 1.5 || got[2].(map[string]any)["a"] != 2 {
		t.Errorf("numbers = %#v", got)
	}
}

func TestAnUnknownComponentStopsTheRun(t *testing.T) {
	err := run(strings.NewReader(`{"kind":"receiver","type":"nobody","config":{}}`), &strings.Builder{})
	if err == nil || !strings.Contains(err.Error(), "nobody") {
		t.Errorf("err = %v", err)
	}
}
