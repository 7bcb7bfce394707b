package conform

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/jsonvalue"
)

// maxDetails is how many failures a report shows in full. One of each kind is
// enough to repair a template, and a broken one has hundreds.
const maxDetails = 20

// Report says what has failed so that it can be repaired from the report alone,
// by somebody who does not have the framework: what was asked, what arrived,
// what was expected, and what the server printed meanwhile. It returns "" when
// nothing has failed.
func (r *Run) Report() string {
	if len(r.Failures) == 0 {
		return ""
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s on %s: %d failed\n", r.Server, r.Versions, len(r.Failures))
	seen := make(map[string]bool)
	for _, f := range r.Failures {
		wrong := strings.Join(f.Wrong, "; ")
		fmt.Fprintf(&b, "\n%s: %s\n", f.Request, wrong)
		if !seen[wrong] && len(seen) < maxDetails {
			seen[wrong] = true
			b.WriteString(f.details())
		}
	}
	fmt.Fprintf(&b, "\nThe last that %s printed:\n%s", r.Server, indent(cmp.Or(r.Output, nothing)))
	return b.String()
}

const nothing = "(nothing)"

func (f *Failure) details() string {
	var b strings.Builder
	part := func(title, text string) { fmt.Fprintf(&b, "  %s:\n%s", title, indent(cmp.Or(text, nothing))) }
	if f.transcript != nil {
		part("sent", onLines(f.transcript.sent.String()))
		part("received", onLines(f.transcript.received.String()))
	}
	part("expected", expected(f.want))
	part("printed meanwhile", tail(f.output))
	return b.String()
}

// expected shows a response as it should arrive. What servers add of their own
// accord is not part of it.
func expected(r *generator.Response) string {
	lines := []string{strconv.Itoa(r.Status)}
	for _, h := range r.AllHeaders() {
		lines = append(lines, h.Name+": "+h.Value)
	}
	switch {
	case r.Final != nil:
		lines = append(lines, "", expected(r.Final))
	case r.HasBody:
		body, err := jsonvalue.Compact(r.Body)
		if err != nil {
			body = err.Error()
		}
		lines = append(lines, "", body)
	default:
		lines = append(lines, "", "(no body)")
	}
	return strings.Join(lines, "\n")
}

// onLines shows bytes as text. Line ends are those of HTTP; whatever else does
// not print is escaped.
func onLines(raw string) string {
	if len(raw) > longestTail {
		raw = raw[:longestTail] + "..."
	}
	lines := strings.Split(strings.TrimSuffix(raw, "\r\n"), "\n")
	for i, line := range lines {
		line = strings.TrimSuffix(line, "\r")
		if strings.ContainsFunc(line, func(r rune) bool { return !unicode.IsPrint(r) || r == unicode.ReplacementChar }) {
			line = strconv.Quote(line)
		}
		lines[i] = line
	}
	return strings.Join(lines, "\n")
}

func indent(text string) string {
	lines := slices.Collect(strings.Lines(text))
	return "    " + strings.TrimSuffix(strings.Join(lines, "    "), "\n") + "\n"
}
