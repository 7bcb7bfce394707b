package conform_test

import (
	"cmp"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
	"github.com/statusmith/statusmith/generator/literal"
)

// wordsHead is the body of the errors that are called like words: it shows all that
// a body can, so that the code around them uses all the names that it ever does.
const wordsHead = `
[body.words]
json = '''{"error": {"code": "{name}", "type": "{type}", "title": "{title}", "status": "{http_status}", "message": "{message}",
  "details": "{fields}", "id": "{id}", "trace": "{request.trace}", "own": "{request.own}", "path": "{request.path}", "method": "{request.method}", "data": null}}'''
request = { trace = "traceparent", own = "header:X-Request-Id", path = "path", method = "method" }
headers = { X-Error-Code = "{name}" }

[family.words]
title = "Words"
types = "https://example.com/"
body = "words"
`

// argsPerError keeps errors as long as one that a person writes.
const argsPerError = 12

// TestNamesOfErrorsAndArguments calls functions and raises errors that are called
// like any word of a language or of the code around them, with arguments that are.
func TestNamesOfErrorsAndArguments(t *testing.T) {
	toolchain.SkipShort(t)
	words := calledWords(t)
	g := wordsGenerator(t, errorWords(words), words)
	frameworks, err := g.Frameworks()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range frameworks {
		for _, form := range calledForms(f) {
			for _, s := range stands(t, f) {
				t.Run(f.Name+"/"+string(form)+"/"+s.Name, func(t *testing.T) { answerAll(t, f, s, casesOf(t, g, f, "words", form)) })
			}
		}
	}
}

// calledWords returns the words of all languages, of functions and of modules.
func calledWords(t *testing.T) []string {
	t.Helper()
	g := wordsGenerator(t, nil, nil)
	frameworks, err := g.Frameworks()
	if err != nil {
		t.Fatal(err)
	}
	words := strings.Fields(namesFile(t, "words.txt"))
	for _, f := range frameworks {
		for _, form := range calledForms(f) {
			code, err := g.Render("words", f.Name, generator.Options{Form: form})
			if err != nil {
				t.Fatal(err)
			}
			words = append(words, codeWord.FindAllString(code.Text(), -1)...)
		}
	}
	return snakeWords(words)
}

var codeWord = regexp.MustCompile(`[A-Za-z_][A-Za-z0-9_]*`)

// snakeWords returns words as a catalog has them.
func snakeWords(words []string) []string {
	seen := make(map[string]string) // by their letters: no two args may be one in camelCase
	for _, word := range words {
		snake, err := literal.Recase(strings.Trim(word, "_"), literal.Snake)
		if err != nil || !catalogWord.MatchString(snake) || strings.HasPrefix(snake, "word") ||
			strings.HasSuffix(snake, "_value") || // which sets a name apart that is taken
			slices.Contains([]string{"message", "cause", "overrides"}, snake) {
			continue
		}
		letters := strings.ReplaceAll(snake, "_", "")
		if old, ok := seen[letters]; !ok || snake < old {
			seen[letters] = snake
		}
	}
	return slices.Sorted(maps.Values(seen))
}

var catalogWord = regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`)

// errorWords leaves out what would be the same class as another word.
func errorWords(words []string) []string {
	seen := make(map[string]bool)
	return slices.DeleteFunc(slices.Clone(words), func(word string) bool {
		base := strings.ReplaceAll(cmp.Or(strings.TrimSuffix(word, "error"), word), "_", "")
		twice := seen[base]
		seen[base] = true
		return twice
	})
}

// wordsGenerator reads a catalog with errors of these names, and with errors that
// have these arguments: args, and fields of every type.
func wordsGenerator(t *testing.T, names, args []string) *generator.Generator {
	t.Helper()
	var b strings.Builder
	b.WriteString(wordsHead)
	for i, name := range append([]string{"word_of_nobody"}, names...) {
		fmt.Fprintf(&b, "\n[words.%d]\nname = %q\nhttp_status = 404\nmessage = \"About %[2]s\"\n", i, name)
	}
	defaults := []string{`"text"`, "7", "1.5", "true", `["a", 1]`, "{ a = 1 }"}
	for i, some := range slices.Collect(slices.Chunk(append([]string{"of_nobody"}, args...), argsPerError)) {
		var given, fields []string
		for j, name := range some {
			value := fmt.Sprintf("%q", name)
			if len(some) == argsPerError && j == 1 {
				value = `[{ a = 1 }, "b"]`
			}
			given = append(given, name+" = "+value)
			fields = append(fields, fmt.Sprintf("%s = %s", name, defaults[(i+j)%len(defaults)]))
		}
		fmt.Fprintf(&b, "\n[words.word_args_%d]\nhttp_status = 409\nmessage = \"Of {%s} and {%s}\"\nheaders = { X-Of = \"of {%s}\" }\nargs = { %s }\n",
			i, some[0], some[len(some)/2], some[len(some)-1], strings.Join(given, ", "))
		for k := range 2 { // no name is of the same type in both
			fmt.Fprintf(&b, "\n[words.word_fields_%d_%d]\nhttp_status = 409\nmessage = \"About %[1]d %[2]d\"\nfields = { %[3]s }\n", i, k, strings.Join(fields, ", "))
			for j, name := range some {
				fields[j] = fmt.Sprintf("%s = %s", name, defaults[(i+j+3)%len(defaults)])
			}
		}
	}
	files := fstest.MapFS{"words.toml": {Data: []byte(b.String())}}
	g, err := statusmith.Open(generator.WithCatalog(files, "words.toml"))
	if err != nil {
		t.Fatal(err)
	}
	return g
}
