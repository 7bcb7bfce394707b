package manifest

import (
	"go/ast"
	"go/build/constraint"
	"go/parser"
	"go/scanner"
	gotoken "go/token"
	"path"
	"strconv"
	"strings"
)

// A goSource is what one file imports, and under which names.
type goSource struct {
	imports map[string]string
	text    []byte
	used    map[string]bool // package.Name; nil before it is asked for
}

// readGoSource reads the imports of a file, nil for one that is left out of
// builds.
func readGoSource(text []byte) *goSource {
	file, err := parser.ParseFile(gotoken.NewFileSet(), "", text, parser.ImportsOnly|parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil
	}
	for _, group := range file.Comments {
		for _, c := range group.List {
			if c.Pos() < file.Package && isLeftOutOfBuilds(c.Text) {
				return nil
			}
		}
	}
	s := &goSource{imports: make(map[string]string), text: text}
	for _, i := range file.Imports {
		if imported, err := strconv.Unquote(i.Path.Value); err == nil {
			name := path.Base(imported)
			if i.Name != nil {
				name = i.Name.Name
			}
			s.imports[imported] = name
		}
	}
	return s
}

// isLeftOutOfBuilds reports whether a build constraint is one of those that keep
// a file for a tool.
func isLeftOutOfBuilds(comment string) bool {
	expression, err := constraint.Parse(comment)
	if err != nil {
		return false
	}
	return !expression.Eval(func(tag string) bool { return tag != "ignore" && tag != "tools" && tag != "tool" && tag != "never" }) &&
		expression.Eval(func(string) bool { return true })
}

// has reports whether the file imports a package, or uses a name of it, as in
// net/http.Server.
func (s *goSource) has(name string) bool {
	if name, identifier := cutIdentifier(name); identifier != "" {
		local, ok := s.imports[name]
		return ok && s.uses(local, identifier)
	}
	for imported := range s.imports {
		if isIn(imported, name) {
			return true
		}
	}
	return false
}

// cutIdentifier splits the name of a package's part into that of the package and
// the identifier, "" where there is none.
func cutIdentifier(name string) (imported, identifier string) {
	dot := strings.LastIndexByte(name, '.')
	if dot > strings.LastIndexByte(name, '/') && ast.IsExported(name[dot+1:]) {
		return name[:dot], name[dot+1:]
	}
	return name, ""
}

// uses reports whether the file has a name of a package that it imports under a
// name of its own.
func (s *goSource) uses(local, name string) bool {
	if s.used == nil {
		s.used = usedNames(s.text)
	}
	return s.used[local+"."+name] || local == "." && s.used[name]
}

// usedNames returns the identifiers of a file, and those that a dot joins, in
// pairs.
func usedNames(source []byte) map[string]bool {
	used := make(map[string]bool)
	fset := gotoken.NewFileSet()
	var sc scanner.Scanner
	sc.Init(fset.AddFile("", -1, len(source)), source, nil, 0)
	before, dotted := "", false
	for {
		_, kind, literal := sc.Scan()
		switch kind {
		case gotoken.EOF:
			return used
		case gotoken.IDENT:
			used[literal] = true
			if dotted {
				used[before+"."+literal] = true
			}
			before, dotted = literal, false
		case gotoken.PERIOD:
			dotted = before != ""
		default:
			before, dotted = "", false
		}
	}
}
