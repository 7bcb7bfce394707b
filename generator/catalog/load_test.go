package catalog

import (
	"encoding/json"
	"errors"
	"io/fs"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

// A fileTest is a catalog file and the problems that it has, one a line.
type fileTest struct{ file, want string }

func checkProblems(t *testing.T, tests map[string]fileTest) {
	t.Helper()
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := loadTexts(tt.file)
			if diff := cmp.Diff(tt.want, problemLines(t, err)); diff != "" {
				t.Errorf("%s\n%s", tt.file, diff)
			}
		})
	}
}

// loadTexts loads files called c.toml, over.toml and top.toml, each laid over
// the one before it.
func loadTexts(texts ...string) (*Catalog, error) {
	names := []string{"c.toml", "over.toml", "top.toml"}
	fsys := fstest.MapFS{}
	var files []File
	for i, text := range texts {
		fsys[names[i]] = &fstest.MapFile{Data: []byte(text)}
		files = append(files, File{FS: fsys, Path: names[i], Name: names[i]})
	}
	return Load(files...)
}

func mustLoad(t *testing.T, texts ...string) *Catalog {
	t.Helper()
	c, err := loadTexts(texts...)
	if err != nil {
		t.Fatal(problemLines(t, err))
	}
	return c
}

func problemLines(t *testing.T, err error) string {
	t.Helper()
	if err == nil {
		return ""
	}
	problems, ok := errors.AsType[Problems](err)
	if !ok {
		t.Fatalf("got %v (%T), want Problems", err, err)
	}
	lines := make([]string, len(problems))
	for i, p := range problems {
		lines[i] = p.Error()
	}
	return strings.Join(lines, "\n")
}

func find(t *testing.T, c *Catalog, text string) *Status {
	t.Helper()
	s, err := c.Find(text)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func wireOf(t *testing.T, s *Status) string {
	t.Helper()
	text, err := s.Wire()
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func jsonText(t *testing.T, v any) string {
	t.Helper()
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestAllProblemsOfAllFilesAreReportedInOrder(t *testing.T) {
	_, err := loadTexts(`schema = 3
[http.404]
name = "Not Found"
headers = { Z = 1, A = 2 }
titel = "x"
[acme.1]
`, `[http.404]
note = ""
spec =
`, `[http.405]
name = "method_not_allowed"
[http.404]
enhanced = "x"
`)
	want := `c.toml:1: schema: this statusmith reads schema 1
c.toml:3: http.404.name: needs a name in snake_case, "Not Found" is none
c.toml:4: http.404.headers.A: must be a string, or false to leave the header out
c.toml:4: http.404.headers.Z: must be a string, or false to leave the header out
c.toml:5: http.404.titel: unknown key, did you mean title?
c.toml:6: acme.1: needs a name in snake_case, "1" is none
over.toml:3: expected value but found '\n' instead
top.toml:1: http.405: HTTP 405 needs the header Allow (RFC 9110, Section 15.5.6)
top.toml:4: http.404.enhanced: an enhanced status code looks like 5.5.4 (RFC 3463, Section 2)`
	if diff := cmp.Diff(want, problemLines(t, err)); diff != "" {
		t.Error(diff)
	}
}

func TestProblemsAreOneLineAsAnError(t *testing.T) {
	_, err := loadTexts("[http.404]\nname = \"x\"\nnote = 1\n")
	if got, want := err.Error(), "c.toml:3: http.404.note: must be a string"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	_, err = loadTexts("[http.404]\nname = \"x\"\nnote = 1\nspec = 2\ntype = 3\n")
	if got, want := err.Error(), "c.toml:3: http.404.note: must be a string (and 2 more: run statusmith lint)"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if got := (Problems{}).Error(); got != "no problem" {
		t.Errorf("got %s", got)
	}
}

func TestAFileThatCannotBeReadIsNoProblemOfTheCatalog(t *testing.T) {
	_, err := Load(File{FS: fstest.MapFS{}, Path: "missing.toml", Name: "my/missing.toml"})
	if err == nil || err.Error() != "my/missing.toml: file does not exist" || !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v", err)
	}
	_, err = Load(File{FS: fstest.MapFS{"folder/x": {}}, Path: "folder", Name: "folder"})
	if got, want := problemLines(t, err), "folder: is a folder, not a file"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestAnEmptyFileIsAnEmptyCatalog(t *testing.T) {
	if c := mustLoad(t, ""); len(c.Families()) != 0 || len(c.Statuses()) != 0 {
		t.Errorf("got %v", c.Families())
	}
}

func TestCatalogsThatTogetherHaveMoreKeysThanAreReadAreRefused(t *testing.T) {
	text := "meta = [" + strings.Repeat("1,", 600_000) + "]\n" // three of them are within the limit
	var files []File
	for _, name := range []string{"a.toml", "b.toml", "c.toml", "d.toml"} {
		files = append(files, File{Name: name, Text: text})
	}
	if _, err := Load(files...); err == nil || err.Error() != "d.toml: has, with the catalogs before it, more keys than are read" {
		t.Errorf("got %.200v", err)
	}
}

func TestATableOfMoreMembersThanAreReadIsRefused(t *testing.T) {
	list := func(item string, n int) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(strings.ReplaceAll(item, "#", strconv.Itoa(i)) + ", ")
		}
		return b.String()
	}
	const head = "[acme.E1]\nname = 'e'\nhttp_status = 500\n"
	for key, text := range map[string]string{
		"acme.E1.fields":     head + "fields = { " + list("f# = 1", maxMembers+1) + "}",
		"acme.E1.args":       head + "args = { " + list("f# = 1", maxMembers+1) + "}",
		"acme.E1.headers":    head + "headers = { " + list("X-# = '1'", maxMembers+1) + "}",
		"acme.E1.meta":       head + "meta = { " + list("f# = 1", maxMembers+1) + "}",
		"acme.E1.formerly":   head + "formerly = [" + list("'acme/X#'", maxMembers+1) + "]",
		"acme.E1.keywords":   head + "keywords = [" + list("'k#'", maxMembers+1) + "]",
		"family.acme.fields": head + "[family.acme]\nfields = { " + list("f# = 1", maxMembers+1) + "}",
		"body.b.request":     head + "[body.b]\njson = '{}'\nrequest = { " + list("f# = 'path'", maxMembers+1) + "}",
	} {
		if _, err := loadTexts(text); err == nil || !strings.Contains(err.Error(), key+": has 1001 members, and at most 1000 are read") {
			t.Errorf("%s: %.200v", key, err)
		}
	}
	half := "[acme.E1]\nfields = { " + list("a# = 1", maxMembers/2) + "}"
	if _, err := loadTexts(head+"fields = { "+list("f# = 1", maxMembers/2)+"}", half, "[acme.E1.fields]\none = 1"); err == nil || !strings.Contains(err.Error(), "acme.E1.fields: has 1001 members") {
		t.Errorf("of three files: %.200v", err)
	}
}
