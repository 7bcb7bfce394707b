package generator

import (
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
	"github.com/statusmith/statusmith/generator/source"
)

// Placing says where in a file of a project code goes. Its patterns are those of
// package source, and are compared with statements at the top level of the file.
type Placing struct {
	Binds  []string // give a name to what routes are put on: "{name} = Flask("
	Apps   []string // make what a module is used in, where others import it by its path from them: "{name} = express("
	Adorns []string // are above a function that has a route, where nothing in the file makes what takes it: "@{name}.route("
	Before []string // what code goes in front of: "{app}.run("
	Never  []Never  // files that are no place for it

	Catching []Catching        // code goes in front of them too
	Routes   []string          // lead to paths of their own
	Last     []string          // may answer any request, where none of the routes follows: "{app}.use("
	Tokens   map[string]string // regular expressions for the tokens that fit the holes of their names
	Paths    Paths             // where the order of routes matters

	Routers []Router // say what takes the route that goes elsewhere
	Class   string   // what functions go into at the end of a file; the file's own class, or none, where empty
}

// A Router is a pattern of what takes routes, anywhere in a file: "{name} :=
// chi.NewRouter(". The block "route" learns the name and the library.
type Router struct {
	Pattern, Library string
}

// Receiver returns what takes routes in a file, as the first of the patterns says
// that is found in it, and the library that it is of; "" where none is.
func (f *Framework) Receiver(file *source.File) (name, library string, err error) {
	for _, r := range f.Tables().Placing.Routers {
		patterns, err := f.Patterns([]string{r.Pattern})
		if err != nil {
			return "", "", err
		}
		if name := file.Named(patterns[0]); name != "" {
			return name, r.Library, nil
		}
	}
	return "", "", nil
}

// HasApp reports whether a file makes an app, anywhere in it.
func (f *Framework) HasApp(file *source.File) (bool, error) {
	patterns, err := f.Patterns(f.Tables().Placing.Apps)
	return slices.ContainsFunc(patterns, func(p source.Pattern) bool { return file.Named(p) != "" }), err
}

// Placed returns code as it goes into a file: functions within the class that the
// template puts them into.
func (f *Framework) Placed(c *Code) string {
	if c.Form != Function || f.Tables().Placing.Class == "" {
		return c.Snippet
	}
	var b strings.Builder
	b.WriteString(f.Tables().Placing.Class + "\n{\n")
	for line := range strings.Lines(c.Snippet) {
		if strings.TrimSpace(line) != "" {
			b.WriteString("    ")
		}
		b.WriteString(line)
	}
	return b.String() + "\n}"
}

// classOfFunctions writes the class that holds the functions of an app, where the
// template has one for them.
func (f *Framework) classOfFunctions(file File) (string, error) {
	functions := File{Form: Function}
	for _, s := range file.Snippets {
		if s.Callee != nil {
			functions.Snippets = append(functions.Snippets, s.Callee)
		}
	}
	if len(functions.Snippets) == 0 || f.Tables().Placing.Class == "" {
		return "", nil
	}
	text, err := f.writeFunctions(functions)
	return f.Placed(&Code{Form: Function, Snippet: text}), err
}

// Never says which files are no place for code: those with a statement that begins
// as a pattern, or those whose path ends as one of path.Match does; with a slash at
// its end, it is that of a folder around them.
type Never struct {
	Pattern, Path string
	Reason        string // follows the name of the file: "is an initializer"
	Instead       string // a file that is a place for it
}

// Patterns reads the patterns of a list in the template's language.
func (f *Framework) Patterns(list []string) ([]source.Pattern, error) {
	patterns := make([]source.Pattern, len(list))
	for i, text := range list {
		var err error
		if patterns[i], err = source.ParsePattern(f.Language, text); err != nil {
			return nil, fmt.Errorf("%s: place: %w", f.file, err)
		}
	}
	return patterns, nil
}

// CheckPatterns reports a pattern that cannot be read.
func (f *Framework) CheckPatterns() error {
	placing := f.Tables().Placing
	lists := [][]string{placing.Binds, placing.Apps, placing.Adorns, placing.Before, placing.Routes, placing.Last}
	for _, c := range placing.Catching {
		lists = append(lists, []string{c.Pattern}, c.Passes)
	}
	for _, r := range placing.Routers {
		lists = append(lists, []string{r.Pattern})
	}
	for _, n := range placing.Never {
		if n.Pattern != "" {
			lists = append(lists, []string{n.Pattern})
		}
	}
	for _, list := range lists {
		if _, err := f.Patterns(list); err != nil {
			return err
		}
	}
	_, err := f.placeHoles(Options{Route: DefaultRoute})
	return err
}

// checkPlacing reports what says nothing. The patterns are read when they are
// needed: printing a snippet does without.
func (t *Tables) checkPlacing(meta *tomlfile.File) error {
	for _, n := range t.Placing.Never {
		if (n.Pattern == "") == (n.Path == "") || n.Reason == "" || n.Instead == "" {
			return meta.Fault("each of never needs a pattern or a path, a reason, and a file instead", "place")
		}
	}
	return nil
}
