package manifest

import (
	"path/filepath"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

// addEnvironments reads the files of what makes environments: Conda, Pixi and Hatch. It
// reports whether there is one that tells a project.
func (p *pypi) addEnvironments() bool {
	found := false
	for _, file := range p.folder.matching("environment*.yml", "environment*.yaml", "conda*.yml", "conda*.yaml") {
		source, _ := p.folder.text(file)
		stem := strings.TrimSuffix(file, filepath.Ext(file))
		found = p.addConda(source, strings.TrimPrefix(stem, "environment")) || found
	}
	for file, add := range map[string]func(map[string]any){"pixi.toml": p.addPixi, "hatch.toml": p.addHatch} {
		if !p.folder.has(file) {
			continue
		}
		found = true
		source, _ := p.folder.text(file)
		var tables map[string]any
		if _, err := tomlfile.Unmarshal("", source, &tables); err == nil {
			add(tables)
		}
	}
	return found
}

// addPixi reads the tables of Pixi, whose packages come from Conda or PyPI.
func (p *pypi) addPixi(pixi map[string]any) {
	p.addKeys("", table(pixi, "dependencies"))
	p.addKeys("", table(pixi, "pypi-dependencies"))
	for name := range table(pixi, "feature") {
		p.addKeys(name, table(pixi, "feature", name, "dependencies"))
		p.addKeys(name, table(pixi, "feature", name, "pypi-dependencies"))
	}
}

// addHatch reads the environments of Hatch.
func (p *pypi) addHatch(hatch map[string]any) {
	for name := range table(hatch, "envs") {
		environment := table(hatch, "envs", name)
		p.addGroup(name, texts(environment["dependencies"]))
		p.addGroup(name, texts(environment["extra-dependencies"]))
	}
}

// addConda reads the packages of an environment of Conda, and those that pip installs
// into it. It reports whether the file has a list of them: other YAML is called so too.
//
//	dependencies:
//	  - conda-forge::flask=3
//	  - pip:
//	    - -r requirements.txt
func (p *pypi) addConda(source, group string) bool {
	if isForTests(group) {
		return false
	}
	found := false
	for line := range strings.Lines(source) {
		line, _ = cutComment(strings.TrimRight(line, " \t\r\n"))
		list, begins := strings.CutPrefix(line, "dependencies:")
		switch {
		case begins:
			found = true
			line = list
		case !found || strings.TrimSpace(line) == "":
			continue
		case strings.TrimLeft(line, " -\t") == line: // the next key
			return true
		}
		items := []string{line}
		if !strings.HasPrefix(strings.TrimSpace(line), "-") {
			items = strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune("[]{},", r) })
		}
		for _, item := range items {
			p.addCondaItem(item, group)
		}
	}
	return found
}

// addCondaItem reads an item of the list: channel::name=version=build, one of pip, or
// the beginning of the list of pip.
func (p *pypi) addCondaItem(item, group string) {
	item = strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(item), "- "))
	item = strings.TrimSpace(strings.TrimPrefix(strings.Trim(item, `"'`), "pip:"))
	if _, name, ok := strings.Cut(item, "::"); ok {
		item = name
	}
	if name, version, ok := strings.Cut(item, "="); ok && strings.Trim(name, "<>!~") == name && !strings.HasPrefix(version, "=") {
		item = name + "==" + version
	}
	if included, ok := includedFile(item); ok {
		p.addFile(included, group)
	} else {
		p.addGroup(group, []string{item})
	}
}
