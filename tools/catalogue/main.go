// Command catalogue reads the facts of one collector version out of its real factories; see README.md.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/open-telemetry/opentelemetry-collector-contrib/otelier/catalogue/facts"
	"github.com/open-telemetry/opentelemetry-collector-contrib/otelier/catalogue/linked"
	"github.com/open-telemetry/opentelemetry-collector-contrib/otelier/catalogue/ottlfacts"
)

func main() {
	out := flag.String("out", "extract", "folder to write to")
	flag.Parse()
	if err := run(*out); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(out string) error {
	folders, err := sourceFolders()
	if err != nil {
		return err
	}
	version := strings.TrimPrefix(linked.All[0].Version, "v")
	data, err := facts.Read(version, folders)
	if err != nil {
		return err
	}
	if err := write(filepath.Join(out, "fields-"+version+".json"), data); err != nil {
		return err
	}
	ottl, err := ottlfacts.Read(version, folders)
	if err != nil {
		return err
	}
	return write(filepath.Join(out, "ottl-"+version+".json"), ottl)
}

// sourceFolders says where the sources of every linked package are.
func sourceFolders() (map[string]string, error) {
	list := exec.Command("go", "list", "-mod=mod", "-deps", "-f", "{{.ImportPath}} {{.Dir}}", ".")
	list.Stderr = os.Stderr
	text, err := list.Output()
	if err != nil {
		return nil, fmt.Errorf("go list, which finds the sources: %w", err)
	}
	folders := map[string]string{}
	for line := range strings.Lines(string(text)) {
		path, folder, _ := strings.Cut(strings.TrimSpace(line), " ")
		folders[path] = folder
	}
	return folders, nil
}

func write(file string, data any) error {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", " ")
	if err := encoder.Encode(data); err != nil {
		return err
	}
	return os.WriteFile(file, text.Bytes(), 0o644)
}
