package facts

import (
	"strings"

	"go.opentelemetry.io/collector/featuregate"
)

// Gate is a feature gate of the linked modules.
type Gate struct {
	ID      string `json:"id"`
	Stage   string `json:"stage"`
	From    string `json:"from,omitempty"`
	To      string `json:"to,omitempty"`
	Enabled bool   `json:"enabled"`
}

func gates() []Gate {
	out := []Gate{}
	featuregate.GlobalRegistry().VisitAll(func(g *featuregate.Gate) {
		out = append(out, Gate{
			ID: g.ID(), Stage: g.Stage().String(), From: version(g.FromVersion()), To: version(g.ToVersion()), Enabled: g.IsEnabled(),
		})
	})
	return out
}

// version drops the leading letter; a gate without a version says "v<nil>".
func version(text string) string {
	if strings.Contains(text, "<nil>") {
		return ""
	}
	return strings.TrimPrefix(text, "v")
}
