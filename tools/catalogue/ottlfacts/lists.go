package ottlfacts

import (
	"slices"

	"github.com/elastic/go-grok"
	"github.com/elastic/go-grok/patterns"
	"github.com/elastic/lunes"
	"github.com/open-telemetry/opentelemetry-collector-contrib/otelier/catalogue/enumerate"
)

// locales are the languages that Time reads names of months and days in. The library lists them for nobody, so its texts are
// tried.
func locales(folders map[string]string) []string {
	out := []string{}
	for _, text := range enumerate.Literals(folders["github.com/elastic/lunes"]) {
		if _, err := lunes.NewDefaultLocale(text); err == nil {
			out = append(out, text)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// grokPatterns says of every pattern that ExtractGrokPatterns knows how it compiles by itself: "named" captures under a name,
// "plain" does not, "broken" fails.
func grokPatterns() (map[string]string, error) {
	out := map[string]string{}
	for _, set := range []map[string]string{
		patterns.Default, patterns.AWS, patterns.Bind9, patterns.Bro, patterns.Exim, patterns.HAProxy, patterns.Httpd,
		patterns.Firewalls, patterns.Java, patterns.Junos, patterns.Maven, patterns.MCollective, patterns.MongoDB,
		patterns.PostgreSQL, patterns.Rails, patterns.Redis, patterns.Ruby, patterns.Squid, patterns.Syslog,
	} {
		for name := range set {
			parser, err := grok.NewComplete()
			if err != nil {
				return nil, err
			}
			switch err := parser.Compile("%{"+name+"}", true); {
			case err != nil:
				out[name] = "broken"
			case parser.HasCaptureGroups():
				out[name] = "named"
			default:
				out[name] = "plain"
			}
		}
	}
	return out, nil
}
