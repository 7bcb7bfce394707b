package managed

import (
	"fmt"
	"path/filepath"

	"github.com/statusmith/statusmith/generator/internal/regular"
	"github.com/statusmith/statusmith/generator/internal/tomlfile"
	"github.com/statusmith/statusmith/generator/region"
)

// A document is a file with managed regions.
type document struct {
	path    string // as the user would write it
	text    string
	syntax  region.Syntax
	regions []*target
}

// A target is a region and what it should be.
type target struct {
	*region.Region
	marker Marker // with the ID of the status and the name of the framework
	want   string // the text that it would be given now
	state  State
}

// maxDocument bounds what is read of a file, in bytes.
const maxDocument = 64 << 20

// readDocument reads a file and finds its regions. shown is the file as the user
// would write it, with which errors begin but those of asking for the file.
func readDocument(path, shown string) (*document, error) {
	d := &document{path: filepath.ToSlash(shown), syntax: region.SyntaxOf(shown)}
	text, err := regular.Read(path, maxDocument)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", d.path, tomlfile.Cause(err))
	}
	d.text = string(text)
	regions, err := region.Find(d.text, d.syntax)
	for _, r := range regions {
		d.regions = append(d.regions, &target{Region: r})
	}
	if err != nil {
		return d, fmt.Errorf("%s:%w", d.path, err)
	}
	return d, nil
}

// judge tells the state of every region.
func (d *document) judge(r *renderer) (problems []error) {
	for _, t := range d.regions {
		found, err := r.render(t.Intent, d.path)
		if err != nil {
			problems = append(problems, fmt.Errorf("%s:%d: %w", d.path, t.Line, err))
			continue
		}
		t.marker, t.want = found.marker, found.text(d.syntax)
		switch {
		case t.Edited():
			t.state = Edited
		case t.Sum == region.Sum(t.want):
			t.state = Clean
		default:
			t.state = Stale
		}
	}
	return problems
}

func (d *document) finding(t *target) Finding {
	return Finding{d.path, t.Line, t.Last, t.marker, t.state, d, t.Intent}
}
