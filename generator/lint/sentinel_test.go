package lint_test

import (
	"fmt"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"text/template/parse"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/lint"
)

// A brokenTemplate is one of our templates with one node taken out.
type brokenTemplate struct {
	block, node, text string
	blocks            map[string]string // of the whole template
}

// breakEverywhere takes each action, loop, branch and call out of a template in
// turn. An action is replaced by a word, because a template that drifts away
// has a value of its own there.
func breakEverywhere(t *testing.T, text string) []brokenTemplate {
	t.Helper()
	blocks, trees := parseBlocks(t, text)
	var broken []brokenTemplate
	for _, block := range slices.Sorted(maps.Keys(trees)) {
		eachNode(trees[block].Root, func(place *parse.Node) {
			node := *place
			*place = &parse.TextNode{NodeType: parse.NodeText, Text: []byte(wordFor(node))}
			broken = append(broken, brokenTemplate{block, node.String(), frontOf(text) + write(trees), blocks})
			*place = node
		})
	}
	return broken
}

func frontOf(text string) string {
	const fence = "\n+++\n"
	return text[:strings.Index(text, fence)+len(fence)]
}

func parseBlocks(t *testing.T, text string) (map[string]string, map[string]*parse.Tree) {
	t.Helper()
	texts, trees := make(map[string]string), make(map[string]*parse.Tree)
	tree := parse.New("template")
	tree.Mode = parse.SkipFuncCheck
	if _, err := tree.Parse(strings.TrimPrefix(text, frontOf(text)), "", "", trees); err != nil {
		t.Fatal(err)
	}
	delete(trees, "template")
	for name, tree := range trees {
		texts[name] = tree.Root.String()
	}
	return texts, trees
}

func wordFor(n parse.Node) string {
	if n.Type() == parse.NodeAction {
		return "x504"
	}
	return ""
}

func eachNode(l *parse.ListNode, visit func(place *parse.Node)) {
	if l == nil {
		return
	}
	for i := range l.Nodes {
		var branch *parse.BranchNode
		switch n := l.Nodes[i].(type) {
		case *parse.TextNode:
			continue
		case *parse.IfNode:
			branch = &n.BranchNode
		case *parse.WithNode:
			branch = &n.BranchNode
		case *parse.RangeNode:
			branch = &n.BranchNode
		}
		visit(&l.Nodes[i])
		if branch != nil {
			eachNode(branch.List, visit)
			eachNode(branch.ElseList, visit)
		}
	}
}

func write(blocks map[string]*parse.Tree) string {
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(blocks)) {
		fmt.Fprintf(&b, "{{define %q}}%s{{end}}\n", name, blocks[name].Root)
	}
	return strings.ReplaceAll(b.String(), "{{{", "{\n{{- ")
}

var (
	writesValue = regexp.MustCompile(`\{\{(str|text|int|object|fill) |\| (str|int|object)\}\}|\{\{ident \.(Constant|ClassName)\}\}`)
	callsBlock  = regexp.MustCompile(`\{\{template "([^"]+)"`)
)

// holdsValue reports whether a node writes a value of the response, itself or
// through the blocks that it calls.
func holdsValue(node string, blocks map[string]string) bool {
	if writesValue.MatchString(node) {
		return true
	}
	return slices.ContainsFunc(callsBlock.FindAllStringSubmatch(node, -1), func(call []string) bool {
		return holdsValue(blocks[call[1]], blocks)
	})
}

func isOfModules(block string) bool { return block == "export" || strings.HasPrefix(block, "module") }

// TestEachValueThatATemplateLosesIsNoticed leaves to the compilers what holds
// no value, such as an import, and names that are at two places. Without the
// request method a template answers GET alone, which rendering sees to.
// answersElsewhere is what a handler has in front of it that answers by a function.
var answersElsewhere = regexp.MustCompile(`{{template "(function|declaration)" .}}`)

func TestEachValueThatATemplateLosesIsNoticed(t *testing.T) {
	for _, f := range embeddedFrameworks(t) {
		t.Run(f.Name, func(t *testing.T) {
			text := templateText(t, f.Name)
			if err := check(t, f.Name, text); err != nil {
				t.Fatal(err)
			}
			for _, b := range breakEverywhere(t, text) {
				if isOfModules(b.block) {
					continue // a served module shows what it loses: TestModules of package conform
				}
				if b.block == "former" {
					continue // which hands on what a caller says, and sends nothing itself
				}
				twice := b.node == "{{str $p}}"
				title := b.node == "{{str .Title}}" && b.block == "document" // which is not part of the response
				again := b.node == `{{template "status" .}}` && b.block == "document"
				calls := b.block == "call" || b.block == "raise" || b.block != "function" && answersElsewhere.MatchString(b.node) // of apps of the other forms
				missing := strings.Contains(b.node, "is missing")                                                                 // an arg that a caller forgets, which no response shows
				onlyGET := strings.Contains(b.node, ".Method") && !strings.Contains(b.text, ".Method")
				if !twice && !title && !again && !missing && !calls && !onlyGET && holdsValue(b.node, b.blocks) && check(t, f.Name, b.text) == nil {
					t.Errorf("the block %s can do without %s", b.block, b.node)
				}
			}
		})
	}
}

func TestATemplateThatIsOnlyWrittenAnewIsSound(t *testing.T) {
	for _, f := range embeddedFrameworks(t) {
		_, blocks := parseBlocks(t, templateText(t, f.Name))
		if err := check(t, f.Name, frontOf(templateText(t, f.Name))+write(blocks)); err != nil {
			t.Errorf("%s: %v", f.Name, err)
		}
	}
}

func templateText(t *testing.T, name string) string {
	t.Helper()
	text, err := fs.ReadFile(statusmith.Files, "templates/"+name+".tmpl")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func check(t *testing.T, name, text string) error {
	t.Helper()
	g, err := statusmith.Open(generator.WithTemplates(fstest.MapFS{name + ".tmpl": {Data: []byte(text)}}, "templates"))
	if err != nil {
		t.Fatal(err)
	}
	f, err := g.Framework(name)
	if err != nil {
		return err
	}
	return lint.Framework(f)
}
