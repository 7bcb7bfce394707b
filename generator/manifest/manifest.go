// Package manifest tells which frameworks a project uses, by the direct
// dependencies that its manifests name: a word in a file says little, since
// keywords, type declarations, extras and pinned dependencies of dependencies
// hold the names of frameworks too. Each ecosystem has a file of its own.
package manifest

import (
	"fmt"
	"slices"
	"strings"
)

// A Rule tells how a project that uses a framework is recognized.
type Rule struct {
	Name   string   // of the framework
	Uses   []string // dependencies, one of which is enough: "pypi:flask", or "pypi:flask@1" and "pypi:django@3.1" where that is the newest version that the project takes
	Marks  []string // files that nothing else has, relative to the project: "manage.py"
	Unless []string // dependencies that make it a project of another framework
}

// Ecosystems are what the dependencies of a rule begin with.
var Ecosystems = []string{"gems", "go", "maven", "npm", "nuget", "pypi"}

// Check reports a dependency that no manifest can name.
func Check(dependency string) error {
	ecosystem, name, _ := strings.Cut(dependency, ":")
	if name == "" || !slices.Contains(Ecosystems, ecosystem) {
		return fmt.Errorf("%q is not a dependency such as pypi:flask; known ecosystems are %s", dependency, strings.Join(Ecosystems, ", "))
	}
	return nil
}

// An index answers which dependencies the manifests of one ecosystem name.
type index interface {
	hasAny(names []string) bool
}

// read returns what the folder's manifests of an ecosystem say, nil where it
// has none.
func read(ecosystem string, f *folder) index {
	switch ecosystem {
	case "gems":
		return readGems(f)
	case "go":
		return readGo(f)
	case "maven":
		return readMaven(f)
	case "npm":
		return readNpm(f)
	case "nuget":
		return readNuget(f)
	case "pypi":
		return readPypi(f)
	}
	return nil
}

// A project is a folder with what its manifests say.
type project struct {
	folder  *folder
	indexes map[string]index
	foreign bool // it has a manifest of an ecosystem that is not read
}

func openProject(f *folder) *project {
	p := &project{folder: f, indexes: make(map[string]index), foreign: isForeign(f)}
	for _, ecosystem := range Ecosystems {
		if index := read(ecosystem, f); index != nil {
			p.indexes[ecosystem] = index
		}
	}
	return p
}

// isProject reports whether the folder has a manifest, or a mark of a rule.
func (p *project) isProject(rules []Rule) bool {
	return p.foreign || len(p.indexes) > 0 || slices.ContainsFunc(rules, p.isMarked)
}

// frameworks returns the names of the rules that apply, in their order.
func (p *project) frameworks(rules []Rule) []string {
	applies := make([]bool, len(rules))
	named := make(map[string]bool) // ecosystems of which a framework is named
	for i, rule := range rules {
		if p.hasAny(rule.Uses) && !p.hasAny(rule.Unless) {
			applies[i] = true
			for ecosystem := range byEcosystem(rule.Uses) {
				named[ecosystem] = true
			}
		}
	}
	var found []string
	for i, rule := range rules {
		if applies[i] || p.isMarked(rule) && !namesAny(named, rule.Uses) && !p.hasAny(rule.Unless) {
			found = append(found, rule.Name)
		}
	}
	return found
}

// namesAny reports whether a manifest of the same ecosystem has already told
// the framework: what it says counts more than a file's name.
func namesAny(named map[string]bool, uses []string) bool {
	for ecosystem := range byEcosystem(uses) {
		if named[ecosystem] {
			return true
		}
	}
	return false
}

func (p *project) isMarked(rule Rule) bool { return slices.ContainsFunc(rule.Marks, p.folder.holds) }

func (p *project) hasAny(dependencies []string) bool {
	for ecosystem, names := range byEcosystem(dependencies) {
		if index := p.indexes[ecosystem]; index != nil && index.hasAny(names) {
			return true
		}
	}
	return false
}

func byEcosystem(dependencies []string) map[string][]string {
	names := make(map[string][]string)
	for _, dependency := range dependencies {
		ecosystem, name, _ := strings.Cut(dependency, ":")
		names[ecosystem] = append(names[ecosystem], name)
	}
	return names
}

// dependencies is an index of names that are read at once. Those that a project
// needs for its development only count where it lists no other: a bundled
// program, or one that is never installed, may have them all there.
type dependencies struct {
	direct, development map[string]bool
	fold                func(string) string // the spelling under which names are compared
}

func newDependencies(fold func(string) string) *dependencies {
	return &dependencies{direct: make(map[string]bool), development: make(map[string]bool), fold: fold}
}

func (d *dependencies) add(name string, development bool) {
	if development {
		d.development[d.fold(name)] = true
	} else {
		d.direct[d.fold(name)] = true
	}
}

func (d *dependencies) hasAny(names []string) bool {
	known := d.direct
	if len(known) == 0 {
		known = d.development
	}
	return slices.ContainsFunc(names, func(name string) bool { return known[d.fold(name)] })
}

func asWritten(name string) string { return name }
