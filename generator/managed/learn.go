package managed

import (
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/regular"
)

// learned returns the options of a module or an endpoint with what its surroundings
// say: where it is, and what it is called there if the path alone does not say it.
func (c *copying) learned(o generator.Options) generator.Options {
	if o.Form != generator.Module && o.Form != generator.Endpoint {
		return o
	}
	o.File = c.reconciler.place(c.at)
	switch c.framework.Tables().Naming.Unit {
	case generator.UnitConstant:
		if o.Form == generator.Endpoint && !c.framework.NamesClass(o.File) {
			return o
		}
		plain, err := c.framework.ConstantOf(o.File, nil)
		words, _ := c.framework.ConstantOf(o.File, c.acronyms())
		if err == nil && o.Constant == "" && !slices.Equal(plain, words) {
			o.Constant = strings.Join(words, "::")
		}
	case generator.UnitNamespace:
		if o.Namespace == "" && o.Form == generator.Module {
			o.Namespace = c.namespace()
		}
	}
	return o
}

// acronyms returns the words and names that the project has in capitals.
func (c *copying) acronyms() []string {
	from := c.framework.Tables().Naming.Acronyms
	if from.Files == "" || from.Call == "" || from.Rename == "" {
		return nil
	}
	declares := regexp.MustCompile(`\b` + regexp.QuoteMeta(from.Call) + `\b[\s(]*["'](\w+)["']`)
	renames := regexp.MustCompile(`\.` + regexp.QuoteMeta(from.Rename) + `\b[\s(]*["']([^)]*)`)
	renamed := regexp.MustCompile(`=>\s*["'](\w+)["']`)
	var words []string
	add := func(all [][]string) {
		for _, m := range all {
			words = append(words, m[1])
		}
	}
	for dir := range foldersAbove(c.path, c.home) {
		for _, file := range glob(dir, filepath.FromSlash(from.Files)) {
			text, _ := regular.Read(file, maxDocument)
			code := withoutComments(string(text))
			add(declares.FindAllStringSubmatch(code, -1))
			for _, m := range renames.FindAllStringSubmatch(code, -1) {
				add(renamed.FindAllStringSubmatch(m[1], -1))
			}
		}
	}
	return words
}

// withoutComments cuts what is behind the marks of a comment.
func withoutComments(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		code, _, _ := strings.Cut(strings.TrimRight(line, "\r\n"), "#")
		b.WriteString(code + "\n")
	}
	return b.String()
}
