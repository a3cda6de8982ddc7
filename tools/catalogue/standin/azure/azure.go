// Package azure stands in for the module of the same name, which the module registry does not serve at this version. The
// Kafka receiver names it for one deprecated encoding; nothing that the extractor reads depends on it.
package azure

import (
	"errors"

	"go.opentelemetry.io/collector/pdata/plog"
	"go.uber.org/zap"
)

// ResourceLogsUnmarshaler has the shape that the Kafka receiver fills in, and refuses every input.
type ResourceLogsUnmarshaler struct {
	Version     string
	Logger      *zap.Logger
	TimeFormats []string
}

// UnmarshalLogs always fails: this package decodes nothing.
func (ResourceLogsUnmarshaler) UnmarshalLogs([]byte) (plog.Logs, error) {
	return plog.Logs{}, errors.New("the stand-in for the azure translator decodes nothing")
}
