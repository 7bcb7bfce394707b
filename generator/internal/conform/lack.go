package conform

import (
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
)

// A LackError says what a stand lacks to run a framework or one of its servers.
// It tells nothing about the code that was to be proven.
type LackError struct{ Err error }

func (e *LackError) Error() string { return e.Err.Error() }

func (e *LackError) Unwrap() error { return e.Err }

// Check says what the stand lacks to run an app in dir on the named server of
// a framework.
func (s *Stand) Check(f *generator.Framework, server, dir string) error {
	if err := s.Has(f, dir); err != nil {
		return err
	}
	return s.check(f.Tables().Serve[server].Check, f.Tables().Serve[server].Least, dir)
}

// check runs a command of a template that says whether something is installed,
// in the folder of the app: there it finds what the app will find.
func (s *Stand) check(words, least []string, dir string) error {
	if len(words) == 0 {
		return nil
	}
	printed, err := s.output(words, dir, CheckLimit)
	if err != nil {
		return &LackError{err}
	}
	if err := toolchain.CheckVersions(printed, least); err != nil {
		return &LackError{fmt.Errorf("%s: %w", strings.Join(words, " "), err)}
	}
	return nil
}

// build builds the app of a framework in its folder, where it is built at all.
func (s *Stand) build(f *generator.Framework, dir string) error {
	if len(f.Build) == 0 {
		return nil
	}
	printed, err := s.output(f.Build, dir, BuildLimit)
	if err == nil {
		return nil
	}
	for line := range strings.Lines(printed) {
		if slices.ContainsFunc(f.Lacking, func(text string) bool { return strings.Contains(line, text) }) {
			return &LackError{fmt.Errorf("%s: %s", strings.Join(f.Build, " "), strings.TrimSpace(line))}
		}
	}
	return err
}
