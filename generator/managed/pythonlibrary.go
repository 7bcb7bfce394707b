package managed

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/source"
)

// besideLibraries keeps a file of Python apart from the modules that the code in it
// imports. A file or a package that is called like one would be found in its place;
// a folder that is not a package gives way to it, so that nothing is imported from there.
func (c *copying) besideLibraries(p generator.Place) (generator.Place, error) {
	if c.framework.Language != "python" {
		return p, nil
	}
	f, err := source.Read("python", c.code.Text())
	if err != nil {
		return p, nil // what it imports is not known
	}
	libraries := make(map[string]bool)
	for module := range f.Modules() {
		top, _, _ := strings.Cut(module, ".")
		libraries[top] = true
	}
	for {
		first, rest, isBelow := strings.Cut(p.File, "/")
		name := strings.TrimSuffix(first, ".py")
		if !libraries[name] {
			return p, nil
		}
		folder := filepath.Join(c.at.folder, strings.Repeat("../", strings.Count(rest, "/")))
		if !isBelow || has(folder, "__init__.py") {
			return p, fmt.Errorf("%s: Python would import it in place of %s, which the code imports: choose another name", c.document.path, name)
		}
		p.File = rest
	}
}
