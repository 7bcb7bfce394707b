package managed

import (
	"encoding/json"
	"fmt"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/regular"
	"github.com/statusmith/statusmith/generator/token"
)

// refuseExport refuses a file of TypeScript that may export nothing: one that is
// compiled to CommonJS, where verbatimModuleSyntax takes export = alone.
func (c *copying) refuseExport() error {
	form := c.code.Form
	if c.options.Dialect != generator.TypeScript || form != generator.Module && form != generator.Function {
		return nil
	}
	abs, err := filepath.Abs(c.path)
	if err != nil {
		return nil
	}
	var compiler compilerOptions
	if !compiler.readNearest(filepath.Dir(abs)) || compiler.verbatim.file == "" {
		return nil
	}
	kind, _ := packageType(abs)
	wayOut := `take it out, or say "type": "module" in package.json`
	switch ext := strings.ToLower(filepath.Ext(abs)); {
	case ext == ".cts":
		wayOut = "take it out, or name a file that ends in .mts"
	case ext == ".mts", compiler.module != "commonjs" && !(strings.HasPrefix(compiler.module, "node") && kind != "module"):
		return nil
	case compiler.module == "commonjs":
		wayOut = "take it out, or set module to nodenext and \"type\": \"module\" in package.json"
	}
	shown := compiler.verbatim.file
	if rel, err := filepath.Rel(filepath.Dir(abs), shown); err == nil {
		shown = path.Join(path.Dir(c.document.path), filepath.ToSlash(rel))
	}
	return fmt.Errorf("%s: %s:%d: verbatimModuleSyntax lets a file export nothing by name that is compiled to CommonJS: %s",
		c.document.path, shown, compiler.verbatim.line, wayOut)
}

// compilerOptions are those of a tsconfig.json that decide how a file exports.
type compilerOptions struct {
	module   string // in lower case
	verbatim struct {
		file string // where verbatimModuleSyntax is set, "" where it is not
		line int
	}
	files int // read for them
}

// maxConfigs is how many files are read that extend each other: a circle has no end.
const maxConfigs = 64

// readNearest reads the tsconfig.json of a folder or of the nearest one around it.
func (o *compilerOptions) readNearest(dir string) bool {
	for around := range foldersUp(dir, "") {
		if o.read(filepath.Join(around, "tsconfig.json")) {
			return true
		}
	}
	return false
}

// read reads a file over what it extends.
func (o *compilerOptions) read(file string) bool {
	if o.files == maxConfigs {
		return false
	}
	text, err := regular.Read(file, maxDocument)
	if err != nil {
		return false
	}
	o.files++
	var config struct {
		Extends         oneOrMany
		CompilerOptions struct {
			Module               string
			VerbatimModuleSyntax *bool
		}
	}
	plain, line := uncommented(string(text), `"verbatimModuleSyntax"`)
	if json.Unmarshal([]byte(plain), &config) != nil {
		return false
	}
	for _, base := range config.Extends {
		for _, candidate := range extended(filepath.Dir(file), base) {
			if o.read(candidate) {
				break
			}
		}
	}
	if m := config.CompilerOptions.Module; m != "" {
		o.module = strings.ToLower(m)
	}
	if v := config.CompilerOptions.VerbatimModuleSyntax; v != nil {
		o.verbatim.file, o.verbatim.line = "", 0
		if *v {
			o.verbatim.file, o.verbatim.line = file, line
		}
	}
	return true
}

// A oneOrMany is a string of JSON, or a list of them.
type oneOrMany []string

func (s *oneOrMany) UnmarshalJSON(text []byte) error {
	if text[0] == '"' {
		*s = make([]string, 1)
		return json.Unmarshal(text, &(*s)[0])
	}
	return json.Unmarshal(text, (*[]string)(s))
}

// extended returns the files that a configuration may mean which extends another: by
// a path, or by a package in a folder around it.
func extended(dir, name string) []string {
	if path.IsAbs(name) || strings.HasPrefix(name, ".") {
		file := filepath.FromSlash(name)
		if !filepath.IsAbs(file) {
			file = filepath.Join(dir, file)
		}
		return []string{file, file + ".json"}
	}
	var files []string
	for around := range foldersUp(dir, "") {
		file := filepath.Join(around, "node_modules", filepath.FromSlash(name))
		files = append(files, file, file+".json", filepath.Join(file, "tsconfig.json"))
	}
	return files
}

// uncommented leaves out what JSON does not have and tsconfig.json may: comments, and
// commas at the end of a list. It also returns the line of a key, 1 without it.
func uncommented(text, key string) (plain string, line int) {
	var tokens []token.Token
	line = 1
	for t := range token.All("javascript", strings.TrimPrefix(text, "\ufeff")) {
		if t.Kind == token.Space || t.Kind == token.Newline || t.Kind == token.Comment {
			continue
		}
		if last := len(tokens) - 1; last >= 0 && tokens[last].Text == "," && slices.Contains([]string{"}", "]"}, t.Text) {
			tokens = tokens[:last]
		}
		if t.Text == key {
			line = t.Line
		}
		tokens = append(tokens, t)
	}
	var b strings.Builder
	for _, t := range tokens {
		b.WriteString(t.Text)
	}
	return b.String(), line
}
