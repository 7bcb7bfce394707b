package managed

import (
	"fmt"
	"path"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/region"
)

// checkForm refuses a form that the file is no place for.
func (c *copying) checkForm() error {
	switch form := c.code.Form; {
	case c.syntax == region.Markdown:
		return nil
	case form == generator.Statement:
		return fmt.Errorf("%s: statements are part of a handler, and copy finds none: use --form function, or paste what statusmith print %s %s --form statement writes",
			c.document.path, c.marker.Selection, c.framework.Name)
	case form == generator.Module && !c.isBlank():
		return fmt.Errorf("%s: a module is a file of its own: name a new file, or use --form function", c.document.path)
	case form == generator.Function && c.isBlank() && isInClass(c.framework.Language):
		return fmt.Errorf("%s: a function of %s goes into a class: name a file that has one, or use --form module", c.document.path, c.framework.Title)
	}
	return nil
}

// refuse refuses a file where the code could not work.
func (c *copying) refuse() error {
	if err := c.refuseSecond(); err != nil || c.syntax == region.Markdown {
		return err
	}
	if reason := c.framework.UnfitFor(c.code.Form, c.at.folder); reason != "" {
		return fmt.Errorf("%s: %s", c.document.path, reason)
	}
	if err := c.refuseClass(); err != nil {
		return err
	}
	if err := c.refuseExport(); err != nil {
		return err
	}
	if err := c.refuseNames(); err != nil {
		return err
	}
	if err := c.refuseOldGo(); err != nil {
		return err
	}
	return c.refuseParts()
}

// refusePlace refuses the files that the template says are no place.
func (c *copying) refusePlace() error {
	if c.syntax == region.Markdown {
		return nil
	}
	for _, n := range c.framework.Tables().Placing.Never {
		if n.Path != "" {
			if c.isBelow(n.Path) {
				return fmt.Errorf("%s: %s: run %s", c.document.path, n.Reason, c.commandFor(c.inProject(n.Instead)))
			}
			continue
		}
		patterns, err := c.framework.Patterns([]string{n.Pattern})
		if err != nil {
			return err
		}
		if c.source == nil {
			continue
		}
		if s := c.source.Find(patterns, nil); s != nil {
			return fmt.Errorf("%s:%d: %s: run %s", c.document.path, s.Line, n.Reason, c.commandFor(c.inProject(n.Instead)))
		}
	}
	return nil
}

// isBelow reports whether the file's path in its project ends as a pattern does, or
// goes through the folder that a pattern with a slash at its end names.
func (c *copying) isBelow(pattern string) bool {
	words := strings.Split(c.reconciler.place(c.at), "/")
	folder, isFolder := strings.CutSuffix(pattern, "/")
	n := strings.Count(folder, "/") + 1
	for i := 0; i+n <= len(words); i++ {
		if isFolder == (i+n == len(words)) {
			continue
		}
		if ok, err := path.Match(folder, strings.Join(words[i:i+n], "/")); ok && err == nil {
			return true
		}
	}
	return false
}
