// Package bounded keeps templates of others from running or growing without end:
// ten lines of text/template can call each other 2^40 times, or double a string
// as often.
package bounded

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"sync/atomic"
	"text/template"
	"text/template/parse"
)

const (
	maxSteps = 1_000_000 // templates called and rounds of loops, half a second
	maxText  = 1 << 20   // bytes of the texts that a function is given
)

// A Budget is what one run of a template may take. Several may run at once: they
// then share it.
type Budget struct{ steps atomic.Int64 }

// Begin starts a run.
func (b *Budget) Begin() { b.steps.Store(0) }

func (b *Budget) step() (bool, error) {
	if b.steps.Add(1) > maxSteps {
		return false, fmt.Errorf("calls templates and goes round loops more than %d times", maxSteps)
	}
	return true, nil
}

// stepName is the name of a function that is not there when a template is parsed,
// so that none can call it.
const stepName = "statusmith_step"

// Guard makes the blocks count their steps. The template then needs the functions
// that it returns, the given ones and those of text/template among them: they
// refuse texts that are too long.
func (b *Budget) Guard(blocks []*parse.Tree, functions template.FuncMap) template.FuncMap {
	for _, tree := range blocks {
		if tree != nil {
			count(tree.Root)
		}
	}
	guarded := template.FuncMap{stepName: b.step}
	for _, set := range []template.FuncMap{builtin, functions} {
		for name, f := range set {
			guarded[name] = limited(f)
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

// limited returns a function that calls another one unless its texts are too long.
func limited(f any) any {
	v := reflect.ValueOf(f)
	t := v.Type()
	in := make([]reflect.Type, t.NumIn())
	for i := range in {
		in[i] = t.In(i)
	}
	failing := reflect.FuncOf(in, []reflect.Type{t.Out(0), reflect.TypeFor[error]()}, t.IsVariadic())
	return reflect.MakeFunc(failing, func(args []reflect.Value) []reflect.Value {
		if size(args) > maxText {
			err := fmt.Errorf("is given a text of more than %d MiB", maxText>>20)
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

// count puts a step at the beginning of each list of nodes: of a block, of a loop.
func count(l *parse.ListNode) {
	if l == nil {
		return
	}
	for _, n := range l.Nodes {
		switch n := n.(type) {
		case *parse.IfNode:
			countBranch(&n.BranchNode)
		case *parse.WithNode:
			countBranch(&n.BranchNode)
		case *parse.RangeNode:
			countBranch(&n.BranchNode)
		}
	}
	prepend(l)
}

func countBranch(b *parse.BranchNode) {
	count(b.List)
	count(b.ElseList)
}

// prepend adds {{$step := step}}, which writes nothing.
func prepend(l *parse.ListNode) {
	if l == nil || len(l.Nodes) == 0 {
		return
	}
	at := l.Nodes[0].Position()
	call := &parse.CommandNode{NodeType: parse.NodeCommand, Pos: at, Args: []parse.Node{parse.NewIdentifier(stepName).SetPos(at)}}
	variable := &parse.VariableNode{NodeType: parse.NodeVariable, Pos: at, Ident: []string{"$step"}}
	pipe := &parse.PipeNode{NodeType: parse.NodePipe, Pos: at, Decl: []*parse.VariableNode{variable}, Cmds: []*parse.CommandNode{call}}
	l.Nodes = slices.Insert(l.Nodes, 0, parse.Node(&parse.ActionNode{NodeType: parse.NodeAction, Pos: at, Pipe: pipe}))
}
