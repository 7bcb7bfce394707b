package conform

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/statusmith/statusmith/generator"
)

// A Record says what was proven of a framework, and on which versions. It is
// kept as JSON in a file named after the framework.
type Record struct {
	Framework string `json:"framework"`
	Hash      string `json:"hash"` // of what was proven, see [Hash]
	Runs      []*Run `json:"runs"`
}

// ReadRecord returns the record of a framework, nil when it was never proven.
func ReadRecord(dir, framework string) (*Record, error) {
	text, err := os.ReadFile(recordFile(dir, framework))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	r := &Record{}
	return r, json.Unmarshal(text, r)
}

// Write stores the record in dir.
func (r *Record) Write(dir string) error {
	text, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(recordFile(dir, r.Framework), append(text, '\n'), 0o644)
}

func recordFile(dir, framework string) string { return filepath.Join(dir, framework+".json") }

// String returns the counts of the suites that have cases.
func (r *Run) String() string {
	var parts []string
	for _, suite := range Suites {
		if t, ok := r.Suites[suite]; ok {
			parts = append(parts, suite+" "+t.String())
		}
	}
	return r.Server + " (" + r.Versions + "): " + strings.Join(parts, ", ")
}

// String returns passed/total, and the number of exceptions after a plus sign.
func (t Tally) String() string {
	text := fmt.Sprintf("%d/%d", t.Passed, t.Total)
	if t.Excepted > 0 {
		text += fmt.Sprintf(" (+%d)", t.Excepted)
	}
	return text
}

// Matrix writes the table of what was proven, in Markdown.
func Matrix(frameworks []*generator.Framework, records map[string]*Record) string {
	var b strings.Builder
	b.WriteString(matrixHead)
	b.WriteString("\n| Framework | Server | Versions | " + strings.Join(Suites, " | ") + " |\n")
	b.WriteString("|---|---|---|" + strings.Repeat("---|", len(Suites)) + "\n")
	var missing []string
	for _, f := range frameworks {
		record := records[f.Name]
		if record == nil {
			missing = append(missing, f.Title)
			continue
		}
		for _, run := range record.Runs {
			b.WriteString("| " + f.Title + " | " + run.Server + " | " + run.Versions + " |")
			for _, suite := range Suites {
				cell := "-"
				if t, ok := run.Suites[suite]; ok {
					cell = t.String()
				}
				b.WriteString(" " + cell + " |")
			}
			b.WriteString("\n")
		}
	}
	writeExceptions(&b, frameworks)
	if len(missing) > 0 {
		b.WriteString("\n## Not proven\n\n")
	}
	for _, title := range missing {
		b.WriteString("- " + title + ": nobody has run the proof on a machine that has its toolchain. The README's section for contributors tells how.\n")
	}
	return b.String()
}

const matrixHead = `# What was proven

Each number is passed/total: so many snippets of a suite ran in their framework, under
a server as in production, and sent the status, headers and body that they should. A
number after a plus sign counts those that fail as their template says they do.

- catalog: every status that has an HTTP form, with the default body
- problem: every HTTP status with ` + "`--body problem`" + `
- constants: every HTTP status with ` + "`--constants`" + `
- routes: path parameters, literal characters, a final slash, the root
- interim: the interim response is seen on the wire, and the final one after it
- hostile: strings and numbers that try to break out of the language
- headers: headers that have a meaning to frameworks and servers, several cookies, and
  7 KiB of headers, arrive as they are said, once
- methods: endpoints of GET, POST, PUT, PATCH and DELETE answer their own method and no
  other; that of GET answers HEAD too

This file is written by ` + "`go test ./generator/internal/conform -run TestProof -update`" + `.
`

func writeExceptions(b *strings.Builder, frameworks []*generator.Framework) {
	b.WriteString("\n## Exceptions\n\n")
	for _, f := range frameworks {
		if len(f.Omit.Headers) > 0 {
			fmt.Fprintf(b, "- %s does not send %s: %s.\n", f.Title, strings.Join(f.Omit.Headers, ", "), f.Omit.Reason)
		}
		for _, key := range f.ExceptionKeys() {
			e := f.Except[key]
			about := key
			if e.Status != 0 {
				about += fmt.Sprintf(" of a %d", e.Status)
			}
			fmt.Fprintf(b, "- %s, %s (%s): %s.\n", f.Title, about, strings.TrimSpace(e.Server+" "+e.Versions), e.Reason)
		}
		for _, key := range f.RefusalKeys() {
			value := ""
			if refusal := f.Refuse[key]; refusal.Value != "" {
				value = fmt.Sprintf(" with %s in its value", refusal.Value)
			}
			fmt.Fprintf(b, "- %s has no snippet for %s%s: %s.\n", f.Title, key, value, f.Refuse[key].Reason)
		}
		if status := f.Answers.Head; status != 0 {
			fmt.Fprintf(b, "- %s answers HEAD with %d, as its users expect.\n", f.Title, status)
		}
		if status := f.Answers.Other; status != 0 {
			fmt.Fprintf(b, "- %s answers another method than the endpoint's with %d, not 405.\n", f.Title, status)
		}
	}
}
