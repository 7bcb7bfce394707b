package worktree

import (
	"path/filepath"
	"strings"

	"github.com/statusmith/statusmith/generator/internal/regular"
)

// maxConfig bounds what is read of git's small files, in bytes.
const maxConfig = 4 << 20

// maxIncludes is how deep git follows one configuration file into others.
const maxIncludes = 10

// A config holds the values of git's configuration (git-config(1)), by section
// and name in lower case, as in "core.excludesfile". A later value replaces an
// earlier one.
type config struct {
	values map[string]string
	home   string
	depth  int

	// unread is set where a value depends on what is not read here: the
	// conditions of includeIf, the home of another user.
	unread bool
}

// read adds the values of a file, where it is there.
func (c *config) read(file string) {
	text, err := regular.Read(file, maxConfig)
	if err != nil || c.depth > maxIncludes {
		return
	}
	section := ""
	for rest := strings.TrimPrefix(string(text), "\ufeff"); rest != ""; {
		rest = strings.TrimLeft(rest, " \t\r\n")
		if strings.HasPrefix(rest, "[") {
			section, rest = cutSection(rest[1:])
			continue
		}
		var name, value string
		name, value, rest = cutVariable(rest)
		c.set(section, name, value, filepath.Dir(file))
	}
}

func (c *config) readIn(dir string, path ...string) {
	if dir != "" {
		c.read(filepath.Join(dir, filepath.Join(path...)))
	}
}

func (c *config) set(section, name, value, dir string) {
	kind, _, _ := strings.Cut(section, ".")
	switch {
	case name == "":
	case section == "include" && name == "path":
		if value != "" {
			c.depth++
			c.read(under(dir, c.expand(value)))
			c.depth--
		}
	case kind == "includeif" && name == "path":
		c.unread = true
	default:
		c.values[section+"."+name] = value
	}
}

// expand replaces the home of the user at the beginning of a path.
func (c *config) expand(path string) string {
	if rest, ok := strings.CutPrefix(path, "~/"); ok {
		return filepath.Join(c.home, rest)
	}
	if strings.HasPrefix(path, "~") || strings.HasPrefix(path, "%(prefix)") {
		c.unread = true
	}
	return path
}

// cutSection reads the head of a section behind its bracket: [core], or
// [includeIf "gitdir:x"].
func cutSection(text string) (section, rest string) {
	quoted := false
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case '"':
			quoted = !quoted
		case '\n':
			return "", text[i:]
		case ']':
			if !quoted {
				name, sub, _ := strings.Cut(text[:i], " ")
				if sub != "" {
					name += "." + sub
				}
				return strings.ToLower(name), text[i+1:]
			}
		}
	}
	return "", ""
}

// cutVariable reads a line, and those that continue it. A name alone is true.
func cutVariable(text string) (name, value, rest string) {
	end := strings.IndexAny(text, "=\n#;")
	if end < 0 || text[end] != '=' {
		line, rest, _ := strings.Cut(text, "\n")
		line, _, _ = strings.Cut(line, "#")
		line, _, _ = strings.Cut(line, ";")
		return strings.ToLower(strings.TrimSpace(line)), "true", rest
	}
	name = strings.ToLower(strings.TrimSpace(text[:end]))
	value, rest = cutConfigValue(strings.TrimLeft(text[end+1:], " \t"))
	return name, value, rest
}

// cutConfigValue reads a value: quotes keep white space and the signs of a
// comment, a backslash at the end of a line continues it.
func cutConfigValue(text string) (value, rest string) {
	var b strings.Builder
	kept := 0 // bytes that stay when white space at the end goes
	quoted, comment := false, false
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case c == '\n':
			return b.String()[:kept], text[i+1:]
		case comment || c == '\r' && strings.HasPrefix(text[i+1:], "\n"):
			continue
		case c == '"':
			quoted = !quoted
			continue
		case !quoted && (c == '#' || c == ';'):
			comment = true
			continue
		case c == '\\' && i+1 < len(text):
			i++
			if text[i] == '\n' {
				continue
			}
			c = escapedByte(text[i])
		}
		b.WriteByte(c)
		if quoted || c != ' ' && c != '\t' {
			kept = b.Len()
		}
	}
	return b.String()[:kept], ""
}

func escapedByte(c byte) byte {
	switch c {
	case 'n':
		return '\n'
	case 't':
		return '\t'
	case 'b':
		return '\b'
	}
	return c
}
