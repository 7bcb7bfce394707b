// Package report writes what a check of managed regions finds, in the formats of
// those who read it: people, other programs, code hosts.
package report

import (
	"bytes"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/managed"
)

// A Report is what a check found.
type Report struct {
	Findings []managed.Finding // of every region, clean ones among them
	Version  string            // of the program that checked

	// Root is the folder that the paths of code hosts begin at: the root of the
	// repository. Dir is the folder that the findings' own paths begin at.
	Root, Dir string
}

// outOfStep returns the findings that are not clean.
func (r *Report) outOfStep() []managed.Finding {
	return slices.DeleteFunc(slices.Clone(r.Findings), func(f managed.Finding) bool { return !f.Drift() })
}

// Drift reports whether some region is out of step.
func (r *Report) Drift() bool { return len(r.outOfStep()) > 0 }

// Summary counts the states, as in "1 stale, 2 edited, 12 clean".
func Summary(findings []managed.Finding) string {
	counts := make(map[managed.State]int)
	for _, f := range findings {
		counts[f.State]++
	}
	return Count(counts, managed.Broken, managed.Orphan, managed.Stale, managed.Edited, managed.Kept, managed.Clean)
}

// Count lists what was counted, in the given order.
func Count[T ~string](counts map[T]int, order ...T) string {
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

// repositoryPath names a file from the root of its repository, as code hosts
// do.
func (r *Report) repositoryPath(path string) string {
	abs := filepath.FromSlash(path)
	if !filepath.IsAbs(abs) {
		abs = filepath.Join(r.Dir, abs)
	}
	rel, err := filepath.Rel(r.Root, abs)
	if err != nil || !filepath.IsLocal(rel) {
		return path
	}
	return filepath.ToSlash(rel)
}

// formats are the ways to write a report, in the order of their names' lists.
var formats = []struct {
	name  string
	write func(*Report, *bytes.Buffer) error
}{
	{"text", (*Report).text},
	{"json", (*Report).json},
	{"github", (*Report).github},
	{"gitlab", (*Report).gitlab},
	{"sarif", (*Report).sarif},
}

// Formats returns the names of the formats.
func Formats() []string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.name
	}
	return names
}

// Write writes the report in the named format, all at once.
func (r *Report) Write(w io.Writer, format string) error {
	for _, f := range formats {
		if f.name != format {
			continue
		}
		var b bytes.Buffer
		if err := f.write(r, &b); err != nil {
			return err
		}
		_, err := w.Write(b.Bytes())
		return err
	}
	return fmt.Errorf("%q is none of the formats %s", format, strings.Join(Formats(), ", "))
}
