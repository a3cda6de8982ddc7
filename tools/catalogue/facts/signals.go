package facts

import (
	"reflect"
	"strings"

	"go.opentelemetry.io/collector/component"
)

var signalNames = []string{"Traces", "Metrics", "Logs", "Profiles"}

// signals are the stabilities by signal, by pair of signals for a connector, or under "extension". Newer factories know more
// signals than the interfaces say, so the methods are looked up by name.
func signals(factory component.Factory) map[string]string {
	out := map[string]string{}
	add := func(key, method string) {
		m := reflect.ValueOf(factory).MethodByName(method)
		if !m.IsValid() {
			return
		}
		level, ok := m.Call(nil)[0].Interface().(component.StabilityLevel)
		if ok && level != component.StabilityLevelUndefined {
			out[key] = strings.ToLower(level.String())
		}
	}
	add("extension", "Stability")
	for _, from := range signalNames {
		add(strings.ToLower(from), from+"Stability")
		for _, to := range signalNames {
			add(strings.ToLower(from)+">"+strings.ToLower(to), from+"To"+to+"Stability")
		}
	}
	return out
}
