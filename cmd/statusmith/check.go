package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/rogpeppe/go-internal/diff"
	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/generator/region"
	"github.com/statusmith/statusmith/generator/visible"
)

var checkFormats = []string{"text", "json", "github", "sarif"}

func newCheck(s *session) *cobra.Command {
	var format string
	var diffs bool
	cmd := &cobra.Command{
		Use:   "check [PATH...]",
		Short: "Report the managed regions that are out of step",
		Long: `Report the managed regions that lag behind the catalog and the templates, and
those that somebody edited, in files and folders; without a PATH, in the current
folder. The exit status is 1 if there are any.

Files that git ignores, binary files and the folders of dependencies are left
out; a file that is named itself is not.`,
		Example: `  statusmith check
  statusmith check src docs --diff
  statusmith check --format github`,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := oneOf("format", format, checkFormats...); err != nil {
				return err
			}
			if diffs && format != "text" {
				return errors.New("--diff goes with --format text only")
			}
			return s.check(orCurrentFolder(args), format, diffs)
		},
	}
	cmd.Flags().StringVar(&format, "format", "text", "text, json, github (annotations) or sarif")
	cmd.Flags().BoolVar(&diffs, "diff", false, "show what update --force would change")
	complete(cmd, "format", func() []string { return checkFormats })
	return cmd
}

func (s *session) check(paths []string, format string, diffs bool) error {
	documents, err := s.documents(paths)
	if err != nil {
		return err
	}
	found := findings(documents)
	var out output
	switch format {
	case "json":
		err = out.json(checkEntries(documents))
	case "sarif":
		err = out.sarif(found)
	case "github":
		out.github(found, counted(documents))
	default:
		out.findings(found, counted(documents))
		if diffs {
			err = out.diffs(documents)
		}
	}
	if err != nil {
		return err
	}
	if err := s.flush(&out); err != nil {
		return err
	}
	if len(found) > 0 {
		return errFindings
	}
	return nil
}

// checkEntry is a region in the JSON of the command line contract.
type checkEntry struct {
	File      string `json:"file"`
	Line      int    `json:"line"`
	Status    string `json:"status"`
	Framework string `json:"framework"`
	State     string `json:"state"`
}

func checkEntries(documents []*document) []checkEntry {
	entries := []checkEntry{}
	for _, d := range documents {
		for _, m := range d.regions {
			entries = append(entries, checkEntry{d.path, m.Line, m.status, m.framework, m.state})
		}
	}
	return entries
}

// A finding is a region that is out of step.
type finding struct {
	*managed
	document *document
}

func findings(documents []*document) []finding {
	var found []finding
	for _, d := range documents {
		for _, m := range d.regions {
			if m.state != stateClean {
				found = append(found, finding{m, d})
			}
		}
	}
	return found
}

// message tells what is wrong and what mends it.
func (f finding) message() string {
	if f.state == stateEdited {
		return f.id() + " was edited by hand: statusmith update --merge keeps the changes, --force drops them"
	}
	return f.id() + " lags behind: run statusmith update"
}

// counted sums up the states, as in "1 stale, 2 edited, 12 clean".
func counted(documents []*document) string {
	counts := make(map[string]int)
	for _, e := range checkEntries(documents) {
		counts[e.State]++
	}
	return summary(counts, stateStale, stateEdited, stateClean)
}

// summary lists what was counted, in the given order.
func summary(counts map[string]int, order ...string) string {
	var parts []string
	for _, what := range order {
		if n := counts[what]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, what))
		}
	}
	if len(parts) == 0 {
		return "no managed regions found"
	}
	return strings.Join(parts, ", ")
}

func (o *output) findings(found []finding, summary string) {
	for _, f := range found {
		o.printf("%s: %s: %s\n", visible.Text(f.document.place(f.managed)), f.state, visible.Text(f.id()))
	}
	o.printf("%s\n", summary)
}

// diffs writes what would bring every region in step, as patch and git apply
// read it.
func (o *output) diffs(documents []*document) error {
	for _, d := range documents {
		var edits []region.Edit
		for _, m := range d.regions {
			if m.state != stateClean {
				edits = append(edits, region.Edit{Region: m.Region, Text: m.want, Sum: region.Sum(m.want)})
			}
		}
		text, err := region.Apply(d.text, d.syntax, edits...)
		if err != nil {
			return fmt.Errorf("%s: %w", d.path, err)
		}
		o.Write(diff.Diff("a/"+d.path, []byte(d.text), "b/"+d.path, []byte(text)))
	}
	return nil
}
