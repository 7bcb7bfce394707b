package managed_test

import (
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/managed"
	"github.com/statusmith/statusmith/generator/token"
)

const catalogName = "shop.toml"

// Histories of a project with regions, each made of a seed: branches that change
// the catalog and update, format and edit, are killed, and are then joined.
// Whatever happened, one update brings all in step but what people edited.
func TestAfterAnyHistoryOneUpdateBringsAllInStep(t *testing.T) {
	count := 300
	if testing.Short() {
		count = 50
	}
	for seed := range uint64(count) {
		t.Run(strconv.FormatUint(seed, 10), func(t *testing.T) {
			t.Parallel()
			h := &history{TB: t, Rand: rand.New(rand.NewPCG(seed, 0)), dir: t.TempDir()}
			h.run()
		})
	}
}

// A history is one run.
type history struct {
	testing.TB
	*rand.Rand
	dir    string
	serial int
	edited map[string]bool // files that somebody edited
	picks  bool            // a commit is picked without its parents
}

// A commit is a state of the project, and the catalog that is in it.
type commit struct {
	tree
	shop
}

func (h *history) run() {
	h.edited = map[string]bool{}
	kind := h.IntN(4)
	h.picks = kind == 0
	base := h.begin()
	ours, theirs := h.branch(base, "a", 1+h.IntN(3)), base
	switch kind {
	case 0: // a commit of another branch is picked
		parent := h.branch(base, "b", 1)
		theirs = h.branch(parent, "c", 1)
		base = parent
	case 1: // a branch is put on top of another one, commit by commit
		for range 2 {
			next := h.branch(theirs, "b", 1)
			ours.tree = h.join(theirs.tree, ours.tree, next.tree)
			theirs = next
		}
		base = theirs
	default:
		theirs = h.branch(base, "b", 1+h.IntN(3))
	}
	h.finish(h.join(base.tree, ours.tree, theirs.tree))
}

// begin copies regions into the files of a new project.
func (h *history) begin() commit {
	c := commit{tree{catalogName: newShop().String(), managed.ProjectFile: "catalogs = [\"" + catalogName + "\"]\n"}, newShop()}
	markers := []string{"shop/rate_limited", "shop/order_not_found", "shop/card_declined", "shop/quota_exceeded"}
	c.tree["a/errors.py"] = region("#", "shop/order_not_found flask") + "\n\n" + region("#", "shop/rate_limited flask route=/x")
	c.tree["b/errors.js"] = region("//", markers[h.IntN(len(markers))]+" express")
	if h.IntN(3) == 0 {
		c.tree["c/errors.md"] = "# Errors\n\n" + strings.NewReplacer("# ", "<!-- ", "k\n", "k -->\n", "end\n", "end -->\n").Replace(region("#", "shop/card_declined flask"))
	}
	if h.IntN(6) == 0 {
		c.tree["d/errors.py"] = region("#", "shop flask form=module")
	}
	if h.IntN(6) == 0 {
		c.tree["e/errors.js"] = region("//", "shop express form=module dialect=commonjs")
	}
	c.write(h, h.dir)
	h.reconcile(managed.Keep)
	return commit{readTree(h, h.dir), c.shop}
}

func region(mark, intent string) string {
	return mark + " statusmith:begin " + intent + "\n" + mark + " statusmith:end\n"
}

// branch goes on from a commit.
func (h *history) branch(from commit, name string, steps int) commit {
	c := commit{maps.Clone(from.tree), from.shop.clone()}
	for range steps {
		switch h.IntN(6) {
		case 0:
			for file, text := range c.tree {
				if h.IntN(2) == 0 {
					c.tree[file] = format(file, text)
				}
			}
		case 1:
			h.edit(c.tree)
		default:
			c.shop.serial += 100
			c.shop.change(h.Rand, name)
			c.tree[catalogName] = c.shop.String()
			if h.IntN(5) > 0 {
				c = h.update(c)
			}
		}
	}
	return c
}

func (h *history) edit(t tree) {
	files := slices.Sorted(maps.Keys(t))
	file := files[h.IntN(len(files))]
	if filepath.Ext(file) == ".toml" || filepath.Ext(file) == ".lock" || filepath.Ext(file) == ".md" {
		return
	}
	h.serial++
	text, words := edit(h.Rand, file, t[file], h.serial)
	t[file] = text
	h.edited[file] = h.edited[file] || words != ""
}

// update runs an update, which may be killed and run again.
func (h *history) update(c commit) commit {
	c.write(h, h.dir)
	h.reconcile(managed.Keep)
	after := readTree(h, h.dir)
	if !h.picks && h.IntN(6) == 0 {
		killed := maps.Clone(c.tree)
		killed[managed.LockFile] = after[managed.LockFile]
		for _, file := range slices.Sorted(maps.Keys(c.tree)) {
			if h.IntN(2) == 0 {
				break
			}
			killed[file] = after[file]
		}
		after = killed
	}
	c.tree = after
	return c
}

// loads reports whether a text is a sound catalog.
func (h *history) loads(text string) bool {
	g, err := statusmith.Open(generator.WithCatalog(fstest.MapFS{catalogName: {Data: []byte(text)}}, catalogName))
	if err == nil {
		_, err = g.Catalog()
	}
	return err == nil
}

func (h *history) open() *managed.Reconciler {
	g, err := statusmith.Open(generator.WithCatalogFile(filepath.Join(h.dir, catalogName)))
	if err != nil {
		h.Fatal(err)
	}
	return managed.New(g, managed.WithProject(&managed.Project{Dir: h.dir}))
}

func (h *history) reconcile(mode managed.Mode) []managed.Outcome {
	outcomes, err := h.open().Update(context.Background(), mode, h.dir)
	if err != nil {
		h.Errorf("%v", err)
	}
	return outcomes
}

// finish updates once, and demands that all is well.
func (h *history) finish(joined tree) {
	joined.write(h, h.dir)
	h.reconcile(managed.Keep)
	after := readTree(h, h.dir)
	h.demandState(joined, after)
	h.demandEdits(joined, after, "update")
	h.reconcile(managed.Keep)
	for file, text := range readTree(h, h.dir) {
		if text != after[file] {
			h.Errorf("a second update changes %s:\n%s\n--- it was\n%s", file, text, after[file])
		}
	}
	h.merge(after)
}

// demandState demands that every region is clean, and readable, but for those
// that somebody edited and those that are gone.
func (h *history) demandState(before, after tree) {
	found, err := h.open().Check(context.Background(), h.dir)
	if err != nil {
		h.Errorf("%v", err)
	}
	for _, f := range found {
		rel, _ := filepath.Rel(h.dir, filepath.FromSlash(f.File))
		name := filepath.ToSlash(rel)
		text := strings.Join(strings.SplitAfter(after[name], "\n")[f.Line-1:f.Last], "")
		isEdited := strings.Contains(text, "mine")
		if f.State == managed.Clean || f.State == managed.Orphan || f.State == managed.Edited && isEdited {
			continue
		}
		h.Errorf("%s:%d is %s\n%s\n--- before\n%s\n%s\n%s", name, f.Line, f.Says(), f.State, before[name], after[name], after[catalogName])
	}
}

// demandEdits demands that what people wrote is there.
func (h *history) demandEdits(before, after tree, what string) {
	for serial := 1; serial <= h.serial; serial++ {
		words := fmt.Sprintf("mine%d", serial)
		for file := range h.edited {
			if strings.Contains(before[file], words) && !strings.Contains(after[file], words) {
				h.Errorf("%s lost %s of %s\n%s\n--- it was\n%s", what, words, file, after[file], before[file])
			}
		}
	}
}

// merge merges what people edited, and demands that it is kept and can be read.
func (h *history) merge(before tree) {
	outcomes := h.reconcile(managed.Merge)
	after := readTree(h, h.dir)
	h.demandEdits(before, after, "update --merge")
	for _, o := range outcomes {
		if o.Action == managed.Conflict {
			return
		}
	}
	for file, text := range after {
		language := map[string]string{".py": "python", ".js": "javascript"}[filepath.Ext(file)]
		if _, ok := token.Units(language, text, ""); language != "" && !ok && readable(language, before[file]) {
			h.Errorf("update --merge makes %s unreadable:\n%s", file, text)
		}
	}
}

func readable(language, text string) bool {
	_, ok := token.Units(language, text, "")
	return ok
}
