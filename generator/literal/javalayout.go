package literal

import (
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"
)

// javaWidth is how many columns palantir-java-format fills, and javaContinued what
// it indents the rest of a statement by. It puts no string on several lines here.
const (
	javaWidth     = 120
	javaChained   = 80 // before the last call of a chain
	javaContinued = "        "
)

// javaLayout breaks the lines that are too long, and leaves the imports out that
// nothing in the file uses.
func javaLayout(_ *Language, source string) string {
	used := javaWords(source)
	var lines []string
	for line := range strings.SplitSeq(source, "\n") {
		if m := javaImport().FindStringSubmatch(line); m != nil && used[path.Ext(m[1])[1:]] == 0 {
			continue
		}
		lines = append(lines, javaLines(line)...)
	}
	return strings.Join(lines, "\n")
}

var javaImport = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^import (?:static )?([\w.]+);$`) })

// javaWords counts the identifiers of a file outside of its imports, strings and
// comments.
func javaWords(source string) map[string]int {
	words := make(map[string]int)
	for line := range strings.SplitSeq(source, "\n") {
		_, text := margin(line)
		if javaImport().MatchString(line) || isJavaComment(text) {
			continue
		}
		for i := 0; i < len(text) && !strings.HasPrefix(text[i:], "//"); i++ {
			if text[i] == '"' {
				i = max(stringEnd(text, i), i)
			} else if word := javaWord().FindString(text[i:]); word != "" {
				words[word]++
				i += len(word) - 1
			}
		}
	}
	return words
}

var javaWord = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^\w+`) })

func isJavaComment(text string) bool {
	return strings.HasPrefix(text, "//") || strings.HasPrefix(text, "/*") || strings.HasPrefix(text, "*")
}

// javaLines breaks a line before each call of its chain, at its condition, or
// behind the first bracket.
func javaLines(line string) []string {
	indent, text := margin(line)
	calls := javaChain(line)
	last := len(calls) - 1
	fits := columns(line) <= javaWidth && (last < 2 || columns(strings.Join(calls[:last], "")) <= javaChained)
	if fits || isJavaComment(text) {
		return []string{line}
	}
	if parts := javaBroken(indent, text, " ? ", " : "); len(parts) > 1 {
		lines := parts[:1]
		for _, part := range parts[1:] {
			lines = append(lines, javaCall(part, indent+javaContinued+javaContinued)...)
		}
		return lines
	}
	if last == 0 {
		return javaCall(line, indent+javaContinued)
	}
	lines := javaCall(calls[0], indent+javaContinued+javaContinued)
	for _, call := range calls[1:] {
		lines = append(lines, javaCall(indent+javaContinued+call, indent+javaContinued+javaContinued)...)
	}
	return lines
}

// javaChain splits what a constructor begins before each point behind a bracket.
func javaChain(line string) []string {
	if !strings.Contains(line, "return new ") {
		return []string{line}
	}
	var calls []string
	start, end := 0, 0
	for _, g := range groups(line) {
		if g.open < end { // inside of the one before
			continue
		}
		end = g.close
		if strings.HasPrefix(line[end+1:], ".") {
			calls = append(calls, line[start:end+1])
			start = end + 1
		}
	}
	return append(calls, line[start:])
}

// javaCall puts the arguments of a call that is too long on one line, or on one
// each.
func javaCall(line, inner string) []string {
	all := groups(line)
	if columns(line) <= javaWidth || len(all) == 0 {
		return []string{line}
	}
	first := all[0]
	head, end := line[:first.open+1], line[first.close:]
	arguments := strings.TrimSpace(line[first.open+1 : first.close])
	if columns(inner+arguments+end) <= javaWidth {
		return []string{head, inner + arguments + end}
	}
	lines := []string{head}
	parts := items(arguments)
	last := len(parts) - 1
	for _, part := range parts[:last] {
		lines = append(lines, javaOperands(inner, part+",")...)
	}
	return append(lines, javaOperands(inner, parts[last]+end)...)
}

// javaOperands puts each operand of a text that is too long on a line.
func javaOperands(indent, text string) []string {
	if columns(indent+text) <= javaWidth {
		return []string{indent + text}
	}
	return javaBroken(indent, text, " + ")
}

// javaBroken begins a line with each operator outside of brackets.
func javaBroken(indent, text string, operators ...string) []string {
	var lines []string
	start, depth := 0, 0
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '"':
			i = max(stringEnd(text, i), i)
		case c == '(':
			depth++
		case c == ')':
			depth--
		case depth == 0 && slices.ContainsFunc(operators, func(o string) bool { return strings.HasPrefix(text[i:], o) }):
			lines = append(lines, indent+text[start:i])
			if start == 0 {
				indent += javaContinued
			}
			start = i + 1
		}
	}
	return append(lines, indent+text[start:])
}
