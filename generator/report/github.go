package report

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/statusmith/statusmith/generator/visible"
)

// maxAnnotations is how many errors of one step GitHub shows.
const maxAnnotations = 10

// github writes workflow commands. The summary is the first annotation; what
// GitHub would drop is printed as plain lines of the log.
func (r *Report) github(b *bytes.Buffer) error {
	found, summary := r.outOfStep(), Summary(r.Findings)
	if len(found) == 0 {
		fmt.Fprintln(b, summary)
		return nil
	}
	regions := "1 managed region is"
	if len(found) > 1 {
		regions = fmt.Sprintf("%d managed regions are", len(found))
	}
	fmt.Fprintf(b, "::error title=statusmith::%s\n", escapeMessage(fmt.Sprintf("%s out of step (%s)", regions, summary)))
	for i, f := range found {
		if i >= maxAnnotations-1 {
			fmt.Fprintf(b, "%s:%d: %s: %s\n", shownFile(f.File), f.Line, f.State, visible.Line(f.Advice()))
			continue
		}
		fmt.Fprintf(b, "::error file=%s,line=%d,endLine=%d,title=%s::%s\n",
			escapeProperty(r.repositoryPath(f.File)), f.Line, f.Last,
			escapeProperty("statusmith: "+string(f.State)), escapeMessage(f.Advice()))
	}
	return nil
}

// escapeMessage and escapeProperty keep a text inside its workflow command.
func escapeMessage(text string) string {
	return strings.NewReplacer("%", "%25").Replace(visible.Line(text))
}

func escapeProperty(text string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(escapeMessage(text))
}
