package managed_test

import (
	"context"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
	"github.com/statusmith/statusmith/generator/managed"
)

const catalogName = "shop.toml"

// Histories of a project with regions, each made of a seed: branches that change
// the catalog and update, format and edit, are killed, and are then joined: in the
// process, and by git itself in each sixteenth. Whatever happened, one update
// brings all in step but what people edited.
func TestAfterAnyHistoryOneUpdateBringsAllInStep(t *testing.T) {
	count := 1000
	if testing.Short() {
		count = 50
	}
	seeds := make(chan uint64)
	var workers sync.WaitGroup
	for range 8 { // most of the time is waiting for the disk
		workers.Go(func() {
			for seed := range seeds {
				t.Run(strconv.FormatUint(seed, 10), func(t *testing.T) { runHistory(t, seed) })
			}
		})
	}
	for seed := range uint64(count) {
		seeds <- seed
	}
	close(seeds)
	workers.Wait()
}

func runHistory(t *testing.T, seed uint64) {
	h := &history{
		TB: t, Rand: rand.New(rand.NewPCG(seed, 0)), dir: t.TempDir(), generators: map[string]*generator.Generator{},
		taken: map[string]bool{}, doubled: map[string]bool{},
	}
	h.vcs = textual{h}
	if seed%16 == 0 {
		toolchain.NeedTools(t, []string{"git"}, toolchain.Git)
		h.vcs = newRepository(h)
	}
	h.run()
}

// A history is one run.
type history struct {
	testing.TB
	*rand.Rand
	vcs
	dir        string
	generators map[string]*generator.Generator // by catalog
	serial     int                             // of the last edit
	taken      map[string]bool                 // files out of which somebody took something
	doubled    map[string]bool                 // files with both sides of a conflict
	picks      bool                            // a commit is picked without its parents
	rebases    bool                            // commits are put on top of others
}

// A commit is a state of the project, and the catalog that is in it.
type commit struct {
	tree
	shop
	id string // in a repository
}

// A vcs joins the changes of branches. What a person does about a conflict is left
// to chance.
type vcs interface {
	commit(c commit, parent string) commit
	merge(base, ours, theirs commit) tree
	pick(parent, picked, onto commit) tree // the changes from parent to picked
	rebase(commits []commit, onto commit) tree
}

func (h *history) run() {
	kind := h.IntN(4)
	h.picks, h.rebases = kind == 0, kind == 1
	base := h.begin()
	ours := h.branch(base, "a", 1+h.IntN(3))
	var joined tree
	switch kind {
	case 0:
		parent := h.branch(base, "b", 1)
		joined = h.pick(parent, h.branch(parent, "c", 1), ours)
	case 1:
		commits := []commit{base}
		for range 2 {
			commits = append(commits, h.branch(commits[len(commits)-1], "b", 1))
		}
		joined = h.rebase(commits, ours)
	default:
		joined = h.merge(base, ours, h.branch(base, "b", 1+h.IntN(3)))
	}
	h.finish(joined)
}

// branch goes on from a commit.
func (h *history) branch(from commit, name string, steps int) commit {
	c := commit{maps.Clone(from.tree), from.shop.clone(), ""}
	for range steps {
		switch h.IntN(6) {
		case 0:
			h.format(c.tree)
		case 1:
			h.edit(c.tree)
		default:
			c.shop.serial += 100
			c.shop.change(h.Rand, name)
			c.tree[catalogName] = c.shop.String()
			if h.IntN(5) > 0 {
				c.tree = h.update(c.tree)
			}
		}
	}
	return h.commit(c, from.id)
}

// update runs an update, which may be killed: when the lock file is written, and
// when one half of the others is.
func (h *history) update(before tree) tree {
	before.write(h, h.dir)
	h.reconcile(managed.Keep)
	after := readTree(h, h.dir)
	h.demandEdits(before, after, "update")
	h.demandReadable(before, after, "update")
	if h.picks || h.IntN(6) > 0 {
		return after
	}
	killed := maps.Clone(before)
	killed[managed.LockFile] = after[managed.LockFile]
	files := slices.Sorted(maps.Keys(before))
	for _, file := range files[:h.IntN(2)*len(files)/2] {
		killed[file] = after[file]
	}
	return killed
}

func (h *history) open() *managed.Reconciler {
	text, err := os.ReadFile(filepath.Join(h.dir, catalogName))
	if err != nil {
		h.Fatal(err)
	}
	g, err := h.generator(string(text))
	if err != nil {
		h.Fatal(err)
	}
	return managed.New(g, managed.WithProject(&managed.Project{Dir: h.dir}))
}

// generator returns the generator of a catalog. Of ours it has the family http
// alone, to save time.
func (h *history) generator(text string) (*generator.Generator, error) {
	if g, ok := h.generators[text]; ok {
		return g, nil
	}
	g, err := generator.Open(
		generator.WithCatalogText(statusmith.CatalogFile, httpAlone()),
		generator.WithTemplates(statusmith.Templates(), "templates"),
		generator.WithCatalogText(catalogName, text),
	)
	if err == nil {
		h.generators[text] = g
	}
	return g, err
}

// loads reports whether a text is a sound catalog.
func (h *history) loads(text string) bool {
	g, err := h.generator(text)
	if err == nil {
		_, err = g.Catalog()
	}
	return err == nil
}

// httpAlone returns our catalog without the tables of other families.
var httpAlone = sync.OnceValue(func() string {
	all, err := statusmith.Files.ReadFile(statusmith.CatalogFile)
	if err != nil {
		panic(err) // it is embedded
	}
	tables := strings.Split(string(all), "\n[")
	isOther := func(table string) bool {
		return !strings.HasPrefix(table, "http.") && !strings.HasPrefix(table, "body.") && !strings.HasPrefix(table, "family.http]")
	}
	return strings.Join(append(tables[:1], slices.DeleteFunc(tables[1:], isOther)...), "\n[")
})

func (h *history) reconcile(mode managed.Mode) []managed.Outcome {
	outcomes, err := h.open().Update(context.Background(), mode, h.dir)
	if err != nil {
		h.Errorf("%v", err)
	}
	return outcomes
}
