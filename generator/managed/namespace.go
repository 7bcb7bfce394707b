package managed

import (
	"cmp"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/statusmith/statusmith/generator/internal/regular"
)

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
	name := strings.TrimSuffix(filepath.Base(project), ".csproj")
	known := map[string]string{"MSBuildProjectName": name}
	known["AssemblyName"] = cmp.Or(msbuildProperty(files, "AssemblyName", known), name)
	return namespaceOf(cmp.Or(msbuildProperty(files, "RootNamespace", known), name))
}

// msbuildProperty returns a property of MSBuild as the first of the files says that
// has it, with the values of those that it names, "" where one of them is not known.
func msbuildProperty(files []string, name string, known map[string]string) string {
	says := regexp.MustCompile(`<` + name + `>\s*([^<]*?)\s*</` + name + `>`)
	for _, file := range files {
		text, _ := regular.Read(file, maxDocument)
		m := says.FindSubmatch(text)
		if m == nil {
			continue
		}
		value := string(m[1])
		for property, is := range known {
			value = strings.NewReplacer("$("+property+")", is, "$("+property+`.Replace(" ", "_"))`, is).Replace(value)
		}
		if strings.Contains(value, "$(") {
			return ""
		}
		return value
	}
	return ""
}

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
