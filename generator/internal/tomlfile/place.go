package tomlfile

// A place is a key of a file: where it is, and the keys in it.
type place struct {
	line    int      // 0 for a table that is only in the names of others, as a does in [a.b]
	names   []string // of its members, in the order in which they were written
	members map[string]*place
}

// Line returns the line of the key, or of the closest table around it; 0 when
// there is none.
func (f *File) Line(path ...string) int {
	line, at := 0, f.outline()
	for _, key := range path {
		if at = at.members[key]; at == nil {
			return line
		}
		line = at.first()
	}
	return line
}

// first is the line of a place, for a table that is only in names the first
// of its members'.
func (p *place) first() int {
	if p.line == 0 && len(p.names) > 0 {
		return p.members[p.names[0]].first()
	}
	return p.line
}

// Members returns the names in the table at path, in the order in which they
// were written. The items of one list share a path, so their members share an
// order.
func (f *File) Members(table map[string]any, path ...string) []string {
	at := f.outline()
	for _, key := range path {
		if at = at.members[key]; at == nil {
			return nil
		}
	}
	names := make([]string, 0, len(table))
	for _, name := range at.names {
		if _, ok := table[name]; ok {
			names = append(names, name)
		}
	}
	return names
}

// outline returns the places of all keys. The library tells the position of one
// by going through the whole text, too slow for a file with many problems.
func (f *File) outline() *place {
	f.outlined.Do(func() {
		s := outliner{scanner{text: f.text, line: 1}}
		f.places = s.file()
	})
	return f.places
}

// An outliner reads the keys of a text that is known to be TOML.
type outliner struct{ scanner }

func (s *outliner) file() *place {
	root := &place{}
	table := root
	for s.skipBlank(); s.at < len(s.text); s.skipBlank() {
		if s.next() != '[' {
			s.pair(table)
			continue
		}
		line := s.line
		for s.next() == '[' {
			s.at++
		}
		table = root.at(line, s.key())
		s.skipTo("\n")
	}
	return root
}

func (s *outliner) pair(table *place) {
	line := s.line
	key := s.key()
	s.at++ // =
	s.value(table.at(line, key))
}

func (s *outliner) value(at *place) {
	s.skipSpace()
	switch s.next() {
	case '"', '\'':
		s.skipString()
	case '[':
		s.list(']', func() { s.value(at) })
	case '{':
		s.list('}', func() { s.pair(at) })
	default:
		s.skipTo(",]}#\r\n")
	}
}

func (s *outliner) list(end byte, item func()) {
	for s.at++; s.at < len(s.text); {
		switch s.skipBlank(); s.next() {
		case end:
			s.at++
			return
		case ',':
			s.at++
		default:
			item()
		}
	}
}

// at returns the place of a dotted key, which is on a line, and adds what is
// not there.
func (p *place) at(line int, key []string) *place {
	for _, name := range key {
		member := p.members[name]
		if member == nil {
			member = &place{}
			if p.members == nil {
				p.members = map[string]*place{}
			}
			p.names, p.members[name] = append(p.names, name), member
		}
		p = member
	}
	if p.line == 0 {
		p.line = line
	}
	return p
}
