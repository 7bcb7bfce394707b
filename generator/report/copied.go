package report

import (
	"fmt"
	"strings"

	"github.com/statusmith/statusmith/generator/managed"
	"github.com/statusmith/statusmith/generator/visible"
)

// Copied tells what a copy did, and what is left to do.
func Copied(done *managed.Copied) string {
	var b strings.Builder
	what := "added"
	switch {
	case done.DryRun:
		what = "would get"
		b.Write(patch(done.Change))
	case done.Created:
		what = "created with"
	}
	fmt.Fprintf(&b, "%s:%d: %s %s\n", visible.Line(done.File), done.Line, what, visible.Text(done.Marker.String()))
	todo := func(what, text string) {
		if text != "" {
			fmt.Fprintf(&b, "\n%s:\n\n%s\n", what, visible.Text(indented(text)))
		}
	}
	todo(visible.Line(done.File)+" lacks what the snippet needs; add at its top", strings.Join(done.Missing, "\n"))
	todo("The region has no route; add it where your routes are", done.Route)
	todo("Add to the program that uses it", done.Use)
	todo("Add to .gitattributes, so that git merges "+managed.LockFile+" line by line", strings.Join(done.Attributes, "\n"))
	return b.String()
}

// indented sets a block of text off from the lines around it.
func indented(text string) string {
	return strings.ReplaceAll("    "+strings.ReplaceAll(text, "\n", "\n    "), "    \n", "\n")
}
