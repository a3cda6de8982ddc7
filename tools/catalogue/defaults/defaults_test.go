package defaults

import (
	"reflect"
	"testing"
	"time"

	"go.opentelemetry.io/collector/config/configoptional"
)

type server struct {
	Endpoint string        `mapstructure:"endpoint"`
	Timeout  time.Duration `mapstructure:"timeout"`
}

type unit struct{ name string }

func (u *unit) UnmarshalText(text []byte) error { u.name = string(text); return nil }
func (u unit) MarshalText() ([]byte, error)     { return []byte(u.name), nil }

type Common struct {
	Retries int `mapstructure:"retries"`
}

type config struct {
	Common `mapstructure:",squash"`
	Unit   unit                            `mapstructure:"unit"`
	Empty  unit                            `mapstructure:"empty"`
	GRPC   configoptional.Optional[server] `mapstructure:"grpc"`
	HTTP   configoptional.Optional[server] `mapstructure:"http"`
	Off    configoptional.Optional[server] `mapstructure:"off"`
	Limit  *int                            `mapstructure:"limit"`
	Server *server                         `mapstructure:"server"`
}

func TestDefaultsAndTheStatesOfSections(t *testing.T) {
	written, optionals, err := Of(&config{
		Common: Common{Retries: 3},
		Unit:   unit{"items"},
		GRPC:   configoptional.Default(server{"localhost:4317", time.Second}),
		HTTP:   configoptional.Some(server{"localhost:4318", time.Minute}),
		Server: &server{},
	})
	if err != nil {
		t.Fatal(err)
	}
	if written["retries"] != 3 || written["unit"] != "items" {
		t.Errorf("got %v", written)
	}
	if _, there := written["empty"]; there {
		t.Errorf("a text that is not set has no writing, got %v", written["empty"])
	}
	want := []Optional{
		{Path: "grpc", State: "default", Default: map[string]any{"endpoint": "localhost:4317", "timeout": "1s"}},
		{Path: "http", State: "some"},
		{Path: "off", State: "none"},
		{Path: "limit", State: "nil"},
		{Path: "server", State: "set"},
	}
	if !reflect.DeepEqual(optionals, want) {
		t.Errorf("got %+v, want %+v", optionals, want)
	}
}
