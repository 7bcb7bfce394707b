package formats_test

import (
	"io/fs"
	"runtime"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator/docs/formats"
	"github.com/statusmith/statusmith/generator/internal/docstest"
)

func TestOneProcessorAndManyWriteTheSame(t *testing.T) {
	src := docstest.Source(t)
	for _, f := range formats.All() {
		build := func(processors int) map[string]string {
			defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(processors))
			r, err := f.New(docstest.Templates(t))
			if err != nil {
				t.Fatal(err)
			}
			return docstest.Build(t, r, src, "en", "vi")
		}
		if diff := cmp.Diff(build(1), build(4)); diff != "" {
			t.Errorf("%s: -one +many:\n%s", f.Name, diff)
		}
	}
}

func TestEveryFormatSaysWhatItIs(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range formats.All() {
		if f.Name == "" || f.About == "" || seen[f.Name] {
			t.Errorf("%+v has no name of its own, or says nothing about itself", f)
		}
		seen[f.Name] = true
	}
}

func TestTemplatesBelongToAFormat(t *testing.T) {
	known := map[string]bool{}
	for _, name := range formats.Names() {
		known[name] = true
	}
	entries, err := fs.ReadDir(docstest.Templates(t).FS, "docs")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.IsDir() && !known[e.Name()] {
			t.Errorf("templates/docs/%s is of no format", e.Name())
		}
	}
}

func TestSeveralFormatsGoToAFolderEach(t *testing.T) {
	for _, tt := range []struct{ names, folders []string }{
		{[]string{"json"}, []string{""}},
		{[]string{"json", "mkdocs"}, []string{"json", "mkdocs"}},
	} {
		outputs, err := formats.Outputs(tt.names, docstest.Templates(t))
		if err != nil {
			t.Fatal(err)
		}
		var folders []string
		for _, o := range outputs {
			folders = append(folders, o.Folder)
		}
		if diff := cmp.Diff(tt.folders, folders); diff != "" {
			t.Errorf("%v: %s", tt.names, diff)
		}
	}
	if outputs, err := formats.Outputs([]string{"pdf"}, docstest.Templates(t)); err == nil {
		t.Errorf("pdf is written by %v", outputs)
	}
}
