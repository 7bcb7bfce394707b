package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/region"
	"github.com/statusmith/statusmith/generator/internal/worktree"
)

// The states of a region.
const (
	stateClean  = "clean"  // as it was written, and as it would be written now
	stateStale  = "stale"  // as it was written, but it would be written otherwise now
	stateEdited = "edited" // somebody changed it
)

// A document is a file with managed regions.
type document struct {
	path    string // as the user would write it
	text    string
	syntax  region.Syntax
	regions []*managed
}

// managed is a region and what it should be.
type managed struct {
	*region.Region
	status, framework string
	want              string // the text that it would be given now
	state             string
}

func (m *managed) id() string { return m.status + " " + m.framework }

// A renderer turns intents into the texts of regions.
type renderer struct {
	session    *session
	catalog    *catalog.Catalog
	frameworks *generator.Frameworks
	codes      map[string]*rendered // by intent: many regions share one
}

// rendered is what an intent means.
type rendered struct {
	status, framework string
	code              *generator.Code
}

func (s *session) newRenderer() (*renderer, error) {
	c, err := s.loadCatalog()
	if err != nil {
		return nil, err
	}
	set, err := s.loadFrameworks()
	return &renderer{s, c, set, map[string]*rendered{}}, err
}

func (r *renderer) render(intent region.Intent) (*rendered, error) {
	key := intent.String()
	if known, ok := r.codes[key]; ok {
		return known, nil
	}
	if len(intent.Words) != 2 {
		return nil, errors.New("a marker names a status and a framework, as in: statusmith:begin http/429 flask")
	}
	status, err := r.catalog.Find(intent.Words[0])
	if err != nil {
		return nil, err
	}
	f, err := r.frameworks.Find(intent.Words[1])
	if err != nil {
		return nil, err
	}
	o, err := intentOptions(intent, r.session.project)
	if err != nil {
		return nil, err
	}
	code, err := f.Render(r.catalog, status, o)
	if err != nil {
		return nil, err
	}
	r.codes[key] = &rendered{status.ID(), f.Name, code}
	return r.codes[key], nil
}

// text returns what a region of a file holds for a snippet.
func (r *rendered) text(syntax region.Syntax) string {
	if syntax == region.Markdown {
		return region.Fence(r.code.Language, r.code.Snippet)
	}
	return r.code.Snippet
}

func orCurrentFolder(paths []string) []string {
	if len(paths) == 0 {
		return []string{"."}
	}
	return paths
}

// documents reads the files with managed regions under the paths and works out
// what every region should be. What is wrong in any of them is an error.
func (s *session) documents(paths []string) ([]*document, error) {
	files, err := worktree.Search(region.Word, paths...)
	if err != nil {
		return nil, err
	}
	var documents []*document
	var problems []error
	var r *renderer
	for _, file := range files {
		d, err := readDocument(file, file)
		switch {
		case err != nil:
			problems = append(problems, err)
			continue
		case len(d.regions) == 0:
			continue
		case r == nil:
			if r, err = s.newRenderer(); err != nil {
				return nil, err
			}
		}
		problems = append(problems, d.judge(r)...)
		documents = append(documents, d)
	}
	return documents, errors.Join(problems...)
}

// maxDocument bounds what is read of a file, in bytes.
const maxDocument = 64 << 20

func readDocument(path, shown string) (*document, error) {
	d := &document{path: filepath.ToSlash(shown), syntax: region.SyntaxOf(shown)}
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.Size() > maxDocument {
		return nil, fmt.Errorf("%s: larger than %d MiB", d.path, maxDocument>>20)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	d.text = string(text)
	return d, d.find()
}

func (d *document) find() error {
	regions, err := region.Find(d.text, d.syntax)
	for _, r := range regions {
		d.regions = append(d.regions, &managed{Region: r})
	}
	if err != nil {
		return fmt.Errorf("%s:%w", d.path, err)
	}
	return nil
}

// judge tells the state of every region.
func (d *document) judge(r *renderer) (problems []error) {
	for _, m := range d.regions {
		found, err := r.render(m.Intent)
		if err != nil {
			problems = append(problems, fmt.Errorf("%s: %w", d.place(m), err))
			continue
		}
		m.status, m.framework, m.want = found.status, found.framework, found.text(d.syntax)
		switch {
		case m.Edited():
			m.state = stateEdited
		case m.Sum == region.Sum(m.want):
			m.state = stateClean
		default:
			m.state = stateStale
		}
	}
	return problems
}

// place names a region for people, and for the tools that jump there.
func (d *document) place(m *managed) string { return fmt.Sprintf("%s:%d", d.path, m.Line) }
