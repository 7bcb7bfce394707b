package worktree

import "strings"

// A pattern is one line of an ignore file.
type pattern struct {
	text     string // without the marks that the fields below stand for
	literal  bool   // text has no wildcard
	suffix   string // what follows the only wildcard, a star at the beginning
	include  bool   // the line began with an exclamation mark
	folder   bool   // the line ended with a slash
	anchored bool   // the line had another slash
}

// parsePatterns reads an ignore file as git does (gitignore(5)).
func parsePatterns(file string) []pattern {
	var patterns []pattern
	for line := range strings.Lines(strings.TrimPrefix(file, "\ufeff")) {
		line = trimLine(line)
		if line == "" || line[0] == '#' {
			continue
		}
		p := pattern{text: line}
		if rest, ok := strings.CutPrefix(p.text, "!"); ok {
			p.include, p.text = true, rest
		}
		if rest, ok := strings.CutSuffix(p.text, "/"); ok {
			p.folder, p.text = true, rest
		}
		if p.anchored = strings.Contains(p.text, "/"); p.anchored {
			p.text = strings.TrimPrefix(p.text, "/")
		}
		if p.text == "" {
			continue
		}
		p.literal = !strings.ContainsAny(p.text, `*?[\`)
		if rest, ok := strings.CutPrefix(p.text, "*"); ok && !p.anchored && !strings.ContainsAny(rest, `*?[\`) {
			p.suffix = rest
		}
		patterns = append(patterns, p)
	}
	return patterns
}

// trimLine drops the line break and the spaces before it that no backslash
// protects.
func trimLine(line string) string {
	line = strings.TrimSuffix(strings.TrimSuffix(line, "\n"), "\r")
	end, escaped := 0, false
	for i := range len(line) {
		if line[i] != ' ' || escaped {
			end = i + 1
		}
		escaped = line[i] == '\\' && !escaped
	}
	return line[:end]
}

// matches reports whether the pattern is about a file: its name, and its path
// from the folder of the ignore file.
func (p *pattern) matches(path, name string, folder bool) bool {
	if p.folder && !folder {
		return false
	}
	if !p.anchored {
		path = name
	}
	switch {
	case p.literal:
		return p.text == path
	case p.suffix != "":
		return strings.HasSuffix(path, p.suffix)
	}
	return matchWild(p.text, path)
}
