package region

import "strings"

// maxColumns is the width of a marker: linters and formatters leave such lines
// alone.
const maxColumns = 79

// lines writes the marker that begins a region, in as many comments as it
// takes, each without a line break.
func (c Comment) lines(indent, intent string) []string {
	var lines []string
	name, line := beginName, ""
	room := maxColumns - len(indent) - len(c.wrap(Word+beginName+" x")) + 1
	for _, word := range splitWords(intent, room) {
		switch {
		case line == "":
			line = word
		case len(line)+1+len(word) <= room:
			line += " " + word
		default:
			lines = append(lines, c.wrap(Word+name+" "+line))
			name, line = withName, word
		}
	}
	return append(lines, c.wrap(Word+name+" "+line))
}

// wrap puts the comment around a text.
func (c Comment) wrap(text string) string {
	return strings.TrimRight(c.Open+" "+text+" "+c.Close, blanks)
}

// splitWords cuts an intent at the blanks between its words. A word that a line
// has no room for is a quoted value: it is cut at its single blanks, where a
// reader puts one again.
func splitWords(intent string, room int) []string {
	var words []string
	for intent != "" {
		end := 0
		for end < len(intent) && (intent[end] != ' ' || openQuote(intent[:end])) {
			end++
		}
		if word := intent[:end]; len(word) > room {
			words = append(words, splitValue(word)...)
		} else {
			words = append(words, word)
		}
		intent = strings.TrimLeft(intent[end:], blanks)
	}
	return words
}

func splitValue(word string) []string {
	var parts []string
	start := 0
	for i := 1; i < len(word)-1; i++ {
		if word[i] == ' ' && word[i-1] != ' ' && word[i+1] != ' ' {
			parts = append(parts, word[start:i])
			start = i + 1
		}
	}
	return append(parts, word[start:])
}

// continues reports whether a line continues the intent of a marker, and
// returns what it adds: it begins with statusmith:with, or a formatter wrapped
// the line before.
func (m marker) continues(line string) (text string, ok bool) {
	rest, ok := m.inComment(line)
	if !ok {
		return "", false
	}
	if name, with := cutWord(rest); with && (name == withName || strings.HasPrefix(name, withName+" ")) {
		return strings.TrimSpace(name[len(withName):]), true
	} else if with {
		return "", false
	}
	switch {
	case m.comment.Close != "" || rest == "":
		return "", false
	case openQuote(m.intent):
		return rest, true
	case len(bareWords(m.intent)) < 2:
		return rest, bareWords(rest) != nil || isOptions(rest)
	}
	return rest, isOptions(rest)
}

// inComment returns what a comment like that of the marker holds.
func (m marker) inComment(line string) (string, bool) {
	rest, ok := strings.CutPrefix(strings.Trim(line, " \t\r\n"), m.comment.Open)
	if !ok {
		return "", false
	}
	rest, ok = strings.CutSuffix(rest, m.comment.Close)
	return strings.Trim(rest, blanks), ok
}

// cutWord cuts [Word] off a text.
func cutWord(text string) (string, bool) {
	if len(text) < len(Word) || !strings.EqualFold(text[:len(Word)], Word) {
		return "", false
	}
	rest := strings.ReplaceAll(text[len(Word):], "\t", " ")
	if len(rest) >= len(withName) && strings.EqualFold(rest[:len(withName)], withName) {
		rest = withName + rest[len(withName):]
	}
	return rest, true
}

// openQuote reports whether a quoted value of an intent has no end.
func openQuote(intent string) bool {
	open := false
	for i := 0; i < len(intent); i++ {
		switch {
		case intent[i] == '"':
			open = !open
		case intent[i] == '\\' && open:
			i++
		}
	}
	return open
}

// bareWords returns the words of an intent before its options, nil where one
// of them cannot be the name of a status or of a framework.
func bareWords(intent string) []string {
	var words []string
	for word := range strings.FieldsSeq(intent) {
		if strings.Contains(word, "=") {
			break
		}
		if strings.Trim(word, `abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./"`) != "" {
			return nil
		}
		words = append(words, word)
	}
	return words
}

// isOptions reports whether a text is the IDs of statuses and the name of a
// framework, if any, followed by settings of options: prose looks otherwise.
func isOptions(text string) bool {
	before, _, ok := strings.Cut(text, "=")
	words := strings.Fields(before)
	if !ok || len(words) == 0 || strings.HasSuffix(before, " ") {
		return false
	}
	key := words[len(words)-1]
	plain := 0
	for _, word := range words[:len(words)-1] {
		if bareWords(word) == nil {
			return false
		}
		if !strings.Contains(word, "/") {
			plain++
		}
	}
	return plain <= 1 && strings.Trim(key, "abcdefghijklmnopqrstuvwxyz-") == ""
}

// withoutWith removes the words statusmith:with that a formatter moved into a
// line.
func withoutWith(intent string) string {
	if indexWord(intent) < 0 {
		return intent
	}
	words := strings.Split(intent, " ")
	kept := words[:0]
	for i, word := range words {
		if !strings.EqualFold(word, Word+withName) || openQuote(strings.Join(words[:i], " ")) {
			kept = append(kept, word)
		}
	}
	return strings.Join(kept, " ")
}
