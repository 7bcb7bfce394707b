package literal

import "fmt"

// A Kind says what type the value of an [Expr] has.
type Kind int

// The kinds. Strings and integers are the values that every language writes
// alike, so a [Text] takes no others.
const (
	KindAny     Kind = iota // any JSON value
	KindString              // a string, never null
	KindInteger             // an int of Java and Go, any integer elsewhere
	KindScalar              // a string or an integer, of a type that does not tell which
	KindNode                // a list or an object, in C# a JsonNode that something else may hold
)

// An Expr is an expression of one language for a value that only the running
// program knows, such as order_id or request.path. It may be wherever
// [Language.Value] takes a JSON value.
type Expr struct {
	language         *Language
	kind             Kind
	head, arg, tail  string // formatters break lines around the argument that comes last
	quotes, brackets bool   // whether it holds a string literal, whether [ ] are around arg
	calls            int
}

// Expr returns the expression that a form describes: a name, followed by any
// number of .member, (argument) and [argument]. An argument is a form itself,
// nothing, or ?, which stands for the next of args as a string literal (in
// Ruby, :? makes it a symbol). JavaScript and C# have ?. and Ruby has &. too.
//
//	order_id    self.order_id    e.fields()    request.headers.get(?)    fields[:?]
//
// Only names can come out of a form: whatever else it holds is an error. In
// Python and JavaScript, whose formatters measure lines, an argument must come
// last.
func (l *Language) Expr(kind Kind, form string, args ...string) (Expr, error) {
	p := formParser{language: l, rest: form, args: args}
	e, err := p.chain()
	switch {
	case err != nil:
	case p.rest != "":
		err = fmt.Errorf("%q does not belong to it", p.rest)
	case len(p.args) > 0:
		err = fmt.Errorf("it has no ? for %q", p.args[0])
	case e.calls > maxCalls:
		err = fmt.Errorf("%d calls are too many, put the value into a variable", e.calls)
	}
	if err != nil {
		return Expr{}, fmt.Errorf("%s expression %q: %w", l.title, form, err)
	}
	e.language, e.kind = l, kind
	return e, nil
}

// maxCalls is the longest chain of calls that prettier keeps on one line.
const maxCalls = 2

// String returns the expression on one line.
func (e Expr) String() string { return e.head + e.arg + e.tail }

// MarshalJSON returns an error, so that no expression is taken for its value.
func (e Expr) MarshalJSON() ([]byte, error) {
	return nil, fmt.Errorf("the value of %s is not known before the program runs", e)
}

// in returns the expression as a part of the language's source.
func (e Expr) in(l *Language) Expr {
	if e.language.Name != l.Name {
		panic(fmt.Sprintf("literal: %q is not an expression of %s", e.String(), l.title))
	}
	return e
}

// broken returns the expression with the last argument on a line of its own, or
// on one line where it has none.
func (e Expr) broken(l *Language, level int, comma string) string {
	if e.arg == "" || e.head == "" {
		return e.String()
	}
	if e.brackets {
		comma = ""
	}
	return e.head + l.newline(level+1) + e.arg + comma + l.newline(level) + e.tail
}
