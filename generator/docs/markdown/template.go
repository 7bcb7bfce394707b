package markdown

import (
	"fmt"
	"path"
	"slices"
	"strings"
	"text/template"
	"text/template/parse"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/docs"
	"github.com/statusmith/statusmith/generator/internal/bounded"
)

// read returns the page or the index of a flavor.
func read(f Flavor, name, extension string, layers []generator.Layer, budget *bounded.Budget) (*template.Template, error) {
	var files []docs.Template
	if f != CommonMark {
		common := path.Join(string(CommonMark), name+".md.tmpl")
		base, err := docs.ReadTemplate(layers[:min(1, len(layers))], common)
		if err != nil {
			return nil, err
		}
		files = append(files, base)
	}
	own := path.Join(string(f), name+extension+".tmpl")
	found, err := docs.Templates(layers, own)
	if err != nil {
		return nil, err
	}
	if files = append(files, found...); len(files) == 0 {
		return nil, fmt.Errorf("there is no %s", own)
	}
	return overlaid(files, budget)
}

// overlaid parses files over each other, and returns the last one that is more
// than blocks. Where one is not built in, the budget bounds what they take.
func overlaid(files []docs.Template, budget *bounded.Budget) (*template.Template, error) {
	functions := template.FuncMap{"indent": indent}
	set := template.New("").Option("missingkey=error").Funcs(functions)
	main := set
	for _, file := range files {
		t, err := set.New(file.Name).Parse(string(file.Text))
		if err != nil {
			return nil, generator.TemplateError(err)
		}
		if !parse.IsEmptyTree(t.Root) {
			main = t
		}
	}
	if slices.ContainsFunc(files, func(f docs.Template) bool { return f.Foreign }) {
		var trees []*parse.Tree
		for _, t := range main.Templates() {
			trees = append(trees, t.Tree)
		}
		main.Funcs(budget.Guard(trees, functions))
	}
	return main, nil
}

// indent sets all lines but empty ones off by n spaces.
func indent(n int, text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if line != "" {
			lines[i] = strings.Repeat(" ", n) + line
		}
	}
	return strings.Join(lines, "\n")
}
