// Renders releases with Helm's own engine, many in one process: a request a line on standard input, an answer a line on
// standard output, in the order of the requests.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"os"
	"runtime"

	"helm.sh/helm/v3/pkg/action"
	"helm.sh/helm/v3/pkg/chart/loader"
	"helm.sh/helm/v3/pkg/chartutil"
	"helm.sh/helm/v3/pkg/kube/fake"
	"helm.sh/helm/v3/pkg/registry"
	"helm.sh/helm/v3/pkg/releaseutil"
	"helm.sh/helm/v3/pkg/storage"
	"helm.sh/helm/v3/pkg/storage/driver"
	"sigs.k8s.io/yaml"
)

// request is what `helm template RELEASE CHART --namespace NAMESPACE --values VALUES` is given.
type request struct {
	Chart     string `json:"chart"`
	Release   string `json:"release"`
	Namespace string `json:"namespace"`
	Values    string `json:"values"`
}

// answer holds the manifests as Kubernetes reads them, or what Helm says where it refuses.
type answer struct {
	Manifests []json.RawMessage `json:"manifests"`
	Error     string            `json:"error,omitempty"`
}

func main() {
	log.SetOutput(io.Discard) // Helm's warnings of tables and values would drown the answers
	reader := bufio.NewReaderSize(os.Stdin, 1<<20)
	writer := bufio.NewWriter(os.Stdout)
	defer writer.Flush()
	pending := make(chan chan answer, 2*runtime.NumCPU())
	workers := make(chan struct{}, runtime.NumCPU())
	go start(reader, pending, workers)
	encoder := json.NewEncoder(writer)
	encoder.SetEscapeHTML(false)
	for result := range pending {
		if err := encoder.Encode(<-result); err != nil {
			panic(err)
		}
		if len(pending) == 0 {
			writer.Flush()
		}
	}
}

// start renders every request as it comes, as many at once as there are cores.
func start(reader *bufio.Reader, pending chan<- chan answer, workers chan struct{}) {
	defer close(pending)
	charts := map[string][]byte{}
	decoder := json.NewDecoder(reader)
	for decoder.More() {
		var asked request
		if err := decoder.Decode(&asked); err != nil {
			panic(err)
		}
		packed, known := charts[asked.Chart]
		if !known {
			packed, _ = os.ReadFile(asked.Chart)
			charts[asked.Chart] = packed
		}
		result := make(chan answer, 1)
		pending <- result
		workers <- struct{}{}
		go func() {
			defer func() { <-workers }()
			result <- render(packed, asked)
		}()
	}
}

func render(packed []byte, asked request) (result answer) {
	defer func() {
		if fault := recover(); fault != nil {
			result = answer{Error: fmt.Sprint(fault)}
		}
	}()
	chart, err := loader.LoadArchive(bytes.NewReader(packed))
	if err != nil {
		return answer{Error: err.Error()}
	}
	values, err := chartutil.ReadValues([]byte(asked.Values))
	if err != nil {
		return answer{Error: err.Error()}
	}
	install := action.NewInstall(configuration())
	install.DryRun = true
	install.ClientOnly = true
	install.Replace = true // as `helm template`: no look at what is installed
	install.ReleaseName = asked.Release
	install.Namespace = asked.Namespace
	install.KubeVersion = &chartutil.KubeVersion{Version: "v1.33.0", Major: "1", Minor: "33"}
	release, err := install.Run(chart, values)
	if err != nil {
		return answer{Error: err.Error()}
	}
	return read(release.Manifest)
}

func read(text string) answer {
	result := answer{Manifests: []json.RawMessage{}}
	for _, document := range releaseutil.SplitManifests(text) {
		manifest, err := yaml.YAMLToJSON([]byte(document))
		if err != nil {
			return answer{Error: err.Error()}
		}
		if string(manifest) != "null" {
			result.Manifests = append(result.Manifests, manifest)
		}
	}
	return result
}

func configuration() *action.Configuration {
	client, err := registry.NewClient()
	if err != nil {
		panic(err)
	}
	return &action.Configuration{
		Releases:       storage.Init(driver.NewMemory()),
		KubeClient:     &fake.PrintingKubeClient{Out: io.Discard},
		RegistryClient: client,
		Capabilities:   chartutil.DefaultCapabilities,
		Log:            func(string, ...any) {},
	}
}
