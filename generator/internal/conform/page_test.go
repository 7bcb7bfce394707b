package conform_test

import (
	"bufio"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/conform"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// page is what tells people how modules are used.
const page = "../../../.github/modules.md"

// A pageService is a service of the page.
type pageService struct {
	framework, dialect, folder, port string
	started                          string // as the page says
	command                          []string
}

var pageServices = []pageService{
	{"flask", "", "orders", "5000", "$ flask --app orders.app run", []string{"python3", "-m", "flask", "--app", "orders.app", "run", "--port", "{port}"}},
	{"express", generator.ESM, "cart", "3000", "$ node cart/app.mjs", []string{"node", "cart/app.mjs"}},
}

// TestThePageOfModulesShowsWhatIsAnswered writes the services of the page, adds
// modules of its catalog, and repeats its requests.
func TestThePageOfModulesShowsWhatIsAnswered(t *testing.T) {
	toolchain.SkipShort(t)
	blocks := pageBlocks(t)
	catalog := fstest.MapFS{"shop.toml": {Data: []byte(blocks["shop.toml"])}}
	g, err := statusmith.Open(generator.WithCatalog(catalog, "shop.toml"))
	if err != nil {
		t.Fatal(err)
	}
	for _, service := range pageServices {
		f, err := g.Framework(service.framework)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range stands(t, f) {
			t.Run(s.Name, func(t *testing.T) { service.repeat(t, g, f, s, blocks) })
		}
	}
}

func (p pageService) repeat(t *testing.T, g *generator.Generator, f *generator.Framework, s *conform.Stand, blocks map[string]string) {
	m := &moduleTest{T: t, generator: g}
	dir := t.TempDir()
	if err := s.LinkModules(dir); err != nil {
		t.Fatal(err)
	}
	demandWhole(t, s, s.Check(f, f.ServerNames()[0], dir))
	code, err := g.Render("shop", p.framework, generator.Options{Form: generator.Module, Dialect: p.dialect})
	if err != nil {
		t.Fatal(err)
	}
	copied := regexp.MustCompile(`(?m)^\$ statusmith copy shop ` + p.framework + ` (\S+)$`).FindStringSubmatch(blocks["$ statusmith"])
	if copied == nil {
		t.Fatalf("the page copies nothing for %s", p.framework)
	}
	if !slices.Contains(strings.Split(blocks["$ flask"], "\n"), p.started) {
		t.Errorf("the page does not say that %q starts it", p.started)
	}
	m.write(dir, copied[1], code.Text())
	for name, text := range blocks {
		if path.Dir(name) == p.folder {
			m.write(dir, name, text)
		}
	}
	if m.server, err = conform.Start(s, p.command, dir, conform.StartLimit); err != nil {
		t.Fatal(err)
	}
	defer m.server.Stop()
	tried := 0
	for _, transcript := range strings.Split(blocks["$ curl"], "$ curl ")[1:] {
		if strings.Contains(transcript, ":"+p.port+"/") {
			tried++
			m.repeats(transcript)
		}
	}
	if tried == 0 {
		t.Error("the page asks nothing of it")
	}
}

var curlWord = regexp.MustCompile(`'[^']*'|\S+`)

// repeats sends the request of a transcript and demands the answer that it shows.
func (m *moduleTest) repeats(transcript string) {
	command, answer, _ := strings.Cut(transcript, "\n")
	method, target, content, header := http.MethodGet, "", "", http.Header{}
	words := curlWord.FindAllString(command, -1)
	for i, word := range words {
		next := ""
		if i+1 < len(words) {
			next = strings.Trim(words[i+1], "'")
		}
		switch {
		case strings.HasPrefix(word, "http://"):
			target = word
		case word == "-X":
			method = next
		case word == "-d":
			method, content = http.MethodPost, next
		case word == "-H":
			name, value, _ := strings.Cut(next, ": ")
			header.Set(name, value)
		}
	}
	_, route, _ := strings.Cut(strings.TrimPrefix(target, "http://"), "/")
	response, text, err := m.do(method, "/"+route, header, content)
	if err != nil {
		m.Fatal(err)
	}
	head, body, _ := strings.Cut(answer, "\n\n")
	lines := strings.Split(head, "\n")
	if status := response.Proto + " " + response.Status; !strings.EqualFold(status, lines[0]) {
		m.Errorf("curl %s: %s, the page says %s", command, status, lines[0])
	}
	for _, line := range lines[1:] {
		name, value, _ := strings.Cut(line, ": ")
		if got := response.Header.Get(name); !sameList(got, value) {
			m.Errorf("curl %s: %s is %q, the page says %q", command, name, got, value)
		}
	}
	if diff := cmp.Diff(indented(m.T, body), indented(m.T, text)); diff != "" {
		m.Errorf("curl %s is not as on the page:\n%s", command, diff)
	}
}

// sameList compares values with commas in any order: that of Allow differs from
// one process to the next.
func sameList(a, b string) bool {
	sorted := func(text string) map[string]bool {
		set := make(map[string]bool)
		for item := range strings.SplitSeq(text, ", ") {
			set[item] = true
		}
		return set
	}
	return cmp.Equal(sorted(a), sorted(b))
}

func indented(t *testing.T, text string) string {
	t.Helper()
	value, err := jsonvalue.Parse(strings.TrimSpace(text))
	if err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	written, err := jsonvalue.Indent(value)
	if err != nil {
		t.Fatal(err)
	}
	return written
}

// TestLinesOfThePageAreThoseThatRun looks for the other lines of code on the page
// in the services that the tests run.
func TestLinesOfThePageAreThoseThatRun(t *testing.T) {
	blocks := pageBlocks(t)
	for heading, files := range map[string]string{
		"Flask": "flask.py", "Django": "django.py", "FastAPI": "fastapi.py", "Express": "express.mjs", "Go": "main.go.txt", "Spring Boot": "spring/*", "Ruby on Rails": "rails/*",
	} {
		text := serviceText(t, files)
		if blocks[heading] == "" {
			t.Errorf("the page has no line of %s", heading)
		}
		for line := range strings.Lines(blocks[heading]) {
			if line = strings.TrimSpace(line); !strings.Contains(text, line) {
				t.Errorf("%s does not run %s", files, line)
			}
		}
	}
}

// serviceText returns the text of the files of a service.
func serviceText(t *testing.T, pattern string) string {
	t.Helper()
	names, err := fs.Glob(servicesFiles, "testdata/services/"+pattern)
	if err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, name := range names {
		text, err := servicesFiles.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(text)
	}
	return all.String()
}

// pageBlocks returns the code of the page: files by the name that their first line
// has, transcripts by their command, and what is left by its heading.
func pageBlocks(t *testing.T) map[string]string {
	t.Helper()
	file, err := os.Open(page)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	blocks := make(map[string]string)
	name, language, heading := "", "", ""
	for lines := bufio.NewScanner(file); lines.Scan(); {
		line := lines.Text()
		fence, isFence := strings.CutPrefix(line, "```")
		first := name == "" && language != ""
		switch {
		case isFence:
			name, language = "", fence
			continue
		case language == "":
			if text, ok := strings.CutPrefix(line, "## "); ok {
				heading = text
			}
			continue
		case first && language == "console":
			name = strings.Join(strings.Fields(line)[:2], " ")
		case first:
			name = heading
			if title, ok := strings.CutPrefix(strings.TrimLeft(line, "#/"), " "); ok && path.Ext(title) != "" {
				name = title
			}
		}
		blocks[name] += fmt.Sprintln(line)
	}
	return blocks
}
