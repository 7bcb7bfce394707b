package catalog

import (
	"errors"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

// parts is the text of a catalog file, cut into the tables of each family.
type parts struct {
	name     string
	families []string            // in the order of the file
	preamble string              // what comes before the first table, and the bodies
	tables   map[string][]string // pieces of the text
}

var errNoParts = errors.New("a table does not begin on a line of its own")

// split cuts a text in front of each table. It refuses a text in which a line
// begins with a bracket that begins no table of a family, as it may in a string
// or a list.
func split(name, text string) (*parts, error) {
	p := &parts{name: name, tables: map[string][]string{}}
	var preamble []string
	for _, piece := range pieces(text) {
		if !strings.HasPrefix(piece.text, "[") {
			preamble = append(preamble, piece.text)
			continue
		}
		line, _, _ := strings.Cut(piece.text, "\n")
		family, ok := tableFamily(line)
		if !ok {
			return nil, errNoParts
		}
		p.add(family, piece.text)
	}
	if bodies, ok := p.tables[bodyKey]; ok { // which every family may use
		preamble = append(preamble, bodies...)
		delete(p.tables, bodyKey)
		p.families = slices.DeleteFunc(p.families, func(name string) bool { return name == bodyKey })
	}
	p.preamble = strings.Join(preamble, "")
	file, err := tomlfile.Parse(name, p.preamble)
	if err != nil {
		return nil, err
	}
	for _, family := range familiesOf(file) {
		p.add(family)
	}
	return p, nil
}

func (p *parts) add(family string, pieces ...string) {
	if _, ok := p.tables[family]; !ok {
		p.families = append(p.families, family)
	}
	p.tables[family] = append(p.tables[family], pieces...)
}

// tableFamily reads the family out of the line that begins a table, as in
// [smtp.504], [family.smtp] and [[acme."auth/x".body.errors]]. A bracket in a
// quoted code is behind the family.
func tableFamily(line string) (string, bool) {
	path, _, ok := strings.Cut(strings.TrimLeft(line, "["), "]")
	name, rest, deeper := strings.Cut(path, ".")
	if name == familyKey {
		if !deeper {
			return "", false
		}
		name, _, _ = strings.Cut(rest, ".")
	}
	return name, ok && isFamilyName(name)
}

// file parses the tables of one family.
func (p *parts) file(family string) (*tomlfile.File, error) {
	return tomlfile.Parse(p.name, p.preamble+strings.Join(p.tables[family], ""))
}

// A piece is the text of one table, which begins on a line of its own.
type piece struct{ path, text string }

// pieceLength is a little less than the average of our catalog, in bytes.
const pieceLength = 512

// pieces cuts a text in front of each table. The first piece has no path.
func pieces(text string) []piece {
	found := make([]piece, 0, len(text)/pieceLength)
	for rest := text; rest != ""; {
		end := nextTable(rest)
		path := ""
		if line, _, _ := strings.Cut(rest[:end], "\n"); strings.HasPrefix(line, "[") {
			path = strings.TrimSuffix(line[1:], "]")
		}
		found, rest = append(found, piece{path, rest[:end]}), rest[end:]
	}
	return found
}

// nextTable returns where the next line begins with a bracket, the end of the text
// where none does. Catalogs have fewer brackets than lines.
func nextTable(text string) int {
	for at := 0; ; {
		next := strings.IndexByte(text[at:], '[')
		if next < 0 {
			return len(text)
		}
		if at += next; at > 0 && text[at-1] == '\n' {
			return at
		}
		at++
	}
}

// cutStatus returns the parts of a catalog that one status is made from: what is
// before the tables, the bodies, its family, and its own tables. It has the code
// or name. ok is false where that cannot be told by the first lines of tables.
func cutStatus(all []piece, family, what string) (text string, ok bool) {
	if !isFamilyName(family) || !isPlainKey(what) {
		return "", false
	}
	prefix, named, found := family+".", "\nname = \""+what+"\"\n", 0
	own := prefix + what
	for _, p := range all {
		code, isOfFamily := strings.CutPrefix(p.path, prefix)
		if isOfFamily && (code == what || isPlainKey(code) && strings.Contains(p.text, named)) {
			own = p.path
			found++
		}
	}
	var b strings.Builder
	for _, p := range all {
		path := strings.TrimLeft(p.path, "[")
		isBody := strings.HasPrefix(path, bodyKey+".")
		if path == "" || isBody || path == familyKey+"."+family || path == own || strings.HasPrefix(path, own+".") {
			b.WriteString(p.text)
		}
	}
	return b.String(), found == 1
}

// isPlainKey reports whether a key of TOML can be written without quotes.
func isPlainKey(key string) bool {
	return key != "" && !strings.ContainsFunc(key, func(r rune) bool { return r >= 0x80 || !isWord(byte(r)) })
}
