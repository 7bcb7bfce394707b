package managed

import (
	"errors"
	"fmt"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

// A Marker is what the comment that begins a region asks for.
type Marker struct {
	Status    string // a selection: IDs, families and classes with a space between them
	Framework string
	Options   generator.Options
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
	last := len(words) - 1
	if last < 1 {
		return Marker{}, errors.New("a marker names a status and a framework, as in: statusmith:begin http/429 flask")
	}
	m := Marker{Status: strings.Join(words[:last], " "), Framework: words[last]}
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

// canonical writes a selection with the IDs of its statuses, as short as it was.
func canonical(sel catalog.Selection) string {
	words := make([]string, len(sel))
	for i, item := range sel {
		words[i] = strings.ToLower(item.Text)
		if !item.Group {
			words[i] = item.Statuses[0].ID()
		}
	}
	return strings.Join(words, " ")
}
