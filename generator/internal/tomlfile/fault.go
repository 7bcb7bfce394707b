package tomlfile

import (
	"fmt"
	"strings"
)

// A Fault is one thing that is wrong in a file.
type Fault struct {
	File string
	Line int    // from 1; 0 when it has no line
	Key  string // "http.204.fields", quoted where TOML needs it; may be empty
	Text string
}

// Error returns the fault on one line, the place first.
func (p Fault) Error() string {
	var b strings.Builder
	b.WriteString(p.File)
	if p.Line > 0 {
		fmt.Fprintf(&b, ":%d", p.Line)
	}
	b.WriteString(": ")
	if p.Key != "" {
		b.WriteString(p.Key + ": ")
	}
	b.WriteString(p.Text)
	return b.String()
}
