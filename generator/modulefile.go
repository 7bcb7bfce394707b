package generator

import (
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/jsontree"
	"github.com/statusmith/statusmith/generator/literal"
)

// A ModuleFile is what the block "module" of a template sees: the errors of a
// selection, what the framework's own failures say, and the body of all of them.
type ModuleFile struct {
	Errors  []*ModuleError
	Phrases []*Phrase // every HTTP status of 400 and above that no error answers, 400 and 500 in any case
	Types   []*Phrase // those whose problem type is not about:blank
	Answers []*Answer

	Body      any // with expressions of the template for its placeholders
	MediaType string
	Headers   []Header // of the body

	Request       []RequestVariable // that the body reads
	HeaderRequest []RequestVariable // that its headers read
	Placed        []PlacedVariable  // args and fields that the body has a place of their own for
	HeaderPlaced  []PlacedVariable  // those that its headers show

	Dialect string // of JavaScript
	Unit

	used     map[jsontree.Ref]bool
	values   map[string]string // of References
	language *literal.Language
	extras   []string
}

// A Phrase is what the catalog says of an HTTP status.
type Phrase struct {
	Status               int
	Name, Title, Message string
	Type                 string
}

// An Answer is the error that answers what a framework fails by itself with an
// HTTP status.
type Answer struct {
	Status int
	Error  *ModuleError
}

// BodyIsList reports whether the body is a list, and no object.
func (m *ModuleFile) BodyIsList() bool { _, ok := m.Body.([]any); return ok }

// AnswersHeaders reports whether an answering error has headers of its own.
func (m *ModuleFile) AnswersHeaders() bool {
	return slices.ContainsFunc(m.Answers, func(a *Answer) bool { return len(a.Error.Headers) > 0 })
}

// Uses reports whether the body or one of its headers shows a placeholder.
func (m *ModuleFile) Uses(ref string) bool { return m.used[jsontree.Ref(ref)] }

// PlacedAnywhere returns the args and fields that the body and its headers show by
// name, each once.
func (m *ModuleFile) PlacedAnywhere() []PlacedVariable {
	return union(m.Placed, m.HeaderPlaced)
}

// union returns what is in one of two lists, each once.
func union[T comparable](a, b []T) []T {
	all := slices.Clone(a)
	for _, v := range b {
		if !slices.Contains(all, v) {
			all = append(all, v)
		}
	}
	return all
}

// Reads reports whether a request value of the source is used.
func (m *ModuleFile) Reads(source string) bool {
	return slices.ContainsFunc(slices.Concat(m.Request, m.HeaderRequest), func(v RequestVariable) bool { return v.Source == source })
}

// Variables returns the request values of body and headers, each once.
func (m *ModuleFile) Variables() []RequestVariable {
	return union(m.Request, m.HeaderRequest)
}

// Has reports whether some parameter of an error is of a kind.
func (m *ModuleFile) Has(kind string) bool {
	return slices.ContainsFunc(m.Errors, func(e *ModuleError) bool {
		return slices.ContainsFunc(e.Params, func(p *Parameter) bool { return p.Kind == kind })
	})
}

// Requires reports whether some error has a parameter without a default.
func (m *ModuleFile) Requires() bool {
	return slices.ContainsFunc(m.Errors, func(e *ModuleError) bool { return len(e.Required()) > 0 })
}

// AnswersList reports whether an answering error takes the invalid fields.
func (m *ModuleFile) AnswersList() bool {
	return slices.ContainsFunc(m.Answers, func(a *Answer) bool { return len(a.Error.Required()) > 0 })
}

// Invalid is the HTTP status that invalid input is answered with, also where the
// framework says 400: 422, but 400 where only that is answered by an error.
func (m *ModuleFile) Invalid() int {
	if m.answer(422) == nil && m.answer(400) != nil {
		return 400
	}
	return 422
}

// ListsInvalid reports whether the error that answers invalid input takes the
// fields.
func (m *ModuleFile) ListsInvalid() bool {
	a := m.answer(m.Invalid())
	return a != nil && len(a.Error.Required()) > 0
}

func (m *ModuleFile) answer(status int) *Answer {
	for _, a := range m.Answers {
		if a.Status == status {
			return a
		}
	}
	return nil
}

// Constants reports whether some status is written as a named constant.
func (m *ModuleFile) Constants() bool {
	return slices.ContainsFunc(m.Errors, func(e *ModuleError) bool { return e.Constant != "" })
}

// ReplacesHeaders reports whether a header of an error may take the place of one
// that every error has.
func (m *ModuleFile) ReplacesHeaders() bool {
	return len(m.Headers) > 0 || slices.ContainsFunc(m.Errors, func(e *ModuleError) bool {
		return slices.ContainsFunc(e.Headers, func(h Header) bool { return strings.EqualFold(h.Name, "Content-Type") })
	})
}

// Calls reports whether the expression of the body or of a default calls a
// function that the template has to have: the languages without a word for a value
// that may be absent, or for an object, call one.
func (m *ModuleFile) Calls(function string) bool {
	calls := func(code string) bool { return strings.Contains(code, function+"(") }
	for _, e := range m.Errors {
		for _, p := range e.Defaulted() {
			if calls(m.language.Inline(p.Default)) {
				return true
			}
		}
	}
	return !m.language.Fills() && calls(m.language.Value(m.Body, 0))
}
