package ottlfacts

import (
	"context"
	"fmt"
	"strings"

	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl/contexts/ottldatapoint"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl/contexts/ottlexemplar"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl/contexts/ottllog"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl/contexts/ottlmetric"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl/contexts/ottlotelcol"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl/contexts/ottlprofile"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl/contexts/ottlresource"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl/contexts/ottlscope"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl/contexts/ottlspan"
	"github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl/contexts/ottlspanevent"
	"go.opentelemetry.io/collector/component"
	"go.opentelemetry.io/collector/component/componenttest"
	"go.opentelemetry.io/collector/pdata/pcommon"
	"go.opentelemetry.io/collector/pdata/plog"
	"go.opentelemetry.io/collector/pdata/pmetric"
	"go.opentelemetry.io/collector/pdata/pprofile"
	"go.opentelemetry.io/collector/pdata/ptrace"
)

// trial asks a context's parser. `refusal` is why it does not parse, "" where it does; `reads` is the Go type that a value has on an empty record, "" where it has none there;
// `isWritten` says whether a value may be set.
type trial struct {
	parses    func(expression string) bool
	refusal   func(expression string) string
	reads     func(expression string) string
	isWritten func(expression string) bool
}

func contexts() map[string]trial {
	return map[string]trial{
		"span": trialOf(ottlspan.NewParser, ottlspan.EnablePathContextNames(), func() *ottlspan.TransformContext {
			return ottlspan.NewTransformContextPtr(ptrace.NewResourceSpans(), ptrace.NewScopeSpans(), ptrace.NewSpan())
		}),
		"spanevent": trialOf(ottlspanevent.NewParser, ottlspanevent.EnablePathContextNames(), func() *ottlspanevent.TransformContext {
			return ottlspanevent.NewTransformContextPtr(
				ptrace.NewResourceSpans(), ptrace.NewScopeSpans(), ptrace.NewSpan(), ptrace.NewSpanEvent())
		}),
		"log": trialOf(ottllog.NewParser, ottllog.EnablePathContextNames(), func() *ottllog.TransformContext {
			return ottllog.NewTransformContextPtr(plog.NewResourceLogs(), plog.NewScopeLogs(), plog.NewLogRecord())
		}),
		"metric": trialOf(ottlmetric.NewParser, ottlmetric.EnablePathContextNames(), func() *ottlmetric.TransformContext {
			return ottlmetric.NewTransformContextPtr(pmetric.NewResourceMetrics(), pmetric.NewScopeMetrics(), pmetric.NewMetric())
		}),
		"datapoint": trialOf(ottldatapoint.NewParser, ottldatapoint.EnablePathContextNames(), func() *ottldatapoint.TransformContext {
			return ottldatapoint.NewTransformContextPtr(
				pmetric.NewResourceMetrics(), pmetric.NewScopeMetrics(), pmetric.NewMetric(), pmetric.NewNumberDataPoint())
		}),
		"exemplar": trialOf(ottlexemplar.NewParser, ottlexemplar.EnablePathContextNames(), func() *ottlexemplar.TransformContext {
			return ottlexemplar.NewTransformContextPtr(pmetric.NewResourceMetrics(), pmetric.NewScopeMetrics(),
				pmetric.NewMetric(), pmetric.NewNumberDataPoint(), pmetric.NewExemplar())
		}),
		"profile": trialOf(ottlprofile.NewParser, ottlprofile.EnablePathContextNames(), func() *ottlprofile.TransformContext {
			return ottlprofile.NewTransformContextPtr(pprofile.NewResourceProfiles(), pprofile.NewScopeProfiles(),
				pprofile.NewProfile(), pprofile.NewProfilesDictionary())
		}),
		"resource": trialOf(ottlresource.NewParser, ottlresource.EnablePathContextNames(), func() *ottlresource.TransformContext {
			return ottlresource.NewTransformContextPtr(pcommon.NewResource(), ptrace.NewResourceSpans())
		}),
		"scope": trialOf(ottlscope.NewParser, ottlscope.EnablePathContextNames(), func() *ottlscope.TransformContext {
			return ottlscope.NewTransformContextPtr(pcommon.NewInstrumentationScope(), pcommon.NewResource(),
				ptrace.NewScopeSpans(), ptrace.NewResourceSpans())
		}),
		"otelcol": trialOf(ottlotelcol.NewParser, ottlotelcol.EnablePathContextNames(), func() *ottlotelcol.TransformContext {
			return ottlotelcol.NewTransformContextPtr()
		}),
	}
}

type newParser[K any] func(map[string]ottl.Factory[K], component.TelemetrySettings, ...ottl.Option[K]) (ottl.Parser[K], error)

func trialOf[K any](make newParser[K], names ottl.Option[K], empty func() K) trial {
	parser, err := make(map[string]ottl.Factory[K]{"set": setter[K]()}, componenttest.NewNopTelemetrySettings(), names)
	if err != nil {
		return trial{parses: func(string) bool { return false }, refusal: func(string) string { return "" }}
	}
	return trial{
		parses: func(expression string) bool {
			_, err := parser.ParseValueExpression(expression)
			return err == nil
		},
		refusal: func(expression string) string {
			if _, err := parser.ParseValueExpression(expression); err != nil {
				return err.Error()
			}
			return ""
		},
		reads:     func(expression string) string { return readType(parser, expression, empty) },
		isWritten: func(expression string) bool { return isWritten(parser, expression, empty) },
	}
}

func readType[K any](parser ottl.Parser[K], expression string, empty func() K) (name string) {
	defer func() {
		if recover() != nil {
			name = ""
		}
	}()
	parsed, err := parser.ParseValueExpression(expression)
	if err != nil {
		return ""
	}
	value, err := parsed.Eval(context.Background(), empty())
	if err != nil || value == nil {
		return ""
	}
	return fmt.Sprintf("%T", value)
}

type setArguments[K any] struct {
	Target ottl.Setter[K]
	Value  ottl.Getter[K]
}

// setter sets a value and says why that failed.
func setter[K any]() ottl.Factory[K] {
	return ottl.NewFactory("set", &setArguments[K]{}, func(_ ottl.FunctionContext, given ottl.Arguments) (ottl.ExprFunc[K], error) {
		arguments := given.(*setArguments[K])
		return func(ctx context.Context, record K) (any, error) {
			value, err := arguments.Value.Get(ctx, record)
			if err != nil {
				return nil, err
			}
			return nil, arguments.Target.Set(ctx, record, value)
		}, nil
	})
}

// isWritten sets the value to itself: a path that may only be read objects to that.
func isWritten[K any](parser ottl.Parser[K], path string, empty func() K) (ok bool) {
	defer func() {
		if recover() != nil {
			ok = true
		}
	}()
	statement, err := parser.ParseStatement("set(" + path + ", " + path + ")")
	if err != nil {
		return false
	}
	_, _, err = statement.Execute(context.Background(), empty())
	return err == nil || !isReadOnly(err)
}

// isReadOnly tells a path that may never be set from one that the empty record has no place for.
func isReadOnly(err error) bool {
	return strings.Contains(err.Error(), "read-only") || strings.Contains(err.Error(), "not supported in") || strings.Contains(err.Error(), "cannot be set")
}
