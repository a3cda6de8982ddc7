// Package ottlfacts reads what OTTL statements may say, in the shape of lib/catalogue/fields/ottl-types.ts.
package ottlfacts

// Parameter is one parameter of a function.
type Parameter struct {
	Name     string `json:"name"`
	Type     string `json:"type"`
	Optional bool   `json:"optional,omitempty"`
	List     bool   `json:"list,omitempty"`
}

// Function is a function by its parameters in order.
type Function struct {
	Args []Parameter `json:"args"`
}

// Functions are functions by name.
type Functions map[string]Function

// Path is one path with its context.
type Path struct {
	Path string `json:"path"`
	Key  bool   `json:"key,omitempty"`
	Set  bool   `json:"set,omitempty"`
	Type string `json:"type,omitempty"`
}

// Data is the committed file.
type Data struct {
	Schema    int       `json:"schema"`
	Version   string    `json:"version"`
	Functions Functions `json:"functions"`
	// Sets are the names of the functions of a component by context.
	Sets  map[string]map[string][]string `json:"sets"`
	Paths map[string][]Path              `json:"paths"`
	Enums map[string][]string            `json:"enums"`
	// Locales are those that Time takes.
	Locales []string `json:"locales"`
	// Grok says of each known pattern whether it captures under a name: "named", "plain", or "broken".
	Grok map[string]string `json:"grok"`
}

// Read reads functions, paths and symbols of every context.
func Read(version string, folders map[string]string) (*Data, error) {
	functions, names, err := merge(sets())
	if err != nil {
		return nil, err
	}
	grok, err := grokPatterns()
	if err != nil {
		return nil, err
	}
	data := &Data{
		Schema: 2, Version: version, Functions: functions, Sets: names,
		Paths: map[string][]Path{}, Enums: map[string][]string{}, Locales: locales(folders), Grok: grok,
	}
	for name, try := range contexts() {
		paths, symbols, err := probe(name, try, folders)
		if err != nil {
			return nil, err
		}
		if len(paths) > 0 {
			data.Paths[name] = paths
		}
		if len(symbols) > 0 {
			data.Enums[name] = symbols
		}
	}
	return data, nil
}
