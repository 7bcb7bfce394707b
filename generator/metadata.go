package generator

import (
	"cmp"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
	"github.com/statusmith/statusmith/generator/literal"
)

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
