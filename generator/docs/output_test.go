package docs_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator/docs"
)

func TestCheckTellsWhatWriteWouldChange(t *testing.T) {
	dir := t.TempDir()
	grpc := func() *docs.Build {
		b := build(t, "en")
		b.Source.Families = []string{"grpc"}
		return b
	}
	check := func() map[string]string {
		t.Helper()
		found, err := grpc().Check(t.Context(), dir)
		if err != nil {
			t.Fatal(err)
		}
		states := map[string]string{}
		for _, d := range found {
			states[d.Name] = d.State
		}
		return states
	}
	if states := check(); states["en/grpc/5-not-found.json"] != "missing" {
		t.Errorf("an empty folder lacks %v", states)
	}
	first, err := grpc().Write(t.Context(), dir)
	if err != nil || first.Written == 0 || first.Unchanged != 0 {
		t.Fatalf("the first build writes %+v: %v", first, err)
	}
	if states := check(); len(states) != 0 {
		t.Errorf("what is just written differs: %v", states)
	}
	page := filepath.Join(dir, "en", "grpc", "5-not-found.json")
	if err := os.WriteFile(page, []byte("edited\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(map[string]string{"en/grpc/5-not-found.json": "changed"}, check()); diff != "" {
		t.Error(diff)
	}
	second, err := grpc().Write(t.Context(), dir)
	if want := (docs.Result{Written: 1, Unchanged: first.Written - 1}); err != nil || !cmp.Equal(want, second) {
		t.Errorf("the second build writes %+v, %v, want %+v", second, err, want)
	}
}
