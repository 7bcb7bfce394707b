package managed_test

import (
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
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
	for name, text := range t {
		file := filepath.Join(dir, name)
		if old, err := os.ReadFile(file); err == nil && string(old) == text {
			continue
		}
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			tb.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			tb.Fatal(err)
		}
	}
	for name := range readTree(tb, dir) {
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
		if err != nil || e.IsDir() && e.Name() == ".git" {
			return filepath.SkipDir
		}
		if e.IsDir() {
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

// join joins the changes of two trees as git does; what a person does about a
// conflict is left to chance.
func (h *history) join(base, ours, theirs tree) tree {
	joined := tree{}
	for _, name := range slices.Sorted(maps.Keys(union(ours, theirs))) {
		text := joinText(base[name], ours[name], theirs[name])
		joined[name] = h.resolve(name, text)
		if isModule(name) && merge.InConflict(text) {
			joined[name] = ours[name]
		}
	}
	if !h.loads(joined[catalogName]) {
		joined[catalogName] = ours[catalogName]
	}
	return joined
}

func union(a, b tree) tree {
	all := maps.Clone(a)
	maps.Copy(all, b)
	return all
}

// joinText merges three texts line by line, with the marks of git around what
// both changed.
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

// resolve takes one side of each conflict, or lines of both; of a lock file the
// marks may stay.
func (h *history) resolve(name, text string) string {
	if name == managed.LockFile && h.IntN(3) == 0 {
		return text
	}
	var out, ours, theirs []string
	side := &out
	for line := range strings.Lines(text) {
		switch {
		case strings.HasPrefix(line, "<<<<<<< "):
			side = &ours
		case side == &ours && strings.TrimSpace(line) == "=======":
			side = &theirs
		case strings.HasPrefix(line, ">>>>>>> "):
			out = append(out, h.choose(name, ours, theirs)...)
			ours, theirs, side = nil, nil, &out
		default:
			*side = append(*side, line)
		}
	}
	return strings.Join(out, "")
}

// fewLines is how many lines of both sides somebody takes, one below the other.
const fewLines = 6

func (h *history) choose(name string, ours, theirs []string) []string {
	way := h.IntN(4)
	switch {
	case name == managed.LockFile:
		way = 2
	case h.picks: // whose parent wrote texts that this branch does not know
		way = 0
	case name == catalogName:
		way = h.IntN(2)
	}
	switch {
	case way == 0:
		return ours
	case way == 1:
		return theirs
	case way == 2 && (name == managed.LockFile || len(ours)+len(theirs) <= fewLines):
		return slices.Concat(ours, theirs)
	case len(ours) != len(theirs):
		return ours
	}
	mixed := slices.Clone(ours)
	for i := range mixed {
		if h.IntN(2) == 0 {
			mixed[i] = theirs[i]
		}
	}
	return mixed
}

// isModule reports whether a file holds a module: where it is in conflict, one
// side is taken as a whole.
func isModule(name string) bool { return name[0] == 'd' || name[0] == 'e' }

// format lays the text of a file out otherwise, as a formatter with other
// settings does.
func format(name, text string) string {
	lines := strings.SplitAfter(text, "\n")
	for i, line := range lines {
		trimmed := strings.TrimLeft(line, " ")
		indent := len(line) - len(trimmed)
		if strings.HasSuffix(name, ".js") && !strings.Contains(line, "statusmith:") {
			if strings.Count(trimmed, `"`) == 2 && !strings.ContainsAny(trimmed, "'\\/`") {
				trimmed = strings.ReplaceAll(trimmed, `"`, `'`)
			}
			lines[i] = strings.Repeat("\t", indent/2) + trimmed
		}
		if strings.HasSuffix(name, ".py") && strings.Count(line, `"`) == 2 && !strings.ContainsAny(line, `'\{#`) && !strings.Contains(line, "statusmith:") {
			lines[i] = strings.ReplaceAll(line, `"`, `'`)
		}
	}
	return strings.Join(lines, "")
}

// edit has a person write a comment into a region, or into the text of a string;
// it returns the words to find it by, "" where there is no place for it.
func edit(r *rand.Rand, name, text string, serial int) (edited, words string) {
	lines := strings.SplitAfter(text, "\n")
	var places []int
	inside := false
	for i, line := range lines {
		switch {
		case strings.Contains(line, "statusmith:begin"):
			inside = true
		case strings.Contains(line, "statusmith:end"):
			inside = false
		case inside && strings.Contains(line, `"message": "`), inside && strings.Contains(line, "return jsonify"), inside && strings.Contains(line, "json({"):
			places = append(places, i)
		}
	}
	if len(places) == 0 {
		return text, ""
	}
	i := places[r.IntN(len(places))]
	words = fmt.Sprintf("mine%d", serial)
	line := lines[i]
	if strings.Contains(line, `"message": "`) && r.IntN(2) == 0 {
		lines[i] = strings.Replace(line, `"message": "`, `"message": "`+words+" ", 1)
		return strings.Join(lines, ""), words
	}
	indent := line[:len(line)-len(strings.TrimLeft(line, " \t"))]
	mark := map[string]string{".py": "# ", ".js": "// ", ".md": "# "}[filepath.Ext(name)]
	if filepath.Ext(name) == ".md" && !strings.Contains(line, `"message": "`) && !strings.Contains(line, "return") {
		mark = "// "
	}
	lines[i] = indent + mark + words + "\n" + line
	return strings.Join(lines, ""), words
}
