package facts

import (
	"maps"
	"testing"

	"go.opentelemetry.io/collector/component"
)

type factory struct{ component.Factory }

func (factory) TracesStability() component.StabilityLevel  { return component.StabilityLevelBeta }
func (factory) MetricsStability() component.StabilityLevel { return component.StabilityLevelUndefined }
func (factory) ProfilesStability() component.StabilityLevel {
	return component.StabilityLevelDevelopment
}
func (factory) TracesToMetricsStability() component.StabilityLevel {
	return component.StabilityLevelAlpha
}

func TestSignalsAreThoseWithAStabilityNewOnesAndPairsToo(t *testing.T) {
	want := map[string]string{"traces": "beta", "profiles": "development", "traces>metrics": "alpha"}
	if got := signals(factory{}); !maps.Equal(got, want) {
		t.Errorf("signals = %v, want %v", got, want)
	}
}

type extension struct{ component.Factory }

func (extension) Stability() component.StabilityLevel { return component.StabilityLevelStable }

func TestAnExtensionHasOneStability(t *testing.T) {
	want := map[string]string{"extension": "stable"}
	if got := signals(extension{}); !maps.Equal(got, want) {
		t.Errorf("signals = %v, want %v", got, want)
	}
}

func TestVersionsStandWithoutALetterAndUnknownOnesNotAtAll(t *testing.T) {
	for text, want := range map[string]string{"v0.153.0": "0.153.0", "v<nil>": "", "": ""} {
		if got := version(text); got != want {
			t.Errorf("version(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestEveryGateHasAnIdAndAStage(t *testing.T) {
	all := gates()
	if len(all) == 0 {
		t.Fatal("no gates: the factories' modules are not linked")
	}
	for _, gate := range all {
		if gate.ID == "" || gate.Stage == "" {
			t.Errorf("gate %+v", gate)
		}
	}
}
