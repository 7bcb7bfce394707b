package manifest

import (
	"path/filepath"
	"slices"

	"github.com/statusmith/statusmith/generator/internal/worktree"
)

// Detect returns the names of the rules that apply to the project around a
// folder: that of the nearest folder with a manifest or a mark, up to the root
// of the repository. A folder whose own manifests name none does not inherit
// those of the folders above. Where none is found this way, the projects below
// the folder count together, as those of a monorepo do. A folder that is in no
// repository and around which there is no manifest is searched no further: what
// is below may be anything.
func Detect(dir string, rules []Rule) []string {
	repository, _ := worktree.Repository(dir)
	found, isProject := nearest(dir, repository, rules)
	if len(found) > 0 || repository == "" && !isProject {
		return found
	}
	return below(treeAround(dir, repository).open(dir), rules)
}

// Has reports whether a folder of a repository, "" for none, has a manifest of an
// ecosystem.
func Has(ecosystem, dir, repository string) bool {
	return read(ecosystem, treeAround(dir, repository).open(dir)) != nil
}

// nearest returns what the nearest project at or above a folder uses, and
// whether there is one.
func nearest(dir, repository string, rules []Rule) (found []string, isProject bool) {
	for {
		p := openProject(treeAround(dir, repository).open(dir))
		if p.isProject(rules) {
			return p.frameworks(rules), true
		}
		parent := filepath.Dir(dir)
		if dir == repository || parent == dir {
			return nil, false
		}
		dir = parent
	}
}

// treeAround returns what may be read for a folder. Outside of a repository
// its manifests may name files of the folder above.
func treeAround(dir, repository string) *tree {
	root := repository
	if root == "" {
		root = filepath.Dir(dir)
	}
	if real, err := filepath.EvalSymlinks(root); err == nil {
		root = real
	}
	return &tree{root: root}
}

const (
	maxDepth   = 4    // of a project below the root of its monorepo, in folders
	maxFolders = 2000 // that a search below a folder visits
)

// below returns what the projects below a folder use, those nearest to it
// first. Nothing is searched below a project that uses a framework.
func below(root *folder, rules []Rule) []string {
	used := make(map[string]bool)
	level := []*folder{root}
	visited := 0
	for depth := 0; depth < maxDepth && len(level) > 0; depth++ {
		var next []*folder
		for _, f := range level {
			for _, name := range f.folders {
				if visited++; visited > maxFolders {
					return inOrder(used, rules)
				}
				if isLeftOut(name) {
					continue
				}
				sub := root.tree.open(filepath.Join(f.dir, name))
				if sub.has(".git") || sub.hasFolder(".git") || sub.has("pyvenv.cfg") {
					continue
				}
				found := openProject(sub).frameworks(rules)
				for _, name := range found {
					used[name] = true
				}
				if len(found) == 0 {
					next = append(next, sub)
				}
			}
		}
		level = next
	}
	return inOrder(used, rules)
}

func inOrder(used map[string]bool, rules []Rule) []string {
	var names []string
	for _, rule := range rules {
		if used[rule.Name] {
			names = append(names, rule.Name)
		}
	}
	return names
}

// isLeftOut recognizes folders by names that say that no service of the project
// is in them: tests and examples, dependencies, results of a build.
func isLeftOut(name string) bool {
	return name[0] == '.' || name[0] == '_' || slices.Contains([]string{
		"bin", "bower_components", "build", "buildSrc", "dist", "e2e", "env", "example", "examples", "fixtures",
		"node_modules", "obj", "out", "samples", "site-packages", "spec", "target", "test", "testdata", "tests",
		"third_party", "tmp", "vendor", "venv",
	}, name)
}

// isForeign reports whether the folder has a manifest that is not read: of
// another ecosystem, or of a workspace.
func isForeign(f *folder) bool {
	return f.hasAny("*.cabal") || slices.ContainsFunc([]string{
		"CMakeLists.txt", "Cargo.toml", "Package.swift", "Project.toml", "build.sbt", "build.zig", "composer.json", "cpanfile",
		"deno.json", "deno.jsonc", "deps.edn", "dune-project", "gleam.toml", "go.work", "meson.build", "mix.exs",
		"pnpm-workspace.yaml", "project.clj", "pubspec.yaml", "rebar.config", "shard.yml", "stack.yaml",
	}, f.has)
}
