package managed

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator"
)

// detect returns the one framework that the project around the file uses, the
// only one in the file's language where there are several.
func (c *copying) detect() (*generator.Framework, error) {
	g, path := c.reconciler.generator, c.path
	abs, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	if _, err := g.Framework(path); err == nil && filepath.Ext(path) == "" {
		return nil, fmt.Errorf("%s is a framework: name a file after it", path)
	}
	found, err := c.reconciler.project.Detect(g, filepath.Dir(abs))
	if len(found) > 1 {
		found = fitting(found, path)
	}
	switch {
	case err != nil:
		return nil, err
	case len(found) == 0:
		return nil, fmt.Errorf("no framework is known for %s: name one before it, as in: %s", path, c.example())
	case len(found) == 1:
		return found[0], nil
	}
	names := make([]string, len(found))
	for i, f := range found {
		names[i] = f.Name
	}
	last := len(names) - 1
	return nil, fmt.Errorf("the project of %s uses %s and %s: name one of them before it", path, strings.Join(names[:last], ", "), names[last])
}

// example returns a command line that names a framework: one in the file's language,
// else the first.
func (c *copying) example() string {
	words := "statusmith copy " + canonical(c.selection)
	all, err := c.reconciler.generator.Frameworks()
	if err != nil || len(all) == 0 {
		return words + " FRAMEWORK " + generator.Quote(c.path)
	}
	return words + " " + fitting(all, c.path)[0].Name + " " + generator.Quote(c.path)
}

// fitting returns the frameworks whose language the file is in, all of them
// where none is: a Markdown file is not a hint.
func fitting(found []*generator.Framework, path string) []*generator.Framework {
	fits := slices.DeleteFunc(slices.Clone(found), func(f *generator.Framework) bool { return !holds(path, f) })
	if len(fits) == 0 {
		return found
	}
	return fits
}
