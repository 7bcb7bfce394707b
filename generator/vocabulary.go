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
			"Fields", "Constant", "Arguments", "Conditional", "Namespace", "Scalars", "Passed", "Modules",
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
		sinkPackage: func(name string) (string, error) {
			for part := range strings.SplitSeq(name, ".") {
				if err := f.language.CheckIdentifier(part); err != nil && name != "main" {
					return "", err
				}
			}
			return name, nil
		},
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
			return f.language.Fill(level, variable, method, v, f.variablesOf(around))
		},
		"property": f.property,
		"uses": func(s File, class string) bool {
			return s.some(func(s *Snippet) bool {
				return slices.ContainsFunc(append(s.sharedDefaults(), s.filled()), func(v any) bool { return f.language.Uses(v, class) })
			})
		},
		"json":          jsonvalue.ASCII,
		"relative":      func(path string) string { return strings.TrimPrefix(path, "/") },
		"headers":       func(s *Snippet) jsonvalue.Object { return headerValues(s.Headers) },
		"single":        func(s *Snippet) jsonvalue.Object { return headerValues(s.Single()) },
		"unconditional": func(s *Snippet) jsonvalue.Object { return headerValues(s.Unconditional()) },
		"hints":         func(s *Snippet) jsonvalue.Object { return hints(s.Headers) },
	}
}

// Literal writes a JSON value as the sink object does.
func (f *Framework) Literal(v any, level int) string { return f.language.Value(v, level) }

// HeaderObject turns headers into a JSON value. A header that occurs more than
// once has a list.
func HeaderObject(headers []catalog.Header) jsonvalue.Object {
	var object jsonvalue.Object
	for _, h := range headers {
		object = addHeaderValue(object, h.Name, h.Value)
	}
	return object
}

// hints are headers as Node's early hints take them.
func hints(headers []Header) jsonvalue.Object {
	object := headerValues(headers)
	for i := range object {
		object[i].Name = strings.ToLower(object[i].Name)
	}
	return object
}

// Blocks returns the syntax trees of the template's blocks, in the order of
// the file. They are the ones that render: nobody may change them.
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

// documentBlock is the block that tells documentation, such as OpenAPI's, of a
// response. A template may have none.
const documentBlock = "document"

// Document writes what tells documentation of a snippet's response. ok is false
// where the template has no block for it.
func (f *Framework) Document(s *Snippet) (text string, ok bool, err error) {
	text, err = f.block(documentBlock, s)
	return text, f.template().Lookup(documentBlock) != nil, err
}

// AnswersOnly returns the framework with comments and the block document that
// write nothing: what only they tell is not sent.
func (f *Framework) AnswersOnly() (*Framework, error) {
	return f.changed(func(t *template.Template) error {
		t.Funcs(template.FuncMap{sinkComment: func(string) string { return "" }})
		if t.Lookup(documentBlock) == nil {
			return nil
		}
		_, err := t.New(documentBlock).Parse("{{if false}}{{end}}")
		return err
	})
}

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
	return "", fmt.Errorf("%q is no condition of the references", condition)
}
