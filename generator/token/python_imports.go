package token

import (
	"slices"
	"strings"
)

// pythonImports makes one item of each run of import statements: a sorted list,
// however they are split and ordered. A comment ends a run.
func (f *form) pythonImports() {
	out := f.items[:0] // a run is no longer than its statements
	run := importRun{}
	for rest := f.items; len(rest) > 0; {
		if rest[0].kind == Comment {
			out = append(run.flush(out), rest[0])
			rest = rest[1:]
			continue
		}
		size := 1 + slices.IndexFunc(rest, func(it item) bool { return it.kind == Newline })
		if size == 0 {
			size = len(rest)
		}
		statement := rest[:size]
		rest = rest[size:]
		if names, ok := pythonImport(statement); ok {
			run.add(statement, names)
			continue
		}
		out = append(run.flush(out), statement...)
	}
	f.items = run.flush(out)
}

// An importRun is a list of statements whose order means nothing.
type importRun struct {
	first item
	last  int
	names []string
}

func (r *importRun) add(statement []item, names []string) {
	if len(r.names) == 0 {
		r.first = statement[0]
	}
	r.names = append(r.names, names...)
	r.last = statement[len(statement)-1].last
}

// flush ends the run and appends it to items.
func (r *importRun) flush(items []item) []item {
	if len(r.names) > 0 {
		slices.Sort(r.names)
		r.first.kind, r.first.text, r.first.last, r.first.imports = Name, strings.Join(r.names, "\n"), r.last, true
		items = append(items, r.first)
	}
	*r = importRun{}
	return items
}

// pythonImport returns what a statement imports, each name with its module.
func pythonImport(statement []item) (names []string, ok bool) {
	module := ""
	switch {
	case statement[0].says("import"):
		statement = statement[1:]
	case statement[0].says("from"):
		i := slices.IndexFunc(statement, func(it item) bool { return it.says("import") })
		if i < 0 {
			return nil, false
		}
		for _, it := range statement[:i] {
			module += it.text
		}
		statement = statement[i+1:]
	default:
		return nil, false
	}
	name := "import " + module + ":"
	begin := name
	for _, it := range statement {
		switch {
		case it.is(",") || it.kind == Newline:
			names = append(names, name)
			name = begin
		case it.kind == Name || it.kind == Punct:
			name += " " + it.text
		default:
			return nil, false
		}
	}
	return names, !slices.Contains(names, begin)
}
