package manifest

import (
	"slices"
	"strings"
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
	applied  []string           // the convention plugins that are read
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
	for i, t := range s.tokens {
		if t.kind == text {
			g.names.addAt(t.value, s.versionAfter(i), false)
			g.addConvention(t.value)
		} else if catalog, alias, ok := g.lookUp(t); ok {
			for _, id := range catalog.find(alias) {
				g.names.add(id, false)
			}
		}
	}
}

// versionAfter returns the version of the plugin whose id is a token, as in id("x")
// version "1.5".
func (s statement) versionAfter(i int) string {
	rest := s.tokens[i+1:]
	if len(rest) > 0 && rest[0].kind == ')' {
		rest = rest[1:]
	}
	if len(rest) > 1 && rest[0].is("version") && rest[1].kind == text {
		return rest[1].value
	}
	return ""
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
	addArtifact(g.names, options["group"], options["name"], options["version"])
}

// addModule adds a dependency that is written as group:artifact:version.
func (g *gradle) addModule(module string) {
	if group, rest, ok := strings.Cut(module, ":"); ok {
		name, version, _ := strings.Cut(rest, ":")
		addArtifact(g.names, group, name, version)
	}
}

// gradleStatements splits a build file in Groovy or Kotlin. The name of a block
// is the name that the statement before it begins with.
func gradleStatements(source string) []statement {
	var s splitter
	for _, t := range scan(source, "//", "/*") {
		if s.isTooDeep() {
			break
		}
		switch {
		case t.kind == '{':
			block := statement{tokens: s.current}.first()
			s.endGradle()
			s.blocks = append(s.blocks, block)
		case t.kind == '}':
			s.endGradle()
			s.leave()
		case s.take(t):
			s.endGradle()
		}
	}
	s.endGradle()
	return s.all
}

// endGradle ends a statement, also within brackets.
func (s *splitter) endGradle() {
	if own := s.cut(); len(own.tokens) > 0 {
		s.all = append(s.all, own)
	}
	s.depth = 0
}
