package generator

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/jsontree"
)

// newModule gathers what the template needs.
func (f *Framework) newModule(statuses []*catalog.Status, o Options) (*ModuleFile, error) {
	body, err := moduleBody(statuses, o)
	if err != nil {
		return nil, err
	}
	m := &ModuleFile{
		MediaType: cmp.Or(body.MediaType, mediaJSON), Dialect: o.Dialect, language: f.language,
		extras: o.Extras, used: make(map[jsontree.Ref]bool), values: f.Tables().References.Values,
	}
	filled := *body
	filled.Tree = withoutUnfilled(body.Tree, statuses)
	if err := m.setBody(f, &filled); err != nil {
		return nil, err
	}
	c, err := statuses[0].Family.Catalog()
	if err != nil {
		return nil, err
	}
	names := f.newNamer(&f.Tables().Naming, c)
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
	dropShared(m.Errors, func(e *ModuleError) *[]string { return &e.Former })
	if err := m.setAnswers(statuses); err != nil {
		return nil, err
	}
	return m, m.setPhrases(statuses[0].Family)
}

// setBody puts the template's expressions into the body and its headers.
func (m *ModuleFile) setBody(f *Framework, body *catalog.Body) error {
	p := newModulePlacer(f, body, m)
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
	taken := make(map[string]string)
	for _, e := range m.Errors {
		if err := f.claim(taken, e.ID, f.Tables().Naming.declares(e.Identifier, &e.Signature)); err != nil {
			return err
		}
	}
	return nil
}

// claim takes names for the code of a status, and refuses one that another status
// has taken. taken holds the IDs of statuses by the names of their code.
func (f *Framework) claim(taken map[string]string, id string, names []string) error {
	for _, name := range names {
		if other, ok := taken[name]; ok && other != id {
			return fmt.Errorf("%s and %s would both be called %s in %s: leave one out", other, id, name, f.Title)
		}
		taken[name] = id
	}
	return nil
}

// dropShared leaves out the former names that two of a list claim. No name is both
// a former and a present one.
func dropShared[T any](list []T, former func(T) *[]string) {
	claims := make(map[string]int)
	for _, item := range list {
		for _, name := range *former(item) {
			claims[name]++
		}
	}
	for _, item := range list {
		names := former(item)
		*names = slices.DeleteFunc(*names, func(name string) bool { return claims[name] > 1 })
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
