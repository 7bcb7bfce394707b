package catalog

import (
	"errors"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

const sourced = `schema = 1
http.299.name = "before_the_tables"

[family.smtp]
title = "SMTP"

[http.404]
name  = "not_found"
title = "Not Found"

[smtp.504]
name        = "parameter"
http_status = 404

[http.500]
name = "oops"
`

// sourceOf reads texts called c.toml, over.toml and top.toml.
func sourceOf(texts ...string) *Source {
	names := []string{"c.toml", "over.toml", "top.toml"}
	var files []File
	for i, text := range texts {
		files = append(files, File{FS: fstest.MapFS{names[i]: {Data: []byte(text)}}, Path: names[i], Name: names[i]})
	}
	return NewSource(files...)
}

func TestASourceIsTheSameAsItsWholeCatalog(t *testing.T) {
	for name, files := range map[string][]string{
		"one file":                     {sourced},
		"laid over":                    {sourced, "[http.404]\nname = \"nowhere\"\n[acme.E1]\nhttp_status = 404\n"},
		"a bracket inside a string":    {sourced + "summary = '''\n[http.500]\n'''\n"},
		"a list over several lines":    {sourced + "fields = { a = [\n[1], [2]\n] }\n"},
		"codes in quotes":              {sourced + "[acme.\"auth/x\"]\n[acme.\"a]b\"]\nhttp_status = 400\n[acme.\"a.c\".headers]\nAge = \"1\"\n"},
		"a body of tables":             {sourced + "[[acme.\"auth/x\".body.errors]]\ncode = \"x\"\n[acme.\"auth/x\".body.meta]\nz = 1\na = 2\n[http.501]\nname = \"other\"\n"},
		"a table with spaces":          {sourced + "[ http . 501 ]\nname = \"other\"\n"},
		"a family without http":        {"[acme.E1]\n"},
		"a family of the overlay only": {sourced, "[family.acme]\ntitle = \"Acme\"\n[acme.E1]\n"},
	} {
		t.Run(name, func(t *testing.T) {
			want, err := loadTexts(files...)
			if err != nil {
				t.Fatal(err)
			}
			got, err := sourceOf(files...).Catalog()
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(describe(want), describe(got)); diff != "" {
				t.Error(diff)
			}
			for _, s := range want.Statuses() {
				found, err := sourceOf(files...).Find(s.ID())
				if err != nil || found.Name != s.Name || found.Family.Title != s.Family.Title {
					t.Errorf("%s: got %v, %v", s.ID(), found, err)
				}
			}
		})
	}
}

func describe(c *Catalog) []string {
	var lines []string
	for _, s := range c.Statuses() {
		lines = append(lines, strings.Join([]string{s.ID(), s.Name, s.Title, s.Note, s.Family.Title, s.Family.Reason(404)}, "|"))
	}
	return lines
}

func TestASourceReadsEachFamilyOnce(t *testing.T) {
	s := sourceOf(sourced)
	one, err := s.Find("smtp/504")
	if err != nil {
		t.Fatal(err)
	}
	c, err := one.Family.Catalog()
	if err != nil {
		t.Fatal(err)
	}
	if again := find(t, c, "smtp/504"); again != one {
		t.Error("the whole catalog has another smtp/504")
	}
	if http := find(t, c, "404"); http.Family != one.Family.http {
		t.Error("the family knows another http")
	}
}

func TestASourceReadsNoFamilyThatNobodyAsksFor(t *testing.T) {
	s := sourceOf(sourced + "[grpc.5]\nname = \"x\"\nnonsense = 1\n")
	if found, err := s.Find("smtp/504"); err != nil || found.Name != "parameter" {
		t.Errorf("got %v, %v", found, err)
	}
	if found, err := s.Find("oops"); err != nil || found.ID() != "http/500" {
		t.Errorf("got %v, %v", found, err)
	}
	_, err := s.Find("grpc/5")
	if want := `c.toml:19: grpc.5.nonsense: unknown key`; err == nil || !strings.HasPrefix(err.Error(), want) {
		t.Errorf("got %v, want %s", err, want)
	}
}

func TestASourceReportsEveryProblemOfWhatIsLaidOver(t *testing.T) {
	const wrong = "[http.404]\nnote = 1\n[acme.E1]\nnote = 2\n"
	s := sourceOf(sourced, wrong)
	_, err := s.Find("http/500")
	problems, ok := errors.AsType[Problems](err)
	if !ok || len(problems) != 2 || problems[0].Line != 2 {
		t.Errorf("got %v", err)
	}
}

func TestASourceCanBeSharedByGoroutines(t *testing.T) {
	s := sourceOf(sourced, "[acme.E1]\nhttp_status = 404\n")
	found := make([]*Status, 32)
	var wait sync.WaitGroup
	for i := range found {
		wait.Go(func() {
			if i%2 == 0 {
				if _, err := s.Catalog(); err != nil {
					t.Error(err)
				}
			}
			var err error
			if found[i], err = s.Find([]string{"smtp/504", "E1", "404", "oops"}[i%4]); err != nil {
				t.Error(err)
			}
		})
	}
	wait.Wait()
	for i := range found {
		if found[i] != found[i%4] {
			t.Errorf("two goroutines found different %s", found[i].ID())
		}
	}
}
