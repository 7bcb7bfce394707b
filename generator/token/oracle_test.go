package token_test

import (
	"bytes"
	"encoding/json"
	"go/scanner"
	gotoken "go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
	"github.com/statusmith/statusmith/generator/token"
)

// An oracle is a tokenizer or a parser of a language. Its program prints the
// tokens of a file, a NEWLINE, an INDENT or a DEDENT by its name, then the
// comments if it knows them, as one JSON list.
type oracle struct {
	language   string
	extensions []string
	folders    []string // of golden
	require    []string // any of these in STATUSMITH_REQUIRE asks for it
	tools      []toolchain.Tool
	stand      string // where the program comes from, "" for the machine
	command    []string
	code       bool // it does not tell comments
}

var oracles = []oracle{
	{
		language: "python", extensions: []string{".py"}, folders: []string{"django", "fastapi", "flask"},
		require: []string{"django", "fastapi", "flask"}, tools: []toolchain.Tool{toolchain.Python},
		command: []string{"python3", "testdata/oracle/tokens.py"},
	},
	{
		language: "javascript", extensions: []string{".js", ".mjs"}, folders: []string{"express"},
		require: []string{"tokenizers"}, tools: []toolchain.Tool{toolchain.Node}, stand: "tokenizers",
		command: []string{"node", "testdata/oracle/tokens.js", "acorn"},
	},
	{
		language: "javascript", extensions: []string{".js", ".ts"}, folders: []string{"express"},
		require: []string{"tokenizers"}, tools: []toolchain.Tool{toolchain.Node}, stand: "tokenizers",
		command: []string{"node", "testdata/oracle/tokens.js", "typescript"}, code: true,
	},
	{
		language: "ruby", extensions: []string{".rb"}, folders: []string{"rails"},
		require: []string{"rails"}, tools: []toolchain.Tool{toolchain.Ruby},
		command: []string{"ruby", "testdata/oracle/tokens.rb"},
	},
	{
		language: "java", extensions: []string{".java"}, folders: []string{"spring"},
		require: []string{"spring"}, tools: []toolchain.Tool{toolchain.Javac, toolchain.Java},
		command: []string{
			"java", "--add-exports", "jdk.compiler/com.sun.tools.javac.parser=ALL-UNNAMED",
			"--add-exports", "jdk.compiler/com.sun.tools.javac.util=ALL-UNNAMED",
			"--add-exports", "jdk.compiler/com.sun.tools.javac.file=ALL-UNNAMED", "testdata/oracle/Tokens.java",
		}, code: true,
	},
	{
		language: "csharp", extensions: []string{".cs"}, folders: []string{"aspnet"},
		require: []string{"formatters"}, stand: "formatters",
		command: []string{"python3", "testdata/oracle/csharp.py"},
	},
}

func TestTokensAreThoseOfTheLanguage(t *testing.T) {
	for _, o := range oracles {
		t.Run(o.language+" "+filepath.Base(o.command[len(o.command)-1]), func(t *testing.T) {
			files := programs(t, o.extensions, o.folders...)
			for i, want := range o.tokens(t, files) {
				o.compare(t, files[i], want)
			}
		})
	}
}

func (o oracle) compare(t *testing.T, file string, want []string) {
	t.Helper()
	source, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	got, comments := reduce(o.language, string(source))
	if !o.code {
		got = append(got, comments...)
	}
	if diff := cmp.Diff(singles(want), singles(got)); diff != "" {
		t.Errorf("%s: -%s +tokens\n%.3000s", file, o.command[0], diff)
	}
}

func (o oracle) tokens(t *testing.T, files []string) (lists [][]string) {
	t.Helper()
	toolchain.NeedTools(t, o.require, o.tools...)
	program := o.command[0]
	cmd := exec.Command(program, o.command[1:]...)
	if o.stand != "" {
		toolchain.SkipShort(t)
		cmd = standCommand(t, o.stand, o.command...)
	}
	var stderr bytes.Buffer
	cmd.Stdin, cmd.Stderr = strings.NewReader(strings.Join(files, "\n")+"\n"), &stderr
	output, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v\n%.3000s", program, err, &stderr)
	}
	for decoder := json.NewDecoder(bytes.NewReader(output)); ; {
		var list []string
		if decoder.Decode(&list) != nil {
			break
		}
		lists = append(lists, list)
	}
	if len(lists) != len(files) {
		t.Fatalf("%s read %d files of %d", program, len(lists), len(files))
	}
	return lists
}

// reduce returns tokens as an oracle tells them.
func reduce(language, source string) (code, comments []string) {
	depth := 0 // of strings with expressions, each of which is one
	for tok := range token.All(language, source) {
		switch {
		case tok.Kind == token.Indent:
			code = append(code, "INDENT")
		case tok.Kind == token.Dedent:
			code = append(code, "DEDENT")
		case depth > 0:
			code[len(code)-1] += tok.Text
		case tok.Kind == token.Space:
		case tok.Kind == token.Comment:
			comments = append(comments, tok.Text)
		case tok.Kind == token.Newline:
			code = append(code, "NEWLINE")
		default:
			code = append(code, tok.Text)
		}
		switch tok.Kind {
		case token.Head:
			depth++
		case token.Tail:
			depth--
		}
	}
	return code, comments
}

// singles makes each > and each ? a token: languages differ in which of them
// belong together, and where.
func singles(tokens []string) []string {
	var all []string
	for _, tok := range tokens {
		if strings.Trim(tok, ">?.=") == "" {
			all = append(all, strings.Split(tok, "")...)
			continue
		}
		all = append(all, tok)
	}
	return all
}

func TestTokensOfGoAreThoseOfGoScanner(t *testing.T) {
	for _, file := range programs(t, []string{".go"}, "go") {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var code, comments []string
		set := gotoken.NewFileSet()
		var s scanner.Scanner
		s.Init(set.AddFile(file, -1, len(source)), source, func(_ gotoken.Position, msg string) { t.Errorf("%s: %s", file, msg) }, scanner.ScanComments)
		for _, tok, literal := s.Scan(); tok != gotoken.EOF; _, tok, literal = s.Scan() {
			switch {
			case tok == gotoken.COMMENT:
				comments = append(comments, literal)
			case tok == gotoken.SEMICOLON && literal == "\n":
				code = append(code, "NEWLINE")
			case literal != "":
				code = append(code, literal)
			default:
				code = append(code, tok.String())
			}
		}
		gotCode, gotComments := reduce("go", string(source))
		if diff := cmp.Diff(slices.Concat(code, comments), slices.Concat(gotCode, gotComments)); diff != "" {
			t.Errorf("%s: -go/scanner +tokens\n%.3000s", file, diff)
		}
	}
}

// sources lists our own sources and the goldens of some folders.
func sources(t testing.TB, extensions []string, folders ...string) []string {
	t.Helper()
	files := filesIn(t, filepath.Join("testdata", "source"), extensions)
	for _, folder := range folders {
		files = append(files, filesIn(t, filepath.Join("..", "..", "golden", folder), extensions)...)
	}
	return files
}

// filesIn lists the files of a folder that end in one of some extensions. Go
// that gofmt would change ends in .go.txt, so that only tests read it as Go.
func filesIn(t testing.TB, root string, extensions []string) []string {
	t.Helper()
	var files []string
	err := filepath.WalkDir(root, func(file string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && slices.Contains(extensions, filepath.Ext(strings.TrimSuffix(file, ".txt"))) {
			files = append(files, file)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 {
		t.Fatalf("%s holds nothing that ends in %v", root, extensions)
	}
	return files
}
