package managed

import (
	"errors"
	"fmt"

	"github.com/statusmith/statusmith/generator"
)

// A Marker is what the comment that begins a region asks for.
type Marker struct {
	Status, Framework string
	Options           generator.Options
}

// String writes the marker on one line, without the comment around it.
func (m Marker) String() string {
	text := generator.Quote(m.Status) + " " + m.Framework
	if options := m.Options.String(); options != "" {
		text += " " + options
	}
	return text
}

// parseMarker reads what [Marker.String] writes.
func parseMarker(text string) (Marker, error) {
	words, settings, err := generator.ParseWords(text)
	if err != nil {
		return Marker{}, err
	}
	if len(words) != 2 {
		return Marker{}, errors.New("a marker names a status and a framework, as in: statusmith:begin http/429 flask")
	}
	m := Marker{Status: words[0], Framework: words[1]}
	for _, s := range settings {
		if !generator.IsList(s.Name) && len(m.Options.Values(s.Name)) > 0 {
			return Marker{}, fmt.Errorf("the option %s is given twice", s.Name)
		}
		if err := m.Options.Set(s.Name, s.Value); err != nil {
			return Marker{}, err
		}
	}
	return m, nil
}
