package facts

import (
	"errors"
	"reflect"

	"github.com/prometheus/prometheus/config"
	"github.com/prometheus/prometheus/discovery"
	_ "github.com/prometheus/prometheus/plugins" // registers every kind of service discovery

	"github.com/open-telemetry/opentelemetry-collector-contrib/otelier/catalogue/walk"
)

// discoveries are Prometheus' settings as they are read: with a key for each kind of service discovery that is registered.
func discoveries() map[string]reflect.Type {
	out := map[string]reflect.Type{}
	for _, settings := range []any{&config.ScrapeConfig{}, &config.AlertmanagerConfig{}} {
		_ = discovery.UnmarshalYAMLWithInlineConfigs(settings, func(inner any) error {
			out[walk.Name(reflect.TypeOf(settings).Elem())] = reflect.TypeOf(inner).Elem()
			return errors.New("only the type is wanted")
		})
	}
	return out
}
