package conform

import (
	"fmt"
	"strings"

	"github.com/statusmith/statusmith/generator"
)

// A Record says what was proven of a framework, on which versions.
type Record struct {
	Framework string `json:"framework"`
	Hash      string `json:"hash"` // of what was proven, see [Hash]
	Runs      []*Run `json:"runs"`
}

// NewRecord returns an empty record of a framework.
func NewRecord(f *generator.Framework) *Record { return &Record{Framework: f.Name} }

// String returns the counts of the suites that have cases.
func (r *Run) String() string {
	var parts []string
	for _, suite := range Suites {
		if t, ok := r.Suites[suite]; ok {
			parts = append(parts, fmt.Sprintf("%s %d/%d", suite, t.Passed, t.Total))
		}
	}
	return r.Server + " (" + r.Versions + "): " + strings.Join(parts, ", ")
}
