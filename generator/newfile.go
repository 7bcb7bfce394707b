package generator

import (
	"cmp"
	"fmt"
	"strings"
)

// HeaderAt returns what a new file of a project has above the code: a comment that
// says what the file is, which tools that add a license may replace, then the
// package and the imports.
func (f *Framework) HeaderAt(c *Code, p Place) (string, error) {
	if f.Language == "java" {
		for word := range strings.SplitSeq(p.Package, ".") {
			if err := f.language.CheckIdentifier(word); p.Package != "" && err != nil {
				return "", fmt.Errorf("%s: a package is called like its folders: %w", p.File, err)
			}
		}
	}
	text, err := f.declarations(c, p)
	if err != nil || strings.HasPrefix(text, f.LineComment()) {
		return text, err
	}
	first := cmp.Or(f.language.GeneratedComment(), f.language.Comment("Responses of an API: statusmith writes the code between its markers."))
	return strings.TrimSuffix(joined(1, first, text), "\n"), nil
}

// declarations returns what a file declares above the code.
func (f *Framework) declarations(c *Code, p Place) (string, error) {
	switch c.Form {
	case Module:
		return f.block("module/header", f.filled(p))
	case Function:
		return f.block("imports", File{Snippets: c.Functions, Package: p.Package, Form: Function})
	case Endpoint:
		text, _, err := f.header(File{Snippets: []*Snippet{c.snippet}, Package: p.Package, Form: Endpoint, Dialect: c.snippet.Dialect})
		return text, err
	}
	return "", nil
}
