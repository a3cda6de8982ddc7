package walk

import (
	"reflect"
	"strings"
)

// Tag is what a field's tag says of its key.
type Tag struct {
	Name                                      string
	Skip, Squash, Remain, Untagged, OmitEmpty bool
}

// IsYaml is true for a struct that only the YAML library decodes: it has yaml tags and no mapstructure tag.
func IsYaml(t reflect.Type) bool {
	yaml := false
	for i := range t.NumField() {
		tag := t.Field(i).Tag
		if _, ok := tag.Lookup("mapstructure"); ok {
			return false
		}
		if _, ok := tag.Lookup("yaml"); ok {
			yaml = true
		}
	}
	return yaml
}

// TagOf reads the key of a field. Without a tag it is the Go name with its capitals, in the YAML dialect its small letters.
func TagOf(f reflect.StructField, yaml bool) Tag {
	key, inline := "mapstructure", "squash"
	if yaml {
		key, inline = "yaml", "inline"
	}
	text, tagged := f.Tag.Lookup(key)
	parts := strings.Split(text, ",")
	tag := Tag{Name: parts[0]}
	for _, option := range parts[1:] {
		tag.Squash = tag.Squash || option == inline
		tag.Remain = tag.Remain || option == "remain"
		tag.OmitEmpty = tag.OmitEmpty || option == "omitempty"
	}
	// An unexported field is out of the decoder's reach, but an embedded one whose keys are squashed is not.
	unreachable := !f.IsExported() && !(f.Anonymous && tag.Squash)
	tag.Skip = tag.Name == "-" || f.Name == "_" || unreachable
	if tag.Squash || tag.Remain {
		tag.Name = ""
		return tag
	}
	if tag.Name == "" {
		tag.Untagged = !tagged || !yaml
		tag.Name = f.Name
		if yaml {
			tag.Name = strings.ToLower(f.Name)
		}
	}
	return tag
}
