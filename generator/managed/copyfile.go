package managed

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/portable"
	"github.com/statusmith/statusmith/generator/internal/regular"
	"github.com/statusmith/statusmith/generator/internal/tomlfile"
	"github.com/statusmith/statusmith/generator/region"
	"github.com/statusmith/statusmith/generator/source"
)

// kin lists further extensions of files that hold a language.
var kin = map[string][]string{"js": {"cjs", "mjs", "jsx", "ts", "cts", "mts", "tsx"}}

// checkPath refuses a folder, and to mix languages in a source file.
func (c *copying) checkPath() error {
	if info, err := os.Stat(c.path); err == nil && info.IsDir() {
		return fmt.Errorf("%s is a folder: name a file in it", c.path)
	}
	if c.syntax == region.Markdown || holds(c.path, c.framework) {
		return nil
	}
	return fmt.Errorf("%s cannot hold code for %s, which is %s: name a .%s or a Markdown file",
		c.path, c.framework.Title, c.framework.Language, c.framework.Extension())
}

// holds reports whether a file's name says that it is in the language of a
// framework.
func holds(path string, f *generator.Framework) bool {
	extension := strings.ToLower(strings.TrimPrefix(filepath.Ext(path), "."))
	own := f.Extension()
	return extension == own || slices.Contains(kin[own], extension)
}

// checkTwin refuses a new file that macOS and Windows take for one that is beside it.
func (c *copying) checkTwin() error {
	dir, base := filepath.Split(c.file)
	beside, err := os.ReadDir(dir)
	if err != nil {
		return nil // the folder is made with the file
	}
	for _, e := range beside {
		if portable.Fold(e.Name()) == portable.Fold(base) {
			return fmt.Errorf("%s: %s exists, and is the same file on macOS or Windows: name that, or another one", c.path, e.Name())
		}
	}
	return nil
}

// read reads the file, if it is there.
func (c *copying) read() error {
	var err error
	if c.file, err = resolve(c.home, c.path); err != nil {
		return err
	}
	if err := portable.CheckFolders(c.file); err != nil {
		return fmt.Errorf("%s: %w", c.path, err)
	}
	info, err := os.Stat(c.file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		c.created = true
		if err := portable.Check(filepath.Base(c.file)); err != nil {
			return fmt.Errorf("%s: %w", c.path, err)
		}
		return c.checkTwin()
	case err != nil:
		return fmt.Errorf("%s: %w", c.path, tomlfile.Cause(err))
	case !info.Mode().IsRegular():
		return fmt.Errorf("%s is not a regular file", c.path)
	}
	d, err := readDocument(c.file, c.path)
	if err == nil && (strings.Contains(d.text, "\x00") || !utf8.ValidString(d.text)) {
		return fmt.Errorf("%s: %w", c.path, errNotText)
	}
	if err != nil {
		return err
	}
	c.document = *d
	if len(d.broken) > 0 {
		return fmt.Errorf("%s:%w", c.document.path, d.broken[0])
	}
	return c.readSource()
}

// readSource reads what a source file says, where something is in it.
func (c *copying) readSource() error {
	if c.syntax == region.Markdown || c.isBlank() {
		return nil
	}
	var err error
	if c.source, err = source.Read(c.framework.Language, c.document.text); err != nil {
		if slices.Contains([]string{".jsx", ".tsx"}, filepath.Ext(c.path)) {
			return fmt.Errorf("%s:%w: copy reads no JSX: name a file without", c.document.path, err)
		}
		return fmt.Errorf("%s:%w", c.document.path, err)
	}
	return nil
}

// sourceOf reads another source file of a project; what cannot be read says nothing.
func sourceOf(language, file string) (*source.File, error) {
	text, _ := regular.Read(file, maxDocument)
	return source.Read(language, string(text))
}

// refuseSecond refuses a region whose handler the file has already, and notes one that
// has its route.
func (c *copying) refuseSecond() error {
	if len(c.regions) == 0 {
		return nil
	}
	r := c.reconciler.newRenderer()
	for _, t := range c.regions {
		other := r.render(t.Intent, c.reconciler.place(c.at))
		if other.err != nil {
			return fmt.Errorf("%s:%d: %w", c.document.path, t.Line, other.err)
		}
		if c.syntax == region.Plain && other.code.Form == generator.Module && other.marker.Selection == c.marker.Selection {
			return fmt.Errorf("%s:%d: a module of %s already exists: run statusmith update to bring it up to date, or name another file",
				c.document.path, t.Line, c.marker.Selection)
		}
		together := c.syntax == region.Plain || other.marker.Framework == c.framework.Name
		if together && other.code.Handler == c.code.Handler {
			return fmt.Errorf("%s:%d: a handler %s already exists, for %s: give this one another name with --handler",
				c.document.path, t.Line, c.code.Handler, other.marker.Selection)
		}
		if c.syntax == region.Plain && c.sharesRoute(other) && c.shared == "" {
			c.shared = fmt.Sprintf("%s:%d: %s %s is the route of %s already, and only one of them answers: give one another with --route",
				c.document.path, t.Line, c.code.Response.Method, cmp.Or(c.options.Route, generator.DefaultRoute), other.marker.Selection)
		}
	}
	return nil
}

// sharesRoute reports whether an endpoint answers the requests of the one that is
// copied.
func (c *copying) sharesRoute(other *rendered) bool {
	if c.code.Form != generator.Endpoint || other.code.Form != generator.Endpoint || c.code.Response.Method != other.code.Response.Method {
		return false
	}
	own, its := c.options, other.marker.Options
	return cmp.Or(own.Route, generator.DefaultRoute) == cmp.Or(its.Route, generator.DefaultRoute) &&
		cmp.Or(own.App, generator.DefaultRouter) == cmp.Or(its.App, generator.DefaultRouter)
}

// compose returns the new content of the file, and the line of the region's first
// marker.
func (c *copying) compose() (text string, line int, err error) {
	n := c.newRegion()
	text = c.document.text
	if c.syntax == region.Plain && c.isBlank() && c.code.Header != "" {
		newline := region.LineEnd(text)
		text = strings.TrimRight(text, "\r\n\t ") + strings.ReplaceAll(c.neededHeader(), "\n", newline) + newline
	}
	at, indent := len(text), ""
	if c.source != nil {
		if at, indent, err = c.gap(&n); err != nil {
			return "", 0, err
		}
	}
	before, _ := region.Find(text[:at], c.syntax)
	if at == len(text) {
		text, err = region.Append(text, c.syntax, n)
	} else {
		text, err = region.Insert(text, c.syntax, at, indent, n)
	}
	if err != nil {
		return "", 0, err
	}
	regions, _ := region.Find(text, c.syntax)
	return text, regions[len(before)].Line, nil
}

func (c *copying) newRegion() region.New {
	if c.syntax == region.Markdown {
		// A blank line on both sides, as Markdown's formatters want it.
		n := region.New{
			Comment: region.HTMLComment, Intent: c.marker.String(), Before: 1, After: 1, Apart: 1,
			Text: region.Fence(c.code.Language, c.code.Snippet),
		}
		if strings.EqualFold(filepath.Ext(c.path), ".mdx") {
			n.Comment = region.MDXComment
		}
		return n
	}
	n := region.New{
		Comment: region.Comment{Open: c.framework.LineComment()}, Intent: c.marker.String(),
		Text: c.code.Snippet, Apart: c.framework.BlankLines,
	}
	if strings.HasPrefix(c.code.Snippet, n.Comment.Open) {
		n.Before, n.After = 1, 1 // else the marker would be part of the comment
	}
	if c.framework.BlankLines > 1 {
		n.After = c.framework.BlankLines // as PEP 8 has it after a function
	}
	if c.framework.Language == "javascript" && c.code.Form != generator.Endpoint {
		n.Before = 1 // else what sorts functions takes the marker along with the first
	}
	if c.code.Form == generator.Module {
		n.Apart = 1 // the line above says what the file is
		n.After = max(n.After, 1)
	}
	return n
}
