package manifest

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

var (
	gradleBuilds   = []string{"build.gradle", "build.gradle.kts"}
	gradleSettings = []string{"settings.gradle", "settings.gradle.kts"}
)

// readGradle adds the plugins and dependencies of a build of Gradle. It reports
// whether there is one.
func readGradle(f *folder, names *dependencies) bool {
	builds := f.matching(gradleBuilds...)
	if len(builds) == 0 {
		return f.hasAny(gradleSettings...)
	}
	g := gradle{names: names, folder: f}
	for _, name := range builds {
		g.add(f, name, func(statement) bool { return true })
	}
	g.addShared()
	return true
}

// A gradle is what one folder's build is read into.
type gradle struct {
	names    *dependencies
	folder   *folder
	catalogs map[string]catalog // nil before they are read
}

// addShared adds what the build's root sets for all of its projects.
func (g *gradle) addShared() {
	g.folder.above(func(f *folder) bool {
		if !f.hasAny(gradleSettings...) {
			return true
		}
		if f.dir != g.folder.dir {
			for _, name := range f.matching(gradleBuilds...) {
				g.add(f, name, func(s statement) bool { return isWithin(s.blocks, "allprojects", "subprojects") })
			}
		}
		return false
	})
}

func isWithin(blocks []string, names ...string) bool {
	return slices.ContainsFunc(blocks, func(block string) bool { return slices.Contains(names, block) })
}

// add adds what the statements of a build file name, where they count.
func (g *gradle) add(f *folder, file string, counts func(statement) bool) {
	source, _ := f.text(file)
	for _, s := range gradleStatements(source) {
		switch {
		case !counts(s) || isWithin(s.blocks, "constraints", "dependencyManagement", "resolutionStrategy", "buildscript", "pluginManagement"):
		case isWithin(s.blocks, "plugins"):
			if !s.isPutOff() {
				g.addPlugins(s)
			}
		case s.first() == "apply":
			g.addPlugins(s)
		case isWithin(s.blocks, "dependencies") && isConfiguration(s):
			g.addDependencies(s)
		}
	}
}

// isPutOff reports whether a plugin is only named for other projects: apply
// false.
func (s statement) isPutOff() bool {
	for i, t := range s.tokens {
		if t.is("apply") && i+1 < len(s.tokens) {
			rest := statement{tokens: s.tokens[i+1:]}
			return rest.has("false")
		}
	}
	return false
}

// isConfiguration reports whether a statement adds to what a program runs with,
// not to its tests, to the versions of other dependencies or to the build.
func isConfiguration(s statement) bool {
	first := s.first()
	return first != "" && first != "exclude" && first != "classpath" && !strings.HasPrefix(first, "test") &&
		!strings.Contains(first, "Test") && !s.has("platform", "enforcedPlatform", "exclude")
}

func (g *gradle) addPlugins(s statement) {
	for _, t := range s.tokens {
		if t.kind == text {
			g.names.add(t.value, false)
		} else if catalog, alias, ok := g.lookUp(t); ok {
			for _, id := range catalog.find(alias) {
				g.names.add(id, false)
			}
		}
	}
}

func (g *gradle) addDependencies(s statement) {
	options := make(map[string]string)
	for i, t := range s.tokens {
		if catalog, alias, ok := g.lookUp(t); ok {
			for _, module := range catalog.find(alias) {
				g.addModule(module)
			}
		}
		if t.kind != text {
			continue
		}
		g.addModule(t.value)
		if i >= 2 && (s.tokens[i-1].kind == ':' || s.tokens[i-1].kind == '=') {
			options[s.tokens[i-2].value] = t.value
		}
	}
	addArtifact(g.names, options["group"], options["name"])
}

// addModule adds a dependency that is written as group:artifact:version.
func (g *gradle) addModule(module string) {
	if group, rest, ok := strings.Cut(module, ":"); ok {
		name, _, _ := strings.Cut(rest, ":")
		addArtifact(g.names, group, name)
	}
}

// gradleStatements splits a build file in Groovy or Kotlin. The name of a block
// is the name that the statement before it begins with.
func gradleStatements(source string) []statement {
	var all []statement
	var blocks []string
	var current []token
	depth := 0
	finish := func() {
		if len(current) > 0 {
			all = append(all, statement{current, slices.Clone(blocks)})
		}
		current, depth = nil, 0
	}
	for _, t := range scan(source, "//", "/*") {
		if depth = max(0, depth+t.nested()); len(blocks) > maxNesting {
			break
		}
		switch {
		case t.kind == '{':
			block := statement{tokens: current}.first()
			finish()
			blocks = append(blocks, block)
		case t.kind == '}':
			finish()
			blocks = blocks[:max(0, len(blocks)-1)]
		case t.kind == ';', t.kind == lineEnd && depth == 0 && !endsOpen(current):
			finish()
		case t.kind != lineEnd:
			current = append(current, t)
		}
	}
	finish()
	return all
}

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
