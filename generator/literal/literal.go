// Package literal writes values as source text of the languages that snippets are
// made of.
//
// A message, a header or a name comes from a catalog that anybody may write, and
// becomes part of a program that somebody runs. So what it holds must stay data:
// every language has its own ways to break out of a string, a comment or a name,
// and they are closed here, in one file per language, instead of in the templates.
// A value that only the running program knows is an expression of names. What is
// written is what the language's own formatter would leave alone.
package literal

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// Language writes values as source text of one programming language. The
// strings that it takes are UTF-8.
type Language struct {
	Name      string // what templates call it, such as "csharp"
	Extension string // what its files end in, without the dot, such as "cs"

	title    string // what people call it, such as "C#"
	keywords string // words that no name may be, with spaces between them
	reserved string // further words that cannot be declared
	builtins string // names that mean something everywhere, until code of ours has them

	null, yes, no string
	long          string // ends an integer that 32 bits cannot hold
	quote         func(s string) string
	object        func(l *Language, o jsonvalue.Object, level int) string
	list          func(l *Language, items []any, level int) string
	fill          func(l *Language, target Target, v any, level int) string
	uses          func(l *Language, v any, class string) bool
	indent        string
	lastComma     string // follows the last member where each has its own line
	width         int    // how many columns the formatter fills, 0 where it measures nothing

	inline func(l *Language, v any) string // a value on one line, where it is not what object and list write
	clone  string                          // makes of an expression of the kind node a value that may be put anywhere

	receiver    string              // the object whose method runs, where its word is a keyword
	variable    string              // may begin the name of a variable
	safe        string              // the dot that passes null on, where there is one
	symbol      func(string) string // writes a string as a symbol, where there are any
	freeMembers bool                // a member may be called like a keyword
	escapes     bool                // @ makes a name of a keyword

	interpolate func(l *Language, parts []any) string // writes a text of several parts, or of one integer
	convert     [2]string                             // around an integer, these make its text

	convertScalar [2]string // the same of what may be a string, where that differs

	key       func(l *Language, name string) string   // a member's name with what follows it
	layout    func(l *Language, source string) string // nil where no form of code needs it
	shorthand bool                                    // a member may be written as the variable of its name
	spaced    bool                                    // a space is inside of the braces of an object on one line

	leader    string                   // opens a comment that ends with its line
	defuse    func(line string) string // takes from a comment what a tool would obey
	generated string                   // the comment of a generated file
}

var languages = []*Language{csharp, golang, java, javascript, python, ruby}

// Lookup returns the language with the given name.
func Lookup(name string) (*Language, bool) {
	for _, l := range languages {
		if l.Name == name {
			return l, true
		}
	}
	return nil, false
}

// Names returns the names of all languages, sorted.
func Names() []string {
	names := make([]string, len(languages))
	for i, l := range languages {
		names[i] = l.Name
	}
	return names
}

// String returns a string literal that evaluates to exactly s, for any s that
// [jsonvalue.Check] accepts. Characters that can be seen stay as they are; all
// others, among them those that turn the direction of writing (CVE-2021-42574),
// are escaped. A literal of JavaScript can be put into a script element of HTML:
// it holds neither </script in any case nor <!--.
func (l *Language) String(s string) string { return l.quote(s) }

// Int returns an integer literal for n.
func (l *Language) Int(n int64) string {
	text := strconv.FormatInt(n, 10)
	if n != int64(int32(n)) {
		text += l.long
	}
	return text
}

// Symbol returns s as a symbol, where the language has any.
func (l *Language) Symbol(s string) (string, error) {
	if l.symbol == nil {
		return "", fmt.Errorf("%s has no symbols", l.title)
	}
	return l.symbol(s), nil
}

// Value returns an expression for the JSON value v, one member or item a line,
// in which an [Expr] or a [Text] may replace any value. It begins on a line that
// level units indent. Value panics where v is not one of these or of the types
// that [jsonvalue] names.
func (l *Language) Value(v any, level int) string {
	switch v := v.(type) {
	case nil:
		return l.null
	case bool:
		if v {
			return l.yes
		}
		return l.no
	case int64:
		return l.Int(v)
	case float64:
		return float(v)
	case string:
		return l.quote(v)
	case Expr:
		if v.kind == KindNode {
			return v.in(l).String() + l.clone
		}
		return v.in(l).String()
	case Text:
		return l.text(v)
	case []any:
		return l.list(l, v, level)
	case jsonvalue.Object:
		return l.object(l, v, level)
	}
	panic(fmt.Sprintf("literal: %T is not a JSON value", v))
}

// A Target is the variable that statements give members or items.
type Target struct {
	Variable string
	Method   string   // that is called for each; "" in C#, whose statements declare the variable too
	Taken    []string // names of other variables
}

// Fill returns statements, on lines that level units indent but for the first,
// that give a variable the members or items of v. It is for languages in which
// [Language.Value] has no expression for an object with members, or for one with
// an [Optional] or a [Spread].
func (l *Language) Fill(target Target, v any, level int) (string, error) {
	if l.fill == nil {
		return "", fmt.Errorf("%s has expressions for all values: take object", l.title)
	}
	return l.fill(l, target, v, level), nil
}

// Fills reports whether the language has [Language.Fill].
func (l *Language) Fills() bool { return l.fill != nil }

// Uses reports whether the statements of [Language.Fill] for v name a class.
func (l *Language) Uses(v any, class string) bool { return l.uses != nil && l.uses(l, v, class) }

// float returns the shortest text that every language reads as the double f.
// It always has a point or an exponent: the digits alone could overflow an
// integer.
func float(f float64) string {
	if size := math.Abs(f); size != 0 && (size < 1e-6 || size >= 1e21) {
		return plainExponent.Replace(strconv.FormatFloat(f, 'e', -1, 64))
	}
	text := strconv.FormatFloat(f, 'f', -1, 64)
	if !strings.Contains(text, ".") {
		text += ".0"
	}
	return text
}

// plainExponent writes e21 and e-7, which the formatters prefer to Go's e+21
// and e-07.
var plainExponent = strings.NewReplacer("e+", "e", "e-0", "e-")
