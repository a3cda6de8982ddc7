// Command sweep decodes settings into the default configurations of the real factories. It reads one case a line,
// {"kind", "type", "config"}, and answers each with a line: whether it was decoded, and the error.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"go.opentelemetry.io/collector/component"
	"go.opentelemetry.io/collector/confmap"
	"go.opentelemetry.io/collector/service/telemetry/otelconftelemetry"

	"github.com/open-telemetry/opentelemetry-collector-contrib/otelier/catalogue/linked"
)

type factory interface {
	CreateDefaultConfig() component.Config
}

type question struct {
	Kind   string         `json:"kind"`
	Type   string         `json:"type"`
	Config map[string]any `json:"config"`
}

type answer struct {
	Decoded  bool   `json:"decoded"`
	Panicked bool   `json:"panicked,omitempty"`
	Error    string `json:"error,omitempty"`
}

func main() {
	if err := run(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(in io.Reader, out io.Writer) error {
	factories := factories()
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 1<<22)
	answers := json.NewEncoder(out)
	for lines.Scan() {
		var asked question
		decoder := json.NewDecoder(strings.NewReader(lines.Text()))
		decoder.UseNumber()
		if err := decoder.Decode(&asked); err != nil {
			return err
		}
		made, ok := factories[asked.Kind+"/"+asked.Type]
		if !ok {
			return fmt.Errorf("no %s %s is linked", asked.Kind, asked.Type)
		}
		if err := answers.Encode(decode(made.CreateDefaultConfig(), asked.Config)); err != nil {
			return err
		}
	}
	return lines.Err()
}

func factories() map[string]factory {
	out := map[string]factory{"service/telemetry": otelconftelemetry.NewFactory()}
	for _, c := range linked.All {
		out[c.Kind+"/"+c.Factory.Type().String()] = c.Factory
	}
	return out
}

func decode(config component.Config, written map[string]any) (out answer) {
	defer func() {
		if r := recover(); r != nil {
			out = answer{Panicked: true, Error: fmt.Sprint(r)}
		}
	}()
	if err := confmap.NewFromStringMap(numbers(written).(map[string]any)).Unmarshal(config); err != nil {
		return answer{Error: err.Error()}
	}
	return answer{Decoded: true}
}

// numbers gives numbers the Go types that reading YAML gives them.
func numbers(value any) any {
	switch v := value.(type) {
	case json.Number:
		if whole, err := v.Int64(); err == nil {
			return int(whole)
		}
		float, _ := v.Float64()
		return float
	case map[string]any:
		for key := range v {
			v[key] = numbers(v[key])
		}
	case []any:
		for i := range v {
			v[i] = numbers(v[i])
		}
	}
	return value
}
