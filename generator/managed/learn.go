package managed

import (
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"

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

// namespace returns the namespace of a new file of C#, as dotnet new would: that
// of the project around it, and the folders between.
func (c *copying) namespace() string {
	project, within := c.projectFile()
	if project == "" {
		return ""
	}
	words := []string{c.rootNamespace(project)}
	for _, folder := range within {
		words = append(words, namespaceOf(folder))
	}
	return strings.Join(words, ".")
}

// projectFile returns the nearest project of C# around the file, "" for none, and
// the folders from it to the file.
func (c *copying) projectFile() (project string, within []string) {
	for dir := range foldersAbove(c.path, c.home) {
		if found := glob(dir, "*.csproj"); len(found) > 0 {
			slices.Reverse(within)
			return found[0], within
		}
		within = append(within, filepath.Base(dir))
	}
	return "", nil
}

// rootNamespace is what a project file or the nearest Directory.Build.props says,
// else the name of the project.
func (c *copying) rootNamespace(project string) string {
	files := []string{project}
	for dir := range foldersAbove(project, c.home) {
		files = append(files, filepath.Join(dir, "Directory.Build.props"))
	}
	for _, file := range files {
		text, _ := regular.Read(file, maxDocument)
		if m := rootNamespace().FindSubmatch(text); m != nil {
			return string(m[1])
		}
	}
	return namespaceOf(strings.TrimSuffix(filepath.Base(project), ".csproj"))
}

var rootNamespace = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`<RootNamespace>\s*([A-Za-z_][\w.]*)\s*</RootNamespace>`)
})

// namespaceOf makes a namespace of the name of a file or a folder.
func namespaceOf(name string) string {
	words := strings.Split(name, ".")
	for i, word := range words {
		word = strings.Map(func(r rune) rune {
			if r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) {
				return r
			}
			return '_'
		}, word)
		if word == "" || unicode.IsDigit(rune(word[0])) {
			word = "_" + word
		}
		words[i] = word
	}
	return strings.Join(words, ".")
}
