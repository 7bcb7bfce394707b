package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/statusmith/statusmith/generator/visible"
	"github.com/statusmith/statusmith/generator/worktree"
)

// maxAnnotations is how many errors of one step GitHub shows.
const maxAnnotations = 10

// github writes workflow commands. The summary is the first annotation; what
// GitHub would drop is printed as plain lines of the log.
func (o *output) github(found []finding, summary string) {
	if len(found) == 0 {
		o.printf("%s\n", summary)
		return
	}
	regions := count(len(found), "managed region is", "managed regions are")
	o.printf("::error title=statusmith::%s\n", escapeMessage(fmt.Sprintf("%s out of step (%s)", regions, summary)))
	for i, f := range found {
		if i >= maxAnnotations-1 {
			o.printf("%s: %s: %s\n", visible.Text(f.document.place(f.managed)), f.state, visible.Text(f.message()))
			continue
		}
		o.printf("::error file=%s,line=%d,endLine=%d,title=%s::%s\n",
			escapeProperty(repositoryPath(f.document.path)), f.Line, f.Last,
			escapeProperty("statusmith: "+f.state), escapeMessage(f.message()))
	}
}

// escapeMessage and escapeProperty keep a text inside its workflow command.
func escapeMessage(text string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(text)
}

func escapeProperty(text string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(escapeMessage(text))
}

// repositoryPath names a file from the root of its repository, as code hosts
// do.
func repositoryPath(path string) string {
	dir, err := os.Getwd()
	if err != nil {
		return path
	}
	abs := filepath.FromSlash(path)
	if !filepath.IsAbs(abs) {
		abs = filepath.Join(dir, abs)
	}
	top, ok := worktree.Repository(dir)
	if !ok {
		top = dir
	}
	rel, err := filepath.Rel(top, abs)
	if err != nil || !filepath.IsLocal(rel) {
		return path
	}
	return filepath.ToSlash(rel)
}
