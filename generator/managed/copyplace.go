package managed

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/region"
	"github.com/statusmith/statusmith/generator/source"
)

// learn completes the options by what the file says: the form that goes with it, its
// dialect, and what its routes are put on.
func (c *copying) learn() error {
	c.options = c.options.WithForm(c.usualForm())
	c.learnDialect()
	if c.options.Form == generator.Function && c.framework.LeavesOutTypes() && c.source != nil {
		c.options.Untyped = c.source.IsUntyped()
	}
	c.options = c.learned(c.framework.Suited(c.options, filepath.Dir(c.path)))
	if c.source == nil {
		return nil
	}
	within, err := c.learnApps()
	if err != nil || c.options.Form != generator.Endpoint || len(c.framework.Tables().Placing.Binds) == 0 {
		return err
	}
	return c.chooseApp(within)
}

// learnApps finds what routes can be put on: what the file makes for them, else what
// it puts them on already. It returns what is made within functions.
func (c *copying) learnApps() (within []source.Binding, err error) {
	placing := c.framework.Tables().Placing
	binds, err := c.framework.Patterns(placing.Binds)
	if err != nil {
		return nil, err
	}
	adorns, err := c.framework.Patterns(placing.Adorns)
	if err != nil {
		return nil, err
	}
	top, within := c.source.Bindings(binds)
	for _, b := range top {
		if !slices.ContainsFunc(c.apps, func(a source.Binding) bool { return a.Name == b.Name }) {
			c.apps = append(c.apps, b)
		}
	}
	if len(c.apps) == 0 {
		c.apps = c.source.Decorating(adorns)
	}
	return within, nil
}

// learnDialect completes the dialect. Without one, an endpoint is CommonJS without
// types.
func (c *copying) learnDialect() {
	if c.options.Dialect != "" || len(c.framework.Dialects) == 0 || c.options.Form == generator.Statement || c.syntax == region.Markdown {
		return
	}
	dialect := dialectOf(c.path, c.source)
	isEndpoint := c.options.Form == generator.Endpoint
	if isEndpoint && (dialect == generator.CommonJS || dialect == generator.ESM && c.source != nil) {
		return // which says nothing of a handler and its route
	}
	c.options.Dialect = dialect
}

// chooseApp chooses what the route of an endpoint is put on: the only thing in the
// file that takes routes. A second one is never made.
func (c *copying) chooseApp(within []source.Binding) error {
	name := c.options.App
	if name == "" && len(c.apps) > 0 {
		name = c.apps[0].Name
		if len(c.apps) > 1 {
			second := c.apps[1]
			return fmt.Errorf("%s:%d: routes can be put on %s or on %s: say on which, as in %s",
				c.document.path, second.Line, name, second.Name, c.command("--app", second.Name))
		}
		c.options.App = name
	}
	if name == "" {
		name = generator.DefaultRouter
	}
	b, bound := c.source.Binds(name)
	isVoid := bound && c.source.IsVoid(name)
	if bound && !isVoid {
		c.apps = []source.Binding{b}
		return c.refuseLate(b)
	}
	for _, b := range within {
		if b.Name == name || c.options.App == "" {
			return fmt.Errorf("%s:%d: %s is made within a function or a block, and nothing outside of it can put a route on it: %s",
				c.document.path, b.Line, b.Name, c.wayOut())
		}
	}
	if isVoid {
		return fmt.Errorf("%s:%d: %s is nothing yet when the route is put on it: %s", c.document.path, b.Line, name, c.wayOut())
	}
	return fmt.Errorf("%s:1: nothing in the file is called %s, which the route would be put on: name what takes routes there with --app, or %s",
		c.document.path, name, c.wayOut())
}

// refuseLate refuses an app that is not there yet where the code goes.
func (c *copying) refuseLate(app source.Binding) error {
	before, err := c.statementBelow()
	if err != nil || before == nil || app.Line < before.Line {
		return err
	}
	return fmt.Errorf("%s:%d: %s is made there, and the code goes in front of line %d: %s",
		c.document.path, app.Line, app.Name, before.Line, c.wayOut())
}

// statementBelow returns the statement that the code goes in front of, nil where the
// file has none.
func (c *copying) statementBelow() (*source.Statement, error) {
	names := make([]string, len(c.apps))
	for i, app := range c.apps {
		names[i] = app.Name
	}
	return c.framework.Below(c.source, c.options, names)
}

// gap returns where in the file the region goes, and the indentation there.
func (c *copying) gap(n *region.New) (at int, indent string, err error) {
	if c.code.Form == generator.Function && isInClass(c.framework.Language) {
		class, err := c.source.OnlyClass()
		if wrong, ok := errors.AsType[*source.ClassError](err); ok {
			return 0, "", fmt.Errorf("%d: %s", wrong.Line, wrong.Text)
		}
		if class.Empty {
			n.Apart = 0
		}
		return class.End, class.Indent, nil
	}
	if c.code.Form == generator.Function && c.framework.Tables().Placing.Class != "" {
		return len(c.document.text), "", nil
	}
	s, err := c.statementBelow()
	if err != nil {
		return 0, "", err
	}
	if s == nil {
		return len(c.document.text), "", nil
	}
	n.Below = true
	return c.outsideOfRegions(s.Begin), "", nil
}

// isInClass reports whether a language has its functions in classes of the file:
// those of C# get one of their own.
func isInClass(language string) bool { return language == "java" || language == "ruby" }

// outsideOfRegions moves a place that is within a region behind it: a comment that
// touches a statement may be the end of one.
func (c *copying) outsideOfRegions(at int) int {
	line := strings.Count(c.document.text[:at], "\n") + 1
	for _, r := range c.regions {
		if line > r.Line && line <= r.Last {
			rest := strings.SplitAfterN(c.document.text, "\n", r.Last+1)
			return len(c.document.text) - len(rest[len(rest)-1])
		}
	}
	return at
}
