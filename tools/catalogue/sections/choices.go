package sections

import (
	"context"
	"reflect"
	"slices"
	"strings"
	"time"

	"go.opentelemetry.io/collector/component"
	"go.opentelemetry.io/collector/component/componenttest"
	"go.opentelemetry.io/collector/consumer/consumertest"
	"go.opentelemetry.io/collector/processor"

	"github.com/open-telemetry/opentelemetry-collector-contrib/otelier/catalogue/enumerate"
)

// Choices are the names that a field of plain texts takes, by path: the detectors of a processor that has such a list. Every
// text of its sub-packages is given to the real factory, which objects to a name that is not in its table before it does
// anything else.
func Choices(module string, factory component.Factory, folders map[string]string) (map[string][]string, error) {
	create, ok := factory.(processor.Factory)
	config := reflect.ValueOf(factory.CreateDefaultConfig()).Elem()
	if !ok || config.Kind() != reflect.Struct || !config.FieldByName("Detectors").IsValid() {
		return nil, nil
	}
	names := []string{}
	for path, folder := range folders {
		if !strings.HasPrefix(path, module+"/internal/") {
			continue
		}
		for _, text := range enumerate.Literals(folder) {
			if isName(text) && !slices.Contains(names, text) && knows(create, text) {
				names = append(names, text)
			}
		}
	}
	slices.Sort(names)
	return map[string][]string{"detectors": names}, nil
}

func isName(text string) bool {
	return text != "" && strings.Trim(text, "abcdefghijklmnopqrstuvwxyz0123456789_") == ""
}

// knows asks the factory for a processor with one detector; any trouble but an unknown name means that it knows it. Detectors
// reach for the network when they are made, so they are not waited for.
func knows(factory processor.Factory, name string) bool {
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancel()
	known := make(chan bool, 1)
	go func() {
		defer func() {
			if recover() != nil {
				known <- true
			}
		}()
		config := factory.CreateDefaultConfig()
		reflect.ValueOf(config).Elem().FieldByName("Detectors").Set(reflect.ValueOf([]string{name}))
		settings := processor.Settings{
			// A name of its own: the factory keeps what it made for a component.
			ID: component.NewIDWithName(factory.Type(), name), TelemetrySettings: componenttest.NewNopTelemetrySettings(),
		}
		_, err := factory.CreateTraces(ctx, settings, config, consumertest.NewNop())
		known <- err == nil || !strings.Contains(err.Error(), "invalid detector key")
	}()
	select {
	case answer := <-known:
		return answer
	case <-ctx.Done():
		return true
	}
}
