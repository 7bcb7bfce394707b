package manifest

import (
	"path"
	"slices"
	"strings"
	"unicode"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

// readPypi reads what Python projects have: the files of pip, also in a folder
// requirements, pyproject.toml, the files of Conda, Pixi and Hatch, Pipfile, setup.cfg
// and setup.py.
func readPypi(f *folder) index {
	p := &pypi{folder: f, names: newDependencies(foldPypi), read: make(map[included]bool)}
	found := p.addRequirementFiles()
	found = f.has("pyproject.toml") && p.addPyproject() || found
	if f.has("Pipfile") {
		p.addPipfile()
		found = true
	}
	found = p.addEnvironments() || found
	found = f.has("setup.cfg") && p.addSetupCfg() || found
	found = f.has("setup.py") && p.addSetupPy() || found
	return orNil(p.names, found)
}

type pypi struct {
	folder *folder
	names  *dependencies
	read   map[included]bool
}

// foldPypi normalizes a name (PEP 503).
func foldPypi(name string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return r == '-' || r == '_' || r == '.' }), "-")
}

// isForTests recognizes the names of groups and files whose packages no service
// needs.
func isForTests(group string) bool {
	return hasWord(group, "test", "tests", "testing", "doc", "docs", "lint", "linting", "typing", "types", "mypy", "ci", "style", "bench")
}

func isDevelopment(group string) bool {
	return hasWord(group, "dev", "develop", "development", "local")
}

func hasWord(name string, words ...string) bool {
	for _, part := range strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if slices.Contains(words, part) {
			return true
		}
	}
	return false
}

// addGroup adds the requirements of a group, none of one for tests.
func (p *pypi) addGroup(group string, requirements []string) {
	if isForTests(group) {
		return
	}
	for _, requirement := range requirements {
		if name, ok := requirementName(requirement); ok {
			p.names.addAt(name, newest(constraintsOf(requirement)), isDevelopment(group))
		}
	}
}

// addPyproject reads the tables of PEP 621, PEP 735, Poetry, Flit, Pixi and Hatch. It
// reports whether there is a project, since the file holds the settings of
// linters too.
func (p *pypi) addPyproject() bool {
	source, _ := p.folder.text("pyproject.toml")
	var file map[string]any
	if _, err := tomlfile.Unmarshal("", source, &file); err != nil {
		return true
	}
	project, tool := table(file, "project"), table(file, "tool")
	p.addGroup("", texts(project["dependencies"]))
	for group, list := range table(project, "optional-dependencies") {
		p.addGroup(group, texts(list))
	}
	for group, list := range table(file, "dependency-groups") {
		p.addGroup(group, texts(list))
	}
	p.addGroup("dev", texts(table(tool, "uv")["dev-dependencies"]))
	for _, list := range table(tool, "pdm", "dev-dependencies") {
		p.addGroup("dev", texts(list))
	}
	p.addGroup("", texts(table(tool, "flit", "metadata")["requires"]))
	p.addPoetry(table(tool, "poetry"))
	p.addPixi(table(tool, "pixi"))
	p.addHatch(table(tool, "hatch"))
	for _, file := range texts(table(tool, "setuptools", "dynamic", "dependencies")["file"]) {
		p.addFile(file, "")
	}
	return len(project) > 0 || file["build-system"] != nil || file["dependency-groups"] != nil ||
		len(table(tool, "poetry"))+len(table(tool, "pixi"))+len(table(tool, "flit")) > 0
}

func (p *pypi) addPoetry(poetry map[string]any) {
	p.addKeys("", table(poetry, "dependencies"))
	p.addKeys("dev", table(poetry, "dev-dependencies"))
	for group := range table(poetry, "group") {
		p.addKeys(group, table(poetry, "group", group, "dependencies"))
	}
}

// addPipfile reads the Pipfile of pipenv, whose other categories are tables like
// its own two.
func (p *pypi) addPipfile() {
	source, _ := p.folder.text("Pipfile")
	var file map[string]any
	if _, err := tomlfile.Unmarshal("", source, &file); err != nil {
		return
	}
	for category := range file {
		switch category {
		case "requires", "scripts", "pipenv": // what is not a package
		case "dev-packages":
			p.addKeys("dev", table(file, category))
		default:
			p.addKeys(category, table(file, category))
		}
	}
}

// addKeys adds the packages of a group whose names are the keys of a table.
func (p *pypi) addKeys(group string, packages map[string]any) {
	if isForTests(group) {
		return
	}
	for name, value := range packages {
		version, _ := value.(string)
		if version == "" {
			version, _ = table(packages, name)["version"].(string)
		}
		p.names.addAt(name, newest(version), isDevelopment(group))
	}
}

// table returns a table in a table, an empty one where there is none.
func table(values map[string]any, path ...string) map[string]any {
	for _, name := range path {
		values, _ = values[name].(map[string]any)
	}
	return values
}

// texts returns the strings of a list, or the only one.
func texts(value any) []string {
	if text, ok := value.(string); ok {
		return []string{text}
	}
	list, _ := value.([]any)
	var found []string
	for _, item := range list {
		if text, ok := item.(string); ok {
			found = append(found, text)
		}
	}
	return found
}

// addSetupCfg reads the setup.cfg of setuptools. It reports whether there is a
// project, since the file holds the settings of linters too.
func (p *pypi) addSetupCfg() bool {
	source, _ := p.folder.text("setup.cfg")
	section, key, found := "", "", false
	for line := range strings.Lines(source) {
		line, _, _ = strings.Cut(strings.TrimRight(line, " \t\r\n"), " #")
		trimmed := strings.TrimSpace(line)
		if trimmed == "" || trimmed[0] == '#' || trimmed[0] == ';' {
			continue
		}
		value := trimmed
		switch {
		case trimmed[0] == '[':
			section, key = strings.TrimSpace(strings.Trim(trimmed, "[]")), ""
			found = found || section == "metadata" || section == "options"
			continue
		case line == strings.TrimLeft(line, " \t"):
			key, value, _ = strings.Cut(line, "=")
			key, value = strings.ReplaceAll(strings.TrimSpace(key), "-", "_"), strings.TrimSpace(value)
		}
		if section == "options" && key == "install_requires" {
			p.addSetupValue("", value)
		} else if section == "options.extras_require" {
			p.addSetupValue(key, value)
		}
	}
	return found
}

// addSetupValue adds requirements, or those of the files behind "file:".
func (p *pypi) addSetupValue(group, value string) {
	files, ok := strings.CutPrefix(value, "file:")
	if !ok {
		p.addGroup(group, strings.Split(value, ";")[:1]) // a marker has no name
		return
	}
	for file := range strings.SplitSeq(files, ",") {
		p.addFile(path.Clean(strings.TrimSpace(file)), group)
	}
}
