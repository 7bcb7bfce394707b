// Package bounded limits how long the templates of a user may run and how much
// they may write: ten lines of text/template can call each other 2^40 times, or
// double a string as often.
package bounded

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strconv"
	"sync/atomic"
	"text/template"
	"text/template/parse"
)

const (
	maxSteps  = 2_000_000 // nodes and functions that are run, half a second
	maxText   = 1 << 20   // bytes of the texts that a function is given
	maxNumber = 9999      // that a function is given: an indentation of any size is a text of any size
	maxOutput = 256 << 20 // bytes that are written; steps end what writes a quarter of it
	stepText  = 32        // bytes of text that are a step
	compare   = 16        // steps of a comparison, which may be of two long texts
)

// A Budget is what one run of a template may take. Several may run at once: they
// then share it.
type Budget struct {
	steps, output atomic.Int64
}

// Begin starts a run.
func (b *Budget) Begin() {
	b.steps.Store(0)
	b.output.Store(0)
}

func (b *Budget) step(n int) (bool, error) {
	if b.steps.Add(int64(n)) > maxSteps {
		return false, fmt.Errorf("calls templates and goes round loops more than %d times", maxSteps)
	}
	return true, nil
}

// Writer returns a writer that fails when a run has written too much.
func (b *Budget) Writer(w io.Writer) io.Writer { return writer{b, w} }

type writer struct {
	budget *Budget
	w      io.Writer
}

func (w writer) Write(text []byte) (int, error) {
	w.budget.steps.Add(int64(len(text) / stepText))
	if w.budget.output.Add(int64(len(text))) > maxOutput {
		return 0, fmt.Errorf("a template writes more than %d MiB", maxOutput>>20)
	}
	return w.w.Write(text)
}

// stepName is the name of a function that is not there when a template is parsed,
// so that none can call it.
const stepName = "statusmith_step"

// Guard makes the blocks count their steps. The template then needs the functions
// that it returns, the given ones and those of text/template among them: they
// count, too, and refuse texts that are too long and numbers that are too large.
func (b *Budget) Guard(blocks []*parse.Tree, functions template.FuncMap) template.FuncMap {
	for _, tree := range blocks {
		if tree != nil {
			count(tree.Root)
		}
	}
	guarded := template.FuncMap{stepName: b.step}
	for _, set := range []template.FuncMap{builtin, functions} {
		for name, f := range set {
			guarded[name] = b.limited(f)
		}
	}
	return guarded
}

// builtin are the functions of text/template that make texts.
var builtin = template.FuncMap{
	"print": fmt.Sprint, "println": fmt.Sprintln, "html": template.HTMLEscaper, "js": template.JSEscaper, "urlquery": template.URLQueryEscaper,
	"printf": func(string, ...any) (string, error) {
		return "", errors.New("is not for templates of others: a width in it can be of any size; use print")
	},
}

// limited returns a function that calls another one unless its texts are too long
// or its numbers too large.
func (b *Budget) limited(f any) any {
	v := reflect.ValueOf(f)
	t := v.Type()
	in := make([]reflect.Type, t.NumIn())
	for i := range in {
		in[i] = t.In(i)
	}
	failing := reflect.FuncOf(in, []reflect.Type{t.Out(0), reflect.TypeFor[error]()}, t.IsVariadic())
	return reflect.MakeFunc(failing, func(args []reflect.Value) []reflect.Value {
		if err := b.check(args); err != nil {
			return []reflect.Value{reflect.Zero(t.Out(0)), reflect.ValueOf(&err).Elem()}
		}
		call := v.Call
		if t.IsVariadic() {
			call = v.CallSlice
		}
		results := call(args)
		if len(results) == 1 {
			results = append(results, reflect.Zero(reflect.TypeFor[error]()))
		}
		return results
	}).Interface()
}

// check reports arguments that are too large, and counts the others.
func (b *Budget) check(args []reflect.Value) error {
	bytes, number := size(args), 1
	if bytes > maxText {
		return fmt.Errorf("is given a text of more than %d MiB", maxText>>20)
	}
	for _, arg := range args {
		if arg.Kind() == reflect.Int {
			number = max(number, int(arg.Int()))
		}
	}
	if number > maxNumber {
		return fmt.Errorf("is given a number of more than %d", maxNumber)
	}
	_, err := b.step(1 + bytes*number/stepText)
	return err
}

// size adds up the texts among the arguments of a function.
func size(args []reflect.Value) (bytes int) {
	for _, arg := range args {
		if arg.Kind() == reflect.Interface {
			arg = arg.Elem()
		}
		switch arg.Kind() {
		case reflect.String:
			bytes += arg.Len()
		case reflect.Slice:
			if kind := arg.Type().Elem().Kind(); kind == reflect.Interface || kind == reflect.String {
				for _, item := range arg.Seq2() {
					bytes += size([]reflect.Value{item})
				}
			}
		}
	}
	return bytes
}

// stretch is how many nodes are run between two steps.
const stretch = 16

// count puts steps into the list of nodes of a block or a loop, which may be empty.
func count(l *parse.ListNode) {
	if l == nil {
		return
	}
	var counted []parse.Node
	if len(l.Nodes) == 0 {
		counted = append(counted, step(l, 1))
	}
	for nodes := range slices.Chunk(l.Nodes, stretch) {
		steps := len(nodes)
		for _, n := range nodes {
			switch n := n.(type) {
			case *parse.ActionNode:
				steps += compare * comparisons(n.Pipe)
			case *parse.TemplateNode:
				steps += compare * comparisons(n.Pipe)
			case *parse.IfNode:
				steps += countBranch(&n.BranchNode)
			case *parse.WithNode:
				steps += countBranch(&n.BranchNode)
			case *parse.RangeNode:
				steps += countBranch(&n.BranchNode)
			}
		}
		counted = append(append(counted, step(nodes[0], steps)), nodes...)
	}
	l.Nodes = counted
}

// countBranch returns the steps of the condition.
func countBranch(b *parse.BranchNode) int {
	count(b.List)
	count(b.ElseList)
	return compare * comparisons(b.Pipe)
}

// comparisons returns how often a pipeline calls a function of text/template that
// compares.
func comparisons(p *parse.PipeNode) (n int) {
	if p == nil {
		return 0
	}
	for _, command := range p.Cmds {
		for _, arg := range command.Args {
			switch arg := arg.(type) {
			case *parse.IdentifierNode:
				if slices.Contains([]string{"eq", "ne", "lt", "le", "gt", "ge"}, arg.Ident) {
					n++
				}
			case *parse.PipeNode:
				n += comparisons(arg)
			}
		}
	}
	return n
}

// step is {{$step := step n}}, which writes nothing.
func step(where parse.Node, n int) parse.Node {
	at := where.Position()
	number := &parse.NumberNode{NodeType: parse.NodeNumber, Pos: at, IsInt: true, Int64: int64(n), Text: strconv.Itoa(n)}
	call := &parse.CommandNode{NodeType: parse.NodeCommand, Pos: at, Args: []parse.Node{parse.NewIdentifier(stepName).SetPos(at), number}}
	variable := &parse.VariableNode{NodeType: parse.NodeVariable, Pos: at, Ident: []string{"$step"}}
	pipe := &parse.PipeNode{NodeType: parse.NodePipe, Pos: at, Decl: []*parse.VariableNode{variable}, Cmds: []*parse.CommandNode{call}}
	return &parse.ActionNode{NodeType: parse.NodeAction, Pos: at, Pipe: pipe}
}
