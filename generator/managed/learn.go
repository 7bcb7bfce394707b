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

// acronyms returns the words that the project has in capitals.
func (c *copying) acronyms() []string {
	from := c.framework.Tables().Naming.Acronyms
	if from.Files == "" {
		return nil
	}
	declares := regexp.MustCompile(`\b` + regexp.QuoteMeta(from.Call) + `\b[\s(]*["'](\w+)["']`)
	var words []string
	for dir := range foldersAbove(c.path, c.home) {
		for _, file := range glob(dir, filepath.FromSlash(from.Files)) {
			text, _ := regular.Read(file, maxDocument)
			for line := range strings.Lines(string(text)) {
				code, _, _ := strings.Cut(line, "#")
				if m := declares.FindStringSubmatch(code); m != nil {
					words = append(words, m[1])
				}
			}
		}
	}
	return words
}
