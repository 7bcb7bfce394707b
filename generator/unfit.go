package generator

import (
	"path/filepath"
	"slices"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
	"github.com/statusmith/statusmith/generator/manifest"
)

// An Unfit says which projects code does not work in, though they use the framework.
type Unfit struct {
	Form   Form     // "" for any
	Uses   []string // dependencies, one of which such a project has
	Unless []string // dependencies, none of which it has
	Reason string   // with what to do instead
}

// UnfitFor returns why code of a form does not work in the project around a folder,
// "" where it does.
func (f *Framework) UnfitFor(form Form, dir string) string {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return ""
	}
	for _, u := range f.Tables().Unfit {
		if (u.Form == "" || u.Form == form) && len(manifest.Detect(dir, []manifest.Rule{{Uses: u.Uses, Unless: u.Unless}})) > 0 {
			return u.Reason
		}
	}
	return ""
}

func (t *Tables) checkUnfit(meta *tomlfile.File) error {
	for _, u := range t.Unfit {
		if u.Form != "" && !slices.Contains(Forms, u.Form) || len(u.Uses) == 0 || u.Reason == "" {
			return meta.Fault("each needs dependencies that are used, and a reason; a form is one that there is", "unfit")
		}
		for _, dependency := range slices.Concat(u.Uses, u.Unless) {
			if err := manifest.Check(dependency); err != nil {
				return meta.Fault(err.Error(), "unfit")
			}
		}
	}
	return nil
}
