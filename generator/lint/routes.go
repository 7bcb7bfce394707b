package lint

import (
	"strings"

	"github.com/statusmith/statusmith/generator"
)

// routeLines returns what the block "route" writes for code: by what knows no
// library, then by each library that the template tells apart.
func (l *linter) routeLines(code *generator.Code) ([]string, error) {
	libraries := []string{""}
	for _, r := range l.whole.Tables().Placing.Routers {
		libraries = append(libraries, r.Library)
	}
	lines := make([]string, len(libraries))
	for i, library := range libraries {
		var err error
		if lines[i], err = l.whole.Route(code, generator.Place{File: code.File, Library: library}); err != nil {
			return nil, err
		}
	}
	return lines, nil
}

// routes demands the route and the handler in the lines that lead to an endpoint.
func (l *linter) routes(c sentinelCase, whole *generator.Code) error {
	lines, err := l.routeLines(whole)
	if err != nil {
		return err
	}
	for _, line := range lines {
		if l.whole.HasRoute() && !(strings.Contains(line, c.names.segment) && spells(line, c.snippet.Handler)) {
			return l.leavesOut(c.name, "the route or the handler's name in the block route")
		}
	}
	return nil
}

// routeMethod demands the request method in the lines of all libraries where the
// first of them has it.
func (l *linter) routeMethod(c sentinelCase, method string) error {
	code, err := l.whole.Code(c.snippet)
	if err != nil {
		return err
	}
	lines, err := l.routeLines(code)
	if err != nil {
		return err
	}
	for _, line := range lines {
		if spells(lines[0], method) && !spells(line, method) {
			return l.leavesOut("to "+method, "the request method in the block route")
		}
	}
	return nil
}
