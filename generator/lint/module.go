package lint

import (
	"embed"
	"fmt"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

//go:embed sentinel.toml
var sentinelFile embed.FS

// sentinelMarks are the words of sentinel.toml that a module has to show, whatever
// case and separators a language writes them with.
var sentinelMarks = []mark{
	{"the name of an HTTP status", "sentinel_phrase"}, {"the title of an HTTP status", "Sentinel Phrase Title"},
	{"the message of an HTTP status", "sentinel phrase message"}, {"the problem type of an HTTP status", "https://sentinel.example/phrase"},
	{"an HTTP status", "598"},
	{"the media type", "application/sentinel+json"}, {"a member of the body", "sentinel_member"}, {"a value of the body", "sentinel member"},
	{"the name of a header of the body", "X-Sentinel-Body"}, {"the value of a header of the body", "sentinel of "},
	{"a header of the request", "X-Sentinel-First"}, {"a header of the request", "X-Sentinel-Second"},
	{"traceparent", "traceparent"},
	{"the name of an error", "name_of_first"}, {"the code of an error", "code_of_first"}, {"the ID of an error", "sentinel/code_of_first"},
	{"the family of an error", "sentinel"}, {"the title of an error", "Sentinel Title"},
	{"the problem type of an error", "https://sentinel.example/errors/code_of_first"},
	{"the status of an error", "556"}, {"the message of an error", "sentinel message of "},
	{"a message without values", "sentinel message without values"},
	{"the name of a header", "X-Sentinel-Error"}, {"the value of a header", "sentinel header of "},
	{"an arg", "sentinel_text"}, {"an arg", "sentinel_whole"}, {"an arg", "sentinel_part"}, {"an arg", "sentinel_yes"},
	{"an arg", "sentinel_list"}, {"an arg", "sentinel_object"},
	{"a field", "sentinel_default"}, {"a default", "271828"}, {"a default", "sentinel item"}, {"a default", "sentinel default"},
	{"a field that the body places", "sentinel_placed"},
	{"an answered status", "597"}, {"a former name", "sentinel_former"},
}

func sentinelCatalog() (*catalog.Catalog, error) {
	return catalog.Load(catalog.File{FS: sentinelFile, Path: "sentinel.toml", Name: "sentinel.toml"})
}

// module demands that a module shows what its catalog says.
func (l *linter) module() error {
	if !l.whole.Has(generator.Module) {
		return nil
	}
	c, err := sentinelCatalog()
	if err != nil {
		return err
	}
	family, err := c.FindFamily("sentinel")
	if err != nil {
		return err
	}
	selection := catalog.Selection{{Text: family.Name, Statuses: family.Statuses(), Group: true}}
	written := make(map[string]string)
	for _, dialect := range append([]string{""}, l.whole.Dialects...) {
		text, err := l.moduleOf(selection, generator.Options{Dialect: dialect})
		if err != nil {
			return err
		}
		if other, ok := written[text]; ok && other != "" {
			return fmt.Errorf("%s: a module in %s is the same as in %s", l.whole.Source(), dialect, other)
		}
		written[text] = dialect
	}
	for extra := range l.whole.Tables().Extras {
		text, err := l.moduleOf(selection, generator.Options{Extras: []string{extra}})
		if err != nil {
			return err
		}
		if _, ok := written[text]; ok {
			return fmt.Errorf("%s: a module with %s=true is the same as without", l.whole.Source(), extra)
		}
	}
	return nil
}

// moduleOf renders a module that leaves nothing out.
func (l *linter) moduleOf(selection catalog.Selection, o generator.Options) (string, error) {
	o.Form, o.Constants = generator.Module, generator.Off
	code, err := l.silent.RenderSelection(selection, o)
	if err != nil {
		return "", fmt.Errorf("%s: a module: %w", l.whole.Source(), err)
	}
	text := squeezed(code.Text())
	for _, m := range sentinelMarks {
		if !strings.Contains(text, squeezed(m.text)) {
			return "", fmt.Errorf("%s: a module leaves out %s", l.whole.Source(), m.part)
		}
	}
	return code.Text(), nil
}

// squeezed spells all cases of a name alike, those with hyphens too.
func squeezed(text string) string { return strings.ReplaceAll(joined(text), "-", "") }
