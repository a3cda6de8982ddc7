package ottlfacts

import (
	"slices"
	"strings"

	"github.com/open-telemetry/opentelemetry-collector-contrib/otelier/catalogue/enumerate"
)

const contextPackages = "github.com/open-telemetry/opentelemetry-collector-contrib/pkg/ottl/contexts/"

// probe finds the paths and symbols of a context: no list is published, so the texts of the context packages are tried.
func probe(name string, try trial, folders map[string]string) ([]Path, []string, error) {
	words, symbols := []string{}, []string{}
	for path, folder := range folders {
		if !strings.HasPrefix(path, contextPackages) {
			continue
		}
		for _, text := range enumerate.Literals(folder) {
			if isMadeOf(text, "abcdefghijklmnopqrstuvwxyz0123456789_") {
				words = append(words, text)
			}
			if isMadeOf(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") && try.parses(text) {
				symbols = append(symbols, text)
			}
		}
	}
	slices.Sort(words)
	slices.Sort(symbols)
	return paths(name, slices.Compact(words), try), slices.Compact(symbols), nil
}

func isMadeOf(text, letters string) bool {
	return len(text) > 1 && strings.Trim(text, letters) == "" && !strings.ContainsAny(text[:1], "0123456789_")
}

// paths tries every word, every pair of words, and every word below a pair that goes on. Two words may stand where one does
// not, so pairs are not pruned.
func paths(name string, words []string, try trial) []Path {
	found := []string{}
	for _, first := range words {
		if try.parses(name + "." + first) {
			found = append(found, name+"."+first)
		}
		for _, second := range words {
			two := name + "." + first + "." + second
			if try.parses(two) {
				found = append(found, two)
			}
			if goesOn(two, try) {
				found = append(found, below(two, words, try)...)
			}
		}
	}
	slices.Sort(found)
	out := []Path{}
	for _, path := range slices.Compact(found) {
		out = append(out, Path{Path: path, Key: try.parses(path + `["x"]`), Set: try.isWritten(path), Type: try.reads(path)})
	}
	return out
}

// goesOn says whether a path is looked into: the refusal names the step below it then.
func goesOn(path string, try trial) bool {
	return strings.Contains(try.refusal(path+".nothing"), `segment "nothing"`)
}

func below(path string, words []string, try trial) []string {
	found := []string{}
	for _, word := range words {
		if try.parses(path + "." + word) {
			found = append(found, path+"."+word)
		}
	}
	return found
}
