package region

import "strings"

// A Comment is what is around a marker on its line.
type Comment struct {
	Open  string // "#", "<!--"
	Close string // "", "-->"
}

// The comments of Markdown.
var (
	HTMLComment = Comment{"<!--", "-->"}
	MDXComment  = Comment{"{/*", "*/}"}
)

// markdownComments leave no trace on the page that Markdown becomes.
var markdownComments = []Comment{
	HTMLComment, MDXComment, {"{#", "#}"}, {"{#", "}"}, {"[//]: # (", ")"}, {"[comment]: # (", ")"},
}

// plainComments are those of programming, markup and template languages.
var plainComments = append([]Comment{
	{"/*", "*/"}, {"/**", "*/"}, {"(*", "*)"}, {"{-", "-}"}, {"@*", "*@"}, {"<%--", "--%>"}, {"<%#", "%>"},
	{"{{/*", "*/}}"}, {"{{!--", "--}}"}, {"..", ""}, {"!", ""}, {"REM", ""}, {"rem", ""}, {"dnl", ""},
}, markdownComments...)

// lineLeaders begin a comment that ends with its line; most languages let
// them be repeated for emphasis.
var lineLeaders = []struct {
	mark  byte
	least int
}{{'#', 1}, {'/', 2}, {'-', 2}, {';', 1}, {'%', 1}}

// starred is the comment that a marker is in where a linter joined its lines to
// one comment, of which each line has a star.
var starred = Comment{Open: "*"}

// closers returns what may end a comment that begins like this, the longest
// first; ok is false where nothing that begins like this is a comment.
func (s Syntax) closers(open string) (closers []string, ok bool) {
	known := markdownComments
	if s == Plain {
		known = plainComments
		for _, l := range lineLeaders {
			if len(open) >= l.least && strings.Trim(open, string(l.mark)) == "" {
				return []string{""}, true
			}
		}
	}
	for _, c := range known {
		if strings.TrimRight(c.Open, " ") == open {
			closers = append(closers, c.Close)
		}
	}
	return closers, len(closers) > 0
}
