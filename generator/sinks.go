package generator

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"text/template"
	"text/template/parse"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/literal"
)

// The functions that may end an output action. Each is bound to the language
// of its template, so the quoting of another language cannot be called.
const (
	sinkString  = "str"     // a string literal
	sinkObject  = "object"  // a JSON value, begun on a line indented by a number of levels
	sinkInt     = "int"     // an integer
	sinkIdent   = "ident"   // an identifier of the language
	sinkComment = "comment" // line comments
)

var sinks = []string{sinkString, sinkObject, sinkInt, sinkIdent, sinkComment}

// inner lists what may stand inside an action besides a sink. Neither list has
// a function that loops or writes.
var inner = []string{
	"and", "or", "not", "eq", "ne", "lt", "le", "gt", "ge", "len", "index", "print", "printf",
	"relative", "headers", "single", "hints", "camel", "pascal",
}

func (f *Framework) functions() template.FuncMap {
	return template.FuncMap{
		sinkString:  f.language.String,
		sinkObject:  func(level int, v any) string { return f.language.Value(v, level) },
		sinkInt:     func(n int) string { return f.language.Int(int64(n)) },
		sinkComment: f.language.Comment,
		sinkIdent: func(name string) (string, error) {
			return name, f.language.CheckIdentifier(name)
		},
		"camel":    func(name string) (string, error) { return literal.Recase(name, literal.Camel) },
		"pascal":   func(name string) (string, error) { return literal.Recase(name, literal.Pascal) },
		"relative": func(path string) string { return strings.TrimPrefix(path, "/") },
		"headers":  func(s *Snippet) jsonvalue.Object { return HeaderObject(s.Headers) },
		"single":   func(s *Snippet) jsonvalue.Object { return HeaderObject(s.Single()) },
		"hints":    func(s *Snippet) jsonvalue.Object { return hints(s.Headers) },
	}
}

// HeaderObject turns headers into a JSON value. A header that occurs more than
// once has a list.
func HeaderObject(headers []catalog.Header) jsonvalue.Object {
	var object jsonvalue.Object
	for _, h := range headers {
		i := slices.IndexFunc(object, func(m jsonvalue.Member) bool { return strings.EqualFold(m.Name, h.Name) })
		if i < 0 {
			object = append(object, jsonvalue.Member{Name: h.Name, Value: h.Value})
			continue
		}
		list, ok := object[i].Value.([]any)
		if !ok {
			list = []any{object[i].Value}
		}
		object[i].Value = append(list, h.Value)
	}
	return object
}

// hints are headers as Node's early hints take them.
func hints(headers []catalog.Header) jsonvalue.Object {
	object := HeaderObject(headers)
	for i := range object {
		object[i].Name = strings.ToLower(object[i].Name)
	}
	return object
}

// checkSinks refuses an action that writes a value without one of the literal
// functions: nothing from a catalog may reach source text raw.
func (f *Framework) checkSinks() error {
	blocks := slices.DeleteFunc(f.template.Templates(), func(t *template.Template) bool { return t.Tree == nil })
	slices.SortFunc(blocks, func(a, b *template.Template) int { return cmp.Compare(a.Root.Pos, b.Root.Pos) })
	for _, t := range blocks {
		c := sinkChecker{tree: t.Tree}
		c.list(t.Tree.Root)
		if c.err != nil {
			return c.err
		}
		f.routesMethods = f.routesMethods || c.method
	}
	return nil
}

type sinkChecker struct {
	tree   *parse.Tree
	method bool   // whether the request method is used
	quote  string // the mark of a string or a comment that is open, or ""
	err    error
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
		c.node(n)
	}
}

func (c *sinkChecker) node(n parse.Node) {
	switch n := n.(type) {
	case *parse.TextNode:
		c.quote = openQuote(c.quote, string(n.Text))
	case *parse.ActionNode:
		c.pipe(n.Pipe)
		if len(n.Pipe.Decl) == 0 {
			c.sink(n)
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
	}
}

func (c *sinkChecker) branch(b *parse.BranchNode) {
	c.pipe(b.Pipe)
	before := c.quote
	c.list(b.List)
	after := c.quote
	c.quote = before
	c.list(b.ElseList)
	c.quote = cmp.Or(after, c.quote)
}

// lists are the fields that a template may range over. They are as long as the
// catalog makes them; a number counts up to itself.
var lists = []string{"Snippets", "Params", "Headers", "Single", "Cookies", "Body"}

func (c *sinkChecker) bounded(r *parse.RangeNode) {
	for _, cmd := range r.Pipe.Cmds {
		if !isList(cmd.Args[0]) || len(cmd.Args) > 1 {
			c.fail(r, "{{range %s}} does not range over one of the fields %s", r.Pipe, strings.Join(lists, ", "))
		}
	}
}

// sink demands that the last command of an output action is a sink.
func (c *sinkChecker) sink(n *parse.ActionNode) {
	last := n.Pipe.Cmds[len(n.Pipe.Cmds)-1]
	id, ok := last.Args[0].(*parse.IdentifierNode)
	if !ok || !slices.Contains(sinks, id.Ident) {
		c.fail(n, "%s writes a value raw: end it with %s", n, strings.Join(sinks, ", "))
		return
	}
	if id.Ident != sinkInt && id.Ident != sinkIdent {
		c.unquoted(n)
	}
}

// unquoted demands that no string and no comment is open: what str writes there
// can end it, or is read in a way that it is not escaped for.
func (c *sinkChecker) unquoted(n parse.Node) {
	if c.quote != "" {
		c.fail(n, "%s stands behind %s, which is not closed: only int and ident may stand there", n, c.quote)
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
			c.method = c.method || endsIn(arg, "Method")
			switch arg := arg.(type) {
			case *parse.PipeNode:
				c.pipe(arg)
			case *parse.IdentifierNode:
				if !slices.Contains(sinks, arg.Ident) && !slices.Contains(inner, arg.Ident) {
					c.fail(arg, "the function %s is not for templates", arg.Ident)
				}
			}
		}
	}
}

// isList recognises .Params, $.Params and $x.Params.
func isList(n parse.Node) bool { return endsIn(n, lists...) }

// endsIn reports whether a node is a field with one of the names.
func endsIn(n parse.Node, names ...string) bool {
	var path []string
	switch n := n.(type) {
	case *parse.FieldNode:
		path = n.Ident
	case *parse.VariableNode:
		path = n.Ident[1:]
	}
	return len(path) > 0 && slices.Contains(names, path[len(path)-1])
}
