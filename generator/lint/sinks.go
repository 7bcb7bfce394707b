package lint

import (
	"fmt"
	"path"
	"slices"
	"strings"
	"text/template/parse"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/token"
)

// Sinks refuses a template with an action that writes a value without one of the
// literal functions: nothing from a catalog may reach source text raw. It is meant
// as the Check of a [generator.Layer] that is not trusted. The error begins with
// file:line:column.
func Sinks(f *generator.Framework) error {
	words := generator.TemplateVocabulary()
	read := 0
	for _, tree := range f.Blocks() {
		c := sinkChecker{words: words, tree: tree, language: blockLanguage(f, tree.Name), read: &read}
		c.list(tree.Root)
		if c.err != nil {
			return c.err
		}
	}
	return nil
}

// blockLanguage returns the language of a block: that of the template, unless
// it is a file of an app in another one.
func blockLanguage(f *generator.Framework, block string) string {
	extension := path.Ext(block)
	switch {
	case !strings.HasPrefix(block, "app/") || extension == "" || extension == "."+f.Extension() || extension == ".ru":
		return f.Language
	case extension == ".json":
		return "json"
	}
	return "xml"
}

type sinkChecker struct {
	words    generator.Vocabulary
	tree     *parse.Tree
	language string // of the text
	text     string // in front of the node, a name in place of each action
	read     *int   // bytes of text that were read for all actions of the template
	err      error
}

// maxRead bounds what is read: for each action, the text of the block in front of it.
const maxRead = 64 << 20

// write adds what a node writes to the text.
func (c *sinkChecker) write(n parse.Node, text string) {
	if c.fits(n) {
		c.text += text
	}
}

// open returns what is open behind a text.
func (c *sinkChecker) open(n parse.Node, text string) string {
	if !c.fits(n) {
		return ""
	}
	return token.Open(c.language, text)
}

// fits reports whether the text in front of a node is short enough to be read once more.
func (c *sinkChecker) fits(n parse.Node) bool {
	if *c.read += len(c.text); *c.read > maxRead {
		c.fail(n, "is behind more text and actions than are read: divide the block")
	}
	return c.err == nil
}

func (c *sinkChecker) fail(n parse.Node, format string, args ...any) {
	if c.err == nil {
		where, _ := c.tree.ErrorContext(n)
		c.err = fmt.Errorf("%s: %s", where, fmt.Sprintf(format, args...))
	}
}

func (c *sinkChecker) list(l *parse.ListNode) {
	if l == nil {
		return
	}
	for _, n := range l.Nodes {
		if c.err != nil {
			return
		}
		c.node(n)
	}
}

func (c *sinkChecker) node(n parse.Node) {
	switch n := n.(type) {
	case *parse.TextNode:
		c.write(n, string(n.Text))
	case *parse.ActionNode:
		c.pipe(n.Pipe)
		if len(n.Pipe.Decl) == 0 {
			c.sink(n)
			c.write(n, placeholder)
		}
	case *parse.IfNode:
		c.branch(&n.BranchNode)
	case *parse.WithNode:
		c.branch(&n.BranchNode)
	case *parse.RangeNode:
		c.bounded(n)
		c.branch(&n.BranchNode)
	case *parse.TemplateNode:
		c.pipe(n.Pipe)
		c.unquoted(n)
		c.write(n, placeholder)
	}
}

// placeholder is written where an action writes.
const placeholder = "x"

func (c *sinkChecker) branch(b *parse.BranchNode) {
	c.pipe(b.Pipe)
	before := c.text
	c.list(b.List)
	after := c.text
	c.text = before
	c.list(b.ElseList)
	if c.open(b, after) != "" {
		c.text = after
	}
}

// bounded demands that a loop ranges over a list: a number counts up to itself.
func (c *sinkChecker) bounded(r *parse.RangeNode) {
	for _, cmd := range r.Pipe.Cmds {
		if !c.isList(cmd.Args[0]) || len(cmd.Args) > 1 {
			c.fail(r, "{{range %s}} does not range over one of the fields %s", r.Pipe, strings.Join(c.words.Lists, ", "))
		}
	}
}

// bare lists the sinks whose text holds no character that could end a string
// or a comment.
var bare = []string{"int", "ident", "package"}

// sink demands that the last command of an output action is a sink.
func (c *sinkChecker) sink(n *parse.ActionNode) {
	last := n.Pipe.Cmds[len(n.Pipe.Cmds)-1]
	id, ok := last.Args[0].(*parse.IdentifierNode)
	if !ok || !slices.Contains(c.words.Sinks, id.Ident) {
		c.fail(n, "%s writes a value raw: end it with %s", n, strings.Join(c.words.Sinks, ", "))
		return
	}
	if !slices.Contains(bare, id.Ident) {
		c.unquoted(n)
	}
}

// unquoted demands that no string and no comment is open: what str writes there
// can end it, or is read in a way that it is not escaped for.
func (c *sinkChecker) unquoted(n parse.Node) {
	if mark := c.open(n, c.text); mark != "" {
		c.fail(n, "%s is behind %s, which is not closed: only int, ident and package may be there", n, mark)
	}
}

// pipe demands that every function called is one of ours.
func (c *sinkChecker) pipe(p *parse.PipeNode) {
	if p == nil {
		return
	}
	for _, cmd := range p.Cmds {
		for _, arg := range cmd.Args {
			if chain, ok := arg.(*parse.ChainNode); ok { // as in (index .Headers 0).Name
				arg = chain.Node
			}
			switch arg := arg.(type) {
			case *parse.PipeNode:
				c.pipe(arg)
			case *parse.IdentifierNode:
				if !slices.Contains(c.words.Sinks, arg.Ident) && !slices.Contains(c.words.Functions, arg.Ident) {
					c.fail(arg, "the function %s is not for templates", arg.Ident)
				}
			}
		}
	}
}

// isList recognizes .Params, $.Params and $x.Params.
func (c *sinkChecker) isList(n parse.Node) bool {
	var path []string
	switch n := n.(type) {
	case *parse.FieldNode:
		path = n.Ident
	case *parse.VariableNode:
		path = n.Ident[1:]
	}
	return len(path) > 0 && slices.Contains(c.words.Lists, path[len(path)-1])
}
