package conform

import (
	"fmt"
	"strings"

	"github.com/statusmith/statusmith/generator"
)

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

// Matrix writes the table of what was proven, in Markdown. Editions are the
// hashes of what the frameworks' templates render now, by framework.
func Matrix(frameworks []*generator.Framework, records []*Record, editions map[string]string) string {
	var b strings.Builder
	b.WriteString(matrixHead)
	b.WriteString("\n| Framework | Server | Versions | Proven | Edition | " + strings.Join(Suites, " | ") + " |\n")
	b.WriteString(strings.Repeat("|---", 5+len(Suites)) + "|\n")
	var gaps []string
	for _, f := range frameworks {
		gap := f.Title + ": nobody has run the proof on a machine that has its toolchain"
		for _, r := range records {
			if r.Framework != f.Name {
				continue
			}
			switch {
			case r.Hash == editions[f.Name]:
				gap = ""
			case gap != "":
				gap = f.Title + ": nobody has proven the current edition, only the one above"
			}
			writeRuns(&b, f, r, editions[f.Name])
		}
		if gap != "" {
			gaps = append(gaps, gap)
		}
	}
	writeExceptions(&b, frameworks)
	if len(gaps) > 0 {
		b.WriteString("\n## Not proven\n\n")
	}
	for _, gap := range gaps {
		b.WriteString("- " + gap + ". .github/CONTRIBUTING.md tells how.\n")
	}
	return b.String()
}

// shortEdition is how many digits of a hash name an edition in the table.
const shortEdition = 8

func writeRuns(b *strings.Builder, f *generator.Framework, r *Record, current string) {
	where, edition := "in CI", "current"
	if r.Elsewhere {
		where = "elsewhere"
	}
	if r.Hash != current {
		edition = "`" + r.Hash[:min(shortEdition, len(r.Hash))] + "`"
	}
	for _, run := range r.Runs {
		cells := []string{f.Title, run.Server, run.Versions, where, edition}
		for _, suite := range Suites {
			cell := "-"
			if t, ok := run.Suites[suite]; ok {
				cell = t.String()
			}
			cells = append(cells, cell)
		}
		b.WriteString("| " + strings.Join(cells, " | ") + " |\n")
	}
}

const matrixHead = `# What was proven

Each number is passed/total: so many snippets of a suite ran in their framework, under
a server as in production, and sent the status, headers and body that they should. A
number after a plus sign counts those that fail as their template says they do.

- catalog: every status that has an HTTP form, with the default body
- problem: every HTTP status with ` + "`--body problem`" + `
- constants: every HTTP status with ` + "`--constants`" + `, or with ` + "`--constants=false`" + ` where
  constants are the default
- routes: path parameters, literal characters, a final slash, the root
- interim: the interim response is seen on the wire, and the final one after it
- hostile: strings and numbers that try to break out of the language
- headers: headers that have a meaning to frameworks and servers, several cookies, and
  7 KiB of headers, arrive as they are said, once
- methods: endpoints of GET, POST, PUT, PATCH and DELETE answer their own method and no
  other; that of GET answers HEAD too
- bodies: errors in the bodies of companies and standards
- functions, statements: the code of every status that a handler calls or holds, once with the
  catalog's defaults and once with another value for each argument and the message
- modules: the errors of a company in five bodies, raised and sent, with the catalog's defaults
  and with other values
- own errors: what the framework fails by itself beside these, and what has to stay as it is

What was proven in CI is proven again with every change. What was proven elsewhere ran
once, by the same program, on a machine that CI is not. An edition is what a framework's
template renders for all suites. The current one is what this checkout renders; another
has a name, which ` + "`git log -S NAME -- generator/internal/conform/matrix`" + ` finds.

This file is written by ` + "`go test ./generator/internal/conform -run 'TestProof|TestModules' -update`" + `.
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
