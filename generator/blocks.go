package generator

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"text/template"
	"text/template/parse"
)

// endpointBlocks are what an endpoint is written with.
var endpointBlocks = []string{"imports", "setup", "snippet", "footer"}

// callBlocks are what one calls that does not answer by itself, as it may in an app.
// A template that is not proven may call them otherwise.
var callBlocks = []string{"function", "raise"}

// parse compiles the blocks of an endpoint, and all of them when another is asked
// for: of a template that is most. One that is proven is compiled when it is used. The
// front matter is replaced by as many empty lines, so that positions are those of the
// file.
func (f *Framework) parse(front, rest string, proven bool) error {
	lines := strings.Count(front, "\n") + 1 + 2*strings.Count(fence, "\n")
	f.routesMethods = strings.Contains(rest, ".Method")
	f.leavesOutTypes = strings.Contains(rest, ".Untyped")
	f.hasRouter = strings.Contains(rest, ".Router")
	functions := f.functions()
	f.parsed = sync.OnceValues(func() (*template.Template, error) { return f.parseAll(functions, lines, rest) })
	f.endpoint = sync.OnceValue(func() *template.Template { return f.parseEndpoint(functions, lines, rest, proven) })
	if proven || f.endpoint() != nil {
		return nil
	}
	_, err := f.parsed()
	return err
}

// parseEndpoint returns the blocks of an endpoint, nil where they cannot be read
// alone.
func (f *Framework) parseEndpoint(functions template.FuncMap, lines int, rest string, proven bool) *template.Template {
	blocks, ok := cutBlocks(rest)
	if !ok {
		return nil
	}
	if proven {
		maps.DeleteFunc(blocks, func(name string, _ block) bool { return slices.Contains(callBlocks, name) })
	}
	set := template.New(f.file).Option("missingkey=error").Funcs(functions)
	_, err := set.Parse(strings.Repeat("\n", lines) + join(closure(blocks)))
	if err != nil || set.Lookup("imports") == nil || set.Lookup("snippet") == nil {
		return nil
	}
	return set
}

func (f *Framework) parseAll(functions template.FuncMap, lines int, rest string) (*template.Template, error) {
	if _, err := f.tables(); err != nil {
		return nil, err
	}
	t := template.New(f.file).Option("missingkey=error").Funcs(functions)
	t, err := t.Parse(strings.Repeat("\n", lines) + rest)
	if err != nil {
		return nil, TemplateError(err)
	}
	if root := t.Tree; root != nil && !parse.IsEmptyTree(root.Root) {
		return nil, fmt.Errorf("%s: text is outside of the {{define}} blocks", f.file)
	}
	for _, block := range []string{"imports", "snippet"} {
		if t.Lookup(block) == nil {
			return nil, fmt.Errorf(`%s: the block {{define "%s"}} is missing`, f.file, block)
		}
	}
	return t, nil
}

// Parse reads the tables of the template and compiles all of its blocks, most of
// which are otherwise compiled on first use. The error says what is wrong with one
// of them.
func (f *Framework) Parse() error {
	_, err := f.parsed()
	return err
}

// checkParsed reports what is wrong with what a form needs beside an endpoint's.
func (f *Framework) checkParsed(form Form) error {
	if form == Endpoint {
		return nil
	}
	return f.Parse()
}

// template returns all blocks. Of a template that does not parse there are none:
// what writes one then returns the error.
func (f *Framework) template() *template.Template {
	t, err := f.parsed()
	if err != nil {
		return template.New(f.file)
	}
	return t
}

// Blocks returns the syntax trees of the template's blocks, in the order of the
// file. Callers must not change them: they are the ones that render.
func (f *Framework) Blocks() []*parse.Tree {
	var blocks []*parse.Tree
	for _, t := range f.template().Templates() {
		if t.Tree != nil {
			blocks = append(blocks, t.Tree)
		}
	}
	slices.SortFunc(blocks, func(a, b *parse.Tree) int { return cmp.Compare(a.Root.Pos, b.Root.Pos) })
	return blocks
}

// A block is the text of {{define "name"}} up to the next.
type block struct {
	name, text string
	line       int // from 0
}

const define = `{{define "`

// cutBlocks cuts a text in front of each definition that begins a line. ok is
// false where something is before the first.
func cutBlocks(text string) (blocks map[string]block, ok bool) {
	rest := strings.TrimLeft(text, "\n")
	line := strings.Count(text[:len(text)-len(rest)], "\n")
	blocks = make(map[string]block)
	for rest != "" {
		if !strings.HasPrefix(rest, define) {
			return nil, false
		}
		end := len(rest)
		if at := strings.Index(rest, "\n"+define); at >= 0 {
			end = at + 1
		}
		name, _, _ := strings.Cut(rest[len(define):end], `"`)
		if _, twice := blocks[name]; twice {
			return nil, false
		}
		blocks[name] = block{name, rest[:end], line}
		line += strings.Count(rest[:end], "\n")
		rest = rest[end:]
	}
	return blocks, true
}

// join writes blocks on their lines of the template.
func join(blocks []block) string {
	slices.SortFunc(blocks, func(a, b block) int { return cmp.Compare(a.line, b.line) })
	var text strings.Builder
	line := 0
	for _, b := range blocks {
		text.WriteString(strings.Repeat("\n", b.line-line))
		text.WriteString(b.text)
		line = b.line + strings.Count(b.text, "\n")
	}
	return text.String()
}

// closure returns the blocks of an endpoint and those that they call.
func closure(blocks map[string]block) []block {
	var found []block
	wanted := endpointBlocks
	for i := 0; i < len(wanted); i++ {
		b, ok := blocks[wanted[i]]
		if !ok {
			continue
		}
		delete(blocks, b.name)
		found = append(found, b)
		for _, call := range strings.Split(b.text, `template "`)[1:] {
			name, _, _ := strings.Cut(call, `"`)
			wanted = append(wanted[:len(wanted):len(wanted)], name)
		}
	}
	return found
}
