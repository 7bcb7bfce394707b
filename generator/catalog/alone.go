package catalog

import (
	"strings"
	"sync"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

// FindAlone resolves what a user calls a status, as [Source.Find] does, and reads
// no other status of the catalog where the text is a code or a name: reading all
// of them is most of the work of printing one snippet. The status is not one of
// [Source.Catalog]; its family reads the others when they are needed.
func (s *Source) FindAlone(text string) (*Status, error) {
	family, what, ok := strings.Cut(text, "/")
	if !ok {
		family, what = httpFamily, text
	}
	if found := s.alone(family, what); found != nil {
		return found, nil
	}
	return s.Find(text)
}

// alone reads the table of one status, by its code or name. It returns nil
// where another file is laid over it, or its text has to be read with others.
func (s *Source) alone(family, what string) *Status {
	if len(s.files) != 1 {
		return nil
	}
	part, ok := cutStatus(s.pieces(), family, what)
	if !ok {
		return nil
	}
	file, err := tomlfile.Parse(s.files[0].Name, part)
	if err != nil {
		return nil
	}
	l := newLoader()
	l.only, l.taken = family, s.Taken
	l.add(file)
	c := l.build()
	f, ok := c.Family(family)
	if len(l.problems) > 0 || !ok || len(f.statuses) != 1 {
		return nil
	}
	f.source, f.alone = s, true
	if f.http == nil {
		f.http = &Family{Name: httpFamily, source: s, alone: true, others: &sync.Map{}}
	}
	f.others = &sync.Map{}
	return f.statuses[0]
}

// other returns a status of a family of which some were read alone.
func (f *Family) other(code string) (*Status, bool) {
	if known, ok := f.others.Load(code); ok {
		s, ok := known.(*Status)
		return s, ok && s != nil
	}
	s := f.source.alone(f.Name, code)
	if s == nil || s.Code != code {
		s = nil
		for _, one := range f.whole() {
			if one.Code == code {
				s = one
			}
		}
	}
	f.others.Store(code, s)
	return s, s != nil
}

// reasonAlone is [Family.Reason] of an http family of which some statuses were
// read alone.
func (f *Family) reasonAlone(code string) string {
	if len(f.statuses) == 0 { // the family of the status is another
		if title := f.phrase(code); title != "" {
			return title
		}
	}
	if s, ok := f.Status(code); ok && s.assigned() {
		return s.Title
	}
	return ""
}

// phrase reads the title in the table of a status and nothing else of it. It is ""
// where the number has no meaning, or the title is made of other keys.
func (f *Family) phrase(code string) string {
	var tables map[string]map[string]struct {
		Title      string
		UsedBy     string `toml:"used_by"`
		Unassigned bool
	}
	path := f.Name + "." + code
	for _, p := range f.source.pieces() {
		if p.path != path {
			continue
		}
		_, err := tomlfile.Unmarshal(f.source.files[0].Name, p.text, &tables)
		if s := tables[f.Name][code]; err == nil && s.UsedBy == "" && !s.Unassigned {
			return s.Title
		}
	}
	return ""
}

// whole returns all statuses of a family of which one was read alone.
func (f *Family) whole() []*Status {
	all, err := f.source.family(f.Name)
	if err != nil || all == nil {
		return f.statuses
	}
	return all.statuses
}
