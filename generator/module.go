package generator

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
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

// newModule gathers what the template needs.
func (f *Framework) newModule(statuses []*catalog.Status, o Options) (*ModuleFile, error) {
	body, err := moduleBody(statuses, o)
	if err != nil {
		return nil, err
	}
	m := &ModuleFile{language: f.language, MediaType: cmp.Or(body.MediaType, mediaJSON), Dialect: o.Dialect, extras: o.Extras, used: make(map[jsontree.Ref]bool), values: f.References.Values}
	filled := *body
	filled.Tree = withoutUnfilled(body.Tree, statuses)
	if err := m.setBody(f, &filled); err != nil {
		return nil, err
	}
	c, err := statuses[0].Family.Catalog()
	if err != nil {
		return nil, err
	}
	names := f.newNamer(&f.Naming, c)
	for _, s := range statuses {
		e, err := names.newModuleError(m, s, body, o)
		if err != nil {
			return nil, err
		}
		m.Errors = append(m.Errors, e)
	}
	if err := m.checkNames(f); err != nil {
		return nil, err
	}
	m.dropSharedFormer()
	if err := m.setAnswers(statuses); err != nil {
		return nil, err
	}
	return m, m.setPhrases(statuses[0].Family)
}

// setBody puts the template's expressions into the body and its headers.
func (m *ModuleFile) setBody(f *Framework, body *catalog.Body) error {
	p := newPlacer(f, body, m)
	var headers []jsontree.Ref
	for _, h := range body.Headers {
		headers = append(headers, jsontree.Refs(h.Value)...)
	}
	refs := jsontree.Refs(body.Tree)
	for _, ref := range slices.Concat(refs, headers) {
		m.used[ref] = true
	}
	m.Request, m.Placed = p.variables(refs)
	m.HeaderRequest, m.HeaderPlaced = p.variables(headers)
	m.Body = p.tree(body.Tree)
	for _, h := range body.Headers {
		m.Headers = append(m.Headers, Header{h.Name, p.text(h.Value), p.conditions(h.Value)})
	}
	return p.err
}

func (m *ModuleFile) checkNames(f *Framework) error {
	seen := make(map[string]*ModuleError)
	for _, e := range m.Errors {
		for _, name := range f.Naming.declares(e.Identifier, &e.Signature) {
			if other, taken := seen[name]; taken && other != e {
				return fmt.Errorf("%s and %s would both be called %s in %s: leave one out", other.ID, e.ID, name, f.Title)
			}
			seen[name] = e
		}
	}
	return nil
}

// dropSharedFormer leaves out a former name that two errors claim.
func (m *ModuleFile) dropSharedFormer() {
	claims := make(map[string]int)
	for _, e := range m.Errors {
		claims[e.Identifier]++
		for _, name := range e.Former {
			claims[name]++
		}
	}
	for _, e := range m.Errors {
		e.Former = slices.DeleteFunc(e.Former, func(name string) bool { return claims[name] > 1 })
	}
}

// setAnswers finds the errors that answer for the framework.
func (m *ModuleFile) setAnswers(statuses []*catalog.Status) error {
	for i, s := range statuses {
		for _, number := range s.Answers {
			for _, other := range m.Answers {
				if other.Status == number {
					return fmt.Errorf("%s and %s both answer %d: a module takes one of them", other.Error.ID, s.ID(), number)
				}
			}
			m.Answers = append(m.Answers, &Answer{number, m.Errors[i]})
		}
	}
	slices.SortFunc(m.Answers, func(a, b *Answer) int { return a.Status - b.Status })
	return nil
}

// setPhrases lists the HTTP statuses that a framework may fail with.
func (m *ModuleFile) setPhrases(family *catalog.Family) error {
	for status := lowestError; status <= 599; status++ {
		s, ok := family.HTTP(status)
		general := status == lowestError || status == 500
		if !ok && general {
			return fmt.Errorf("the catalog has no http/%d: a framework's own failures read as it", status)
		}
		answered := slices.ContainsFunc(m.Answers, func(a *Answer) bool { return a.Status == status })
		if !ok || answered && !general {
			continue
		}
		phrase := &Phrase{status, s.Name, s.Title, s.Message, s.TypeURI(status)}
		m.Phrases = append(m.Phrases, phrase)
		if phrase.Type != "about:blank" {
			m.Types = append(m.Types, phrase)
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
