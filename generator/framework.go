package generator

import (
	"cmp"
	"errors"
	"fmt"
	"path"
	"strings"
	"text/template"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/internal/bounded"
	"github.com/statusmith/statusmith/generator/internal/tomlfile"
	"github.com/statusmith/statusmith/generator/literal"
)

// A Framework is one template file: what the framework is called, how a
// project that uses it is recognized and run, and how a response is written.
type Framework struct {
	Name string // the file's name without .tmpl
	Metadata

	file           string                  // as shown in errors
	tables         func() (*Tables, error) // of the front matter
	routesMethods  bool                    // whether the blocks use the request method
	leavesOutTypes bool                    // whether functions can be written without annotations
	hasRouter      bool                    // whether they put routes on something that has a name
	language       *literal.Language
	endpoint       func() *template.Template          // the blocks of an endpoint; nil where they cannot be read alone
	parsed         func() (*template.Template, error) // all of them, on first use
	bounded        *template.Template                 // the same, which counts its steps: of a template that is not built in
	budget         *bounded.Budget

	constants func() (map[string]string, error)
}

const fence = "+++\n"

// readFramework reads and checks one template file. Errors begin with
// file:line, in the name that shown gives the file. The layers are those that
// may hold its constants.
func readFramework(layer Layer, file, shown string, layers []Layer) (*Framework, error) {
	text, err := tomlfile.ReadText(layer.FS, file, shown, tomlfile.MaxTemplate)
	if err != nil {
		return nil, err
	}
	text = strings.ReplaceAll(text, "\r\n", "\n")
	f := &Framework{Name: strings.TrimSuffix(path.Base(file), ".tmpl"), file: shown}
	front, rest, err := cutFrontMatter(text)
	if err != nil {
		return nil, fmt.Errorf("%s:1: %w", shown, err)
	}
	read := f.readFrontMatter
	if layer.Proven {
		read = f.readFrontMatterByParts
	}
	// An empty line replaces the fence, so that lines are those of the file.
	if err := read("\n"+front, layers); err != nil {
		return nil, err
	}
	return f, f.parse(front, rest, layer.Proven)
}

func cutFrontMatter(text string) (front, rest string, err error) {
	after, ok := strings.CutPrefix(text, fence)
	if !ok {
		return "", "", errors.New("a template begins with front matter between two lines of +++")
	}
	front, rest, ok = strings.Cut(after, "\n"+fence)
	if !ok {
		return "", "", errors.New("the front matter has no closing line of +++")
	}
	return front, rest, nil
}

// Source returns the name of the template file in errors.
func (f *Framework) Source() string { return f.file }

// Extension returns the file name extension of the language, without a dot.
func (f *Framework) Extension() string { return f.language.Extension }

// Defaults returns the options that a snippet is rendered with where they are not
// set.
func (f *Framework) Defaults() Options {
	return Options{Form: Endpoint, App: DefaultRouter, Route: DefaultRoute, Body: BodyJSON, Constants: SwitchTo(f.NamesStatuses)}
}

// LineComment returns what opens a comment of the language.
func (f *Framework) LineComment() string { return f.language.LineComment() }

// Sends reports whether the framework can answer with the status.
func (f *Framework) Sends(s *catalog.Status) bool {
	mediaType, _ := s.Header("Content-Type")
	r := &Response{Status: s.HTTPStatus, Method: cmp.Or(s.Method, catalog.DefaultMethod), Headers: s.Headers, MediaType: mediaType}
	return s.HTTPStatus != 0 && f.checkSends(r) == nil
}

// LeavesOutTypes reports whether the template can write functions without
// annotations.
func (f *Framework) LeavesOutTypes() bool { return f.leavesOutTypes }

// RoutesMethods reports whether the blocks tell the request methods apart. Where
// they do not, only GET is answered.
func (f *Framework) RoutesMethods() bool { return f.routesMethods }
