package generator

import (
	"cmp"
	"errors"
	"fmt"
	"path"
	"slices"
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
	endpoint       *template.Template                 // the blocks of an endpoint; nil where they cannot be read alone
	parsed         func() (*template.Template, error) // all of them, when somebody asks
	bounded        *template.Template                 // the same, which counts its steps: of a template of others
	budget         *bounded.Budget

	constants func() (map[string]string, error)
}

// Metadata is the front matter of a template file, in TOML between two lines
// of +++, without its [Tables].
type Metadata struct {
	Title      string   // "Spring Boot"
	Order      int      // place in lists; 0 comes last
	Aliases    []string // further names that the command line takes
	Language   string   // see package literal
	File       string   // where a snippet goes in a project; may hold {snake}, {camel} and {pascal}
	Handler    string   // case of handler names: snake, camel or pascal
	Package    string   // of a program, in languages that have packages
	BlankLines int      `toml:"blank_lines"` // between two blocks of code
	Param      string   // spelling of a path parameter, with {name} in it
	FinalSlash string   `toml:"final_slash"` // spelling of a slash that ends a route
	Port       int      // the framework's default port
	Interim    []int    // interim statuses (1xx) that its API can send
	Variable   string   // case of the variable that a path parameter becomes: as written where empty; "none" is no variable
	Declares   []string // what a handler declares, as File spells it; the handler's own name where empty
	Reserved   []string // names that the snippet uses itself
	Taken      Taken    // names and routes that the framework or an app uses itself
	Foldings   []string // what does not tell two routes apart: "case", and "slash" for a final one

	NamesStatuses bool       `toml:"names_statuses"` // whether named constants are written unless the options say otherwise
	Properties    []string   // headers that have a property of the same letters: "Retry-After" is RetryAfter
	Prepare       [][]string // what a shell runs before Install, for a place of the app's own to install into

	Uses    []string // dependencies, one of which says that a project uses the framework: "pypi:flask"; see package manifest
	Marks   []string // files that say it where no dependency does: "manage.py"
	Unless  []string // dependencies that say that another framework builds on this one
	Check   []string // a command that succeeds where the framework is installed
	Least   []string // the lowest versions that will do, as Check prints them: "Flask 2.2"
	Install []string // the command that installs an app's dependencies
	Run     []string // the command that starts an app

	Build   []string // the command that builds an app, where Serve needs it built
	Lacking []string // what Build prints where the machine is at fault, offline for one

	Dialects   []string // of JavaScript that the template writes, the usual one first
	ModuleFile string   `toml:"module_file"` // where a module goes in a project

	Omit    Omission
	Except  map[string]Exception // by HTTP status, header name or ExceptHead
	Refuse  map[string]Refusal   // by header name, which may end in *
	Media   []string             // the media types of JSON that it sends, * for a part of a name; all where empty
	Answers Answers
}

// Answers says how an endpoint answers requests that are not its method's,
// where that is not what HTTP asks for.
type Answers struct {
	Head  int // HTTP status of HEAD at an endpoint of GET; 0 for what GET has
	Other int // HTTP status of any other method; 0 for 405
}

// An Omission lists headers that a response cannot carry in a framework.
type Omission struct {
	Headers []string
	Reason  string
}

const fence = "+++\n"

// readFramework reads and checks one template file. Errors begin with
// file:line, in the name that shown gives the file. The layers are those that
// may hold its constants.
func readFramework(layer Layer, file, shown string, layers []Layer) (*Framework, error) {
	text, err := tomlfile.ReadText(layer.FS, file, shown)
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

func (f *Framework) checkMetadata(meta *tomlfile.File) error {
	var ok bool
	if f.language, ok = literal.Lookup(f.Language); !ok {
		return meta.Fault("must be one of "+strings.Join(literal.Names(), ", "), "language")
	}
	f.BlankLines = max(f.BlankLines, 1)
	f.FinalSlash = cmp.Or(f.FinalSlash, "/")
	switch {
	case f.Title == "":
		return meta.Fault("is missing", "title")
	case !strings.Contains(f.Param, "{name}"):
		return meta.Fault(`must show how a path parameter is spelled, as in "<{name}>"`, "param")
	case f.File == "":
		return meta.Fault("is missing: where does a snippet go in a project?", "file")
	case f.Port < 1 || f.Port > 65535:
		return meta.Fault("must be the framework's default port, from 1 to 65535", "port")
	case !f.refusalsAreWhole():
		return meta.Fault("each needs a reason", "refuse")
	case slices.ContainsFunc(f.Media, isBadPattern):
		return meta.Fault(`each is a media type, as in "application/*+json"`, "media")
	case len(f.Omit.Headers) > 0 && f.Omit.Reason == "":
		return meta.Fault("needs a reason", "omit")
	}
	if err := f.checkCommands(meta); err != nil {
		return err
	}
	if err := f.checkRecognition(meta); err != nil {
		return err
	}
	return f.checkNaming(meta)
}

// checkNaming checks the keys that say how names and routes are spelled.
func (f *Framework) checkNaming(meta *tomlfile.File) error {
	if _, err := literal.Recase("handler", literal.Case(f.Handler)); err != nil {
		return meta.Fault(err.Error(), "handler")
	}
	if f.Variable != "" && f.Variable != noVariable {
		if _, err := literal.Recase("variable", literal.Case(f.Variable)); err != nil {
			return meta.Fault(err.Error()+", or none", "variable")
		}
	}
	for _, folding := range f.Foldings {
		if folding != foldCase && folding != foldSlash {
			return meta.Fault("must be a list of case and slash", "foldings")
		}
	}
	if !f.Taken.isWhole() {
		return meta.Fault("each of routes needs paths that begin with a slash, and a reason", "taken")
	}
	return nil
}

// Source returns the name of the template file in errors.
func (f *Framework) Source() string { return f.file }

// Extension returns the file name extension of the language, without a dot.
func (f *Framework) Extension() string { return f.language.Extension }

// Defaults returns the options that a snippet is rendered with where they are not
// set.
func (f *Framework) Defaults() Options {
	o := Options{Form: Endpoint, App: DefaultRouter, Route: DefaultRoute, Body: BodyJSON, Constants: Off}
	if f.NamesStatuses {
		o.Constants = On
	}
	return o
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
