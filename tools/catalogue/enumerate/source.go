package enumerate

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// source is what the files of a package say: its short texts, and its text constants by the name of their type.
type source struct {
	literals []string
	consts   map[string][]string
}

// Literals are the short texts in the sources of a package's folder, tests aside.
func Literals(folder string) []string { return sourceOf(folder).literals }

func sourceOf(folder string) *source {
	out := &source{consts: map[string][]string{}}
	entries, err := os.ReadDir(folder)
	if err != nil {
		return out
	}
	for _, entry := range entries {
		name := entry.Name()
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(folder, name), nil, parser.SkipObjectResolution)
		if err == nil {
			ast.Inspect(file, out.visit)
		}
	}
	out.literals = sorted(out.literals)
	return out
}

func (s *source) visit(node ast.Node) bool {
	switch n := node.(type) {
	case *ast.ImportSpec:
		return false
	case *ast.Field:
		if n.Tag != nil && n.Type != nil { // a tag is no text
			ast.Inspect(n.Type, s.visit)
			return false
		}
	case *ast.BasicLit:
		if text, ok := textOf(n); ok && len(text) <= 64 {
			s.literals = append(s.literals, text)
		}
	case *ast.ValueSpec:
		s.constants(n)
	}
	return true
}

// constants keeps `Name Type = "text"` and `Name = Type("text")`.
func (s *source) constants(spec *ast.ValueSpec) {
	declared, _ := spec.Type.(*ast.Ident)
	for _, value := range spec.Values {
		name := declared
		if call, ok := value.(*ast.CallExpr); ok && len(call.Args) == 1 {
			name, _ = call.Fun.(*ast.Ident)
			value = call.Args[0]
		}
		if literal, ok := value.(*ast.BasicLit); ok && name != nil {
			if text, ok := textOf(literal); ok {
				s.consts[name.Name] = append(s.consts[name.Name], text)
			}
		}
	}
}

func textOf(literal *ast.BasicLit) (string, bool) {
	if literal.Kind != token.STRING {
		return "", false
	}
	text, err := strconv.Unquote(literal.Value)
	return text, err == nil
}
