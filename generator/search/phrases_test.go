package search_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/search"
)

func ours(t testing.TB) *catalog.Catalog {
	t.Helper()
	c, err := catalog.Load(catalog.File{FS: statusmith.Files, Path: statusmith.CatalogFile, Name: statusmith.CatalogFile})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func ids(statuses []*catalog.Status) []string {
	var all []string
	for _, s := range statuses {
		all = append(all, s.ID())
	}
	return all
}

// A searched phrase and the status that it means.
type searched struct{ id, phrase string }

func phrases(t testing.TB) []searched {
	t.Helper()
	text, err := os.ReadFile("testdata/phrases.txt")
	if err != nil {
		t.Fatal(err)
	}
	var all []searched
	for line := range strings.Lines(string(text)) {
		id, phrase, ok := strings.Cut(strings.TrimSpace(line), "|")
		if ok && !strings.HasPrefix(line, "#") {
			all = append(all, searched{id, phrase})
		}
	}
	return all
}

func TestPeopleFindWhatTheyMean(t *testing.T) {
	c := ours(t)
	x := search.New(c.Statuses())
	all := phrases(t)
	first, near := 0, 0
	families := map[string]bool{}
	for _, p := range all {
		s, err := c.Find(p.id)
		if err != nil {
			t.Fatal(err)
		}
		families[s.Family.Name] = true
		found := ids(x.Find(p.phrase))
		place := slices.Index(found, p.id)
		if place == 0 {
			first++
		} else {
			t.Logf("%q finds %s at place %d of %d, after %v", p.phrase, p.id, place+1, len(found), found[:min(3, len(found))])
		}
		if place >= 0 && place < 3 {
			near++
		}
	}
	if len(all) < 150 || len(families) != len(c.Families()) {
		t.Errorf("%d phrases of %d families are too few", len(all), len(families))
	}
	t.Logf("%d of %d phrases find their status first, %d among the first three", first, len(all), near)
	if first*100 < 80*len(all) {
		t.Errorf("%d of %d phrases find their status first", first, len(all))
	}
	if near*100 < 95*len(all) {
		t.Errorf("%d of %d phrases find their status among the first three", near, len(all))
	}
}
