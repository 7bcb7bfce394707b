package generator

import (
	"fmt"
	"slices"
	"strings"
	"text/template"

	"github.com/statusmith/statusmith/generator/jsonvalue"
	"github.com/statusmith/statusmith/generator/literal"
)

// A Vocabulary lists the words that the blocks of a template may use besides
// the fields of what they see, as [Snippet], [File] and [ModuleFile].
type Vocabulary struct {
	Sinks     []string // functions that may end an output action
	Functions []string // functions for the inside of an action; none loops or writes
	Lists     []string // fields to range over; they are as long as the catalog makes them
}

// The sinks are bound to the language of their template, so the quoting of
// another language cannot be called.
const (
	sinkString  = "str"     // a string literal
	sinkText    = "text"    // an expression whose value is a string, for a string, a [literal.Text] or a [literal.Expr]
	sinkObject  = "object"  // a JSON value, in which these may be too, begun on a line indented by a number of levels
	sinkInt     = "int"     // an integer
	sinkIdent   = "ident"   // an identifier of the language
	sinkComment = "comment" // line comments
	sinkFill    = "fill"    // statements that give a variable its members, where objects are no expressions
	sinkInline  = "inline"  // a JSON value on one line
	sinkKey     = "key"     // a member's name with what follows it
	sinkMember  = "member"  // a member's name, which may be a keyword where the language lets it
	sinkWord    = "word"    // a condition of the template's own
	sinkSymbol  = "symbol"  // a string as a symbol of Ruby
	sinkPackage = "package" // the name of a package of Go or Java
)

// TemplateVocabulary returns the vocabulary of every template.
func TemplateVocabulary() Vocabulary {
	return Vocabulary{
		Sinks: []string{
			sinkString, sinkText, sinkObject, sinkInt, sinkIdent, sinkComment, sinkFill, sinkInline, sinkKey, sinkMember, sinkWord,
			sinkSymbol, sinkPackage,
		},
		Functions: []string{
			"and", "or", "not", "eq", "ne", "lt", "le", "gt", "ge", "len", "index", "print", "printf",
			"relative", "headers", "single", "unconditional", "hints", "camel", "pascal", "snake", "property", "uses", "json",
		},
		Lists: []string{"Snippets", "Params", "Headers", "Single", "Cookies", "Body",
			"Errors", "Phrases", "Types", "Answers", "Request", "HeaderRequest", "Variables", "Placed", "HeaderPlaced", "PlacedAnywhere", "Required", "Defaulted", "Conditions", "Parts", "Former", "Shown",
			"Fields", "Constant", "Arguments", "Conditional", "Namespace", "Scalars", "Passed", "Modules", "Packages",
		},
	}
}

func (f *Framework) functions() template.FuncMap {
	return template.FuncMap{
		sinkString:  f.language.String,
		sinkText:    f.language.Text,
		sinkObject:  func(level int, v any) string { return f.language.Value(v, level) },
		sinkInt:     func(n int) string { return f.language.Int(int64(n)) },
		sinkComment: f.language.Comment,
		sinkInline:  f.language.Inline,
		sinkKey:     f.language.Key,
		sinkWord:    f.word,
		sinkSymbol:  f.language.Symbol,
		sinkPackage: f.packageName,
		sinkIdent: func(name string) (string, error) {
			return name, f.language.CheckIdentifier(name)
		},
		sinkMember: func(name string) (string, error) {
			return name, f.language.CheckMember(name)
		},
		"camel":  func(name string) (string, error) { return literal.Recase(name, literal.Camel) },
		"snake":  func(name string) (string, error) { return literal.Recase(name, literal.Snake) },
		"pascal": func(name string) (string, error) { return literal.Recase(name, literal.Pascal) },
		sinkFill: func(around any, level int, variable, method string, v any) (string, error) {
			return f.language.Fill(literal.Target{Variable: variable, Method: method, Taken: f.variablesOf(around)}, v, level)
		},
		"property":      f.property,
		"uses":          f.uses,
		"json":          jsonvalue.ASCII,
		"relative":      func(path string) string { return strings.TrimPrefix(path, "/") },
		"headers":       func(s *Snippet) jsonvalue.Object { return headerValues(s.Headers) },
		"single":        func(s *Snippet) jsonvalue.Object { return headerValues(s.Single()) },
		"unconditional": func(s *Snippet) jsonvalue.Object { return headerValues(s.Unconditional()) },
		"hints":         func(s *Snippet) jsonvalue.Object { return hints(s.Headers) },
	}
}

// packageName checks the name of a package, whose parts are identifiers; main is
// one in Go, and a keyword nowhere.
func (f *Framework) packageName(name string) (string, error) {
	for part := range strings.SplitSeq(name, ".") {
		if err := f.language.CheckIdentifier(part); err != nil && name != "main" {
			return "", err
		}
	}
	return name, nil
}

// uses reports whether the statements that build a body or a default name a class.
func (f *Framework) uses(file File, class string) bool {
	return file.some(func(s *Snippet) bool {
		return slices.ContainsFunc(append(s.sharedDefaults(), s.filled()), func(v any) bool { return f.language.Uses(v, class) })
	})
}

// Literal writes a JSON value as the sink object does.
func (f *Framework) Literal(v any, level int) string { return f.language.Value(v, level) }

// word returns a condition that the template's own references made.
func (f *Framework) word(condition string) (string, error) {
	for _, pattern := range []string{f.Tables().References.Request, f.Tables().References.Placed, f.Tables().Functions.Request} {
		before, after, _ := strings.Cut(pattern, "{}")
		name, ok := strings.CutPrefix(condition, before)
		if !ok {
			continue
		}
		if name, ok = strings.CutSuffix(name, after); ok && f.language.CheckIdentifier(name) == nil {
			return condition, nil
		}
	}
	return "", fmt.Errorf("%q is not a condition of the references", condition)
}
