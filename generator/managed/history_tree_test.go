package managed_test

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/managed"
	"github.com/statusmith/statusmith/generator/merge"
)

// A tree is the files of a commit.
type tree map[string]string

func (t tree) write(tb testing.TB, dir string) {
	tb.Helper()
	there := readTree(tb, dir)
	for name, text := range t {
		if old, ok := there[name]; ok && old == text {
			continue
		}
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			tb.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			tb.Fatal(err)
		}
	}
	for name := range there {
		if _, ok := t[name]; !ok {
			if err := os.Remove(filepath.Join(dir, name)); err != nil {
				tb.Fatal(err)
			}
		}
	}
}

func readTree(tb testing.TB, dir string) tree {
	tb.Helper()
	t := tree{}
	err := filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir() && e.Name() == ".git":
			return filepath.SkipDir
		case e.IsDir():
			return nil
		}
		text, err := os.ReadFile(path)
		rel, _ := filepath.Rel(dir, path)
		t[filepath.ToSlash(rel)] = string(text)
		return err
	})
	if err != nil {
		tb.Fatal(err)
	}
	return t
}

// A textual vcs joins texts in the process, line by line, with the marks of git
// around what both changed: see TestMergeOfLines of package merge.
type textual struct{ h *history }

func (textual) commit(c commit, _ string) commit { return c }

func (v textual) merge(base, ours, theirs commit) tree {
	return v.join(base.tree, ours.tree, theirs.tree)
}

func (v textual) pick(parent, picked, onto commit) tree {
	return v.join(parent.tree, onto.tree, picked.tree)
}

func (v textual) rebase(commits []commit, onto commit) tree {
	t := onto.tree
	for i, c := range commits[1:] {
		t = v.join(commits[i].tree, t, c.tree)
	}
	return t
}

func (v textual) join(base, ours, theirs tree) tree {
	joined := tree{}
	all := maps.Clone(ours)
	maps.Copy(all, theirs)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		joined[name] = v.h.resolve(name, joinText(base[name], ours[name], theirs[name]))
	}
	if !v.h.loads(joined[catalogName]) {
		joined[catalogName] = ours[catalogName]
	}
	return joined
}

func joinText(base, ours, theirs string) string {
	switch {
	case ours == theirs, theirs == base:
		return ours
	case ours == base:
		return theirs
	}
	text, _ := merge.Compare(merge.ByLines(ours), merge.ByLines(theirs), merge.ByLines(base)).Merge()
	return text
}

// resolve ends each conflict in a file; in a lock file the marks may stay. Who
// rebases looks at each commit: none is left that cannot be read.
func (h *history) resolve(name, text string) string {
	if name == managed.LockFile && h.IntN(3) == 0 {
		return text
	}
	resolved, doubled := resolve(text, func(ours, theirs []string) []string { return h.choose(name, ours, theirs) })
	isBroken := func(p piece) bool { return !isReadable(p.Name, p.code) }
	if h.rebases && slices.ContainsFunc(pieces(name, resolved), isBroken) {
		resolved, doubled = resolve(text, func(ours, _ []string) []string { return ours })
	}
	h.doubled[name] = h.doubled[name] || doubled
	return resolved
}

// resolve puts what is chosen in the place of each conflict; doubled reports whether
// that was both sides somewhere.
func resolve(text string, choose func(ours, theirs []string) []string) (resolved string, doubled bool) {
	var out, ours, theirs []string
	side := &out
	for line := range strings.Lines(text) {
		switch {
		case strings.HasPrefix(line, "<<<<<<< "):
			side = &ours
		case side == &ours && strings.TrimSpace(line) == "=======":
			side = &theirs
		case side == &theirs && strings.HasPrefix(line, ">>>>>>> "):
			chosen := choose(ours, theirs)
			out = append(out, chosen...)
			doubled = doubled || len(chosen) > max(len(ours), len(theirs))
			ours, theirs, side = nil, nil, &out
		default:
			*side = append(*side, line)
		}
	}
	return strings.Join(out, ""), doubled
}

// choose takes one side of a conflict, or both, one below the other: of a catalog,
// one. A commit that is picked brings texts that only its parent knows, and a file
// in which both sides were taken is of two texts already: ours are taken.
func (h *history) choose(name string, ours, theirs []string) []string {
	sides := [][]string{ours, theirs, slices.Concat(ours, theirs), slices.Concat(theirs, ours)}
	switch {
	case name == managed.LockFile:
		return sides[2]
	case h.picks, h.doubled[name]:
		return ours
	case name == catalogName:
		return sides[h.IntN(2)]
	}
	return sides[h.IntN(4)]
}
