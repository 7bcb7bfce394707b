package manifest

import (
	"path/filepath"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

// A catalog is what a version catalog of Gradle calls its libraries, bundles and
// plugins, with dots, as builds spell it.
type catalog map[string][]string

// lookUp returns the catalog that a name such as libs.spring.boot belongs to.
func (g *gradle) lookUp(t token) (found catalog, alias string, ok bool) {
	name, alias, dotted := strings.Cut(t.value, ".")
	if t.kind != word || !dotted {
		return nil, "", false
	}
	if g.catalogs == nil {
		g.readCatalogs()
	}
	found, ok = g.catalogs[name]
	return found, alias, ok
}

// find returns what an accessor means, which may go on with a call: .get.
func (c catalog) find(accessor string) []string {
	for accessor != "" {
		if modules, ok := c[accessor]; ok {
			return modules
		}
		accessor = accessor[:max(0, strings.LastIndexByte(accessor, '.'))]
	}
	return nil
}

const catalogSuffix = ".versions.toml"

// readCatalogs reads the catalogs in the folder gradle of the nearest folder
// that has some.
func (g *gradle) readCatalogs() {
	g.catalogs = make(map[string]catalog)
	g.folder.above(func(f *folder) bool {
		if f.hasFolder("gradle") {
			inside := f.tree.open(filepath.Join(f.dir, "gradle"))
			for _, name := range inside.matching("*" + catalogSuffix) {
				source, _ := inside.text(name)
				g.catalogs[strings.TrimSuffix(name, catalogSuffix)] = readCatalog(source)
			}
		}
		return len(g.catalogs) == 0
	})
}

func readCatalog(source string) catalog {
	var file map[string]any
	found := make(catalog)
	if _, err := tomlfile.Unmarshal("", source, &file); err != nil {
		return found
	}
	for alias, library := range table(file, "libraries") {
		found[accessor(alias)] = []string{coordinates(library, "module")}
	}
	for alias, plugin := range table(file, "plugins") {
		id, _, _ := strings.Cut(coordinates(plugin, "id"), ":")
		found["plugins."+accessor(alias)] = []string{id}
	}
	for alias, bundle := range table(file, "bundles") {
		for _, name := range texts(bundle) {
			found["bundles."+accessor(alias)] = append(found["bundles."+accessor(alias)], found[accessor(name)]...)
		}
	}
	return found
}

// accessor spells an alias as builds do.
func accessor(alias string) string { return strings.NewReplacer("-", ".", "_", ".").Replace(alias) }

// coordinates returns the module or id of an entry, which may be written as one
// string.
func coordinates(entry any, key string) string {
	if text, ok := entry.(string); ok {
		return text
	}
	values, _ := entry.(map[string]any)
	if text, ok := values[key].(string); ok {
		return text
	}
	group, _ := values["group"].(string)
	name, _ := values["name"].(string)
	return group + ":" + name
}
