module github.com/open-telemetry/opentelemetry-collector-contrib/pkg/translator/azure

go 1.26

require (
	go.opentelemetry.io/collector/pdata v1.65.0
	go.uber.org/zap v1.28.0
)
