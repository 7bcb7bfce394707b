package generator

import (
	"fmt"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"sync"

	"github.com/statusmith/statusmith/generator/internal/tomlfile"
	"github.com/statusmith/statusmith/generator/manifest"
)

// An Extra is a part of a module that only projects with a library need: its
// import fails in others. An option of its name, as in drf=true, asks for it.
type Extra struct {
	Uses []string // dependencies, one of which says that a project has the library: "pypi:djangorestframework"
}

// extraName is what an extra may be called; options have hyphens or are known.
var extraName = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[a-z][a-z0-9_]*$`) })

func (t *Tables) extraNames() []string { return slices.Sorted(maps.Keys(t.Extras)) }

func (t *Tables) checkExtraNames(meta *tomlfile.File) error {
	for _, name := range t.extraNames() {
		switch uses := t.Extras[name].Uses; {
		case !extraName().MatchString(name), slices.Contains(OptionNames(), name):
			return meta.Fault(fmt.Sprintf("%q cannot name an extra: use snake_case, and not the name of an option", name), "extras")
		case len(uses) == 0:
			return meta.Fault("is missing: which dependency says that a project has the library?", "extras", name, "uses")
		default:
			for _, dependency := range uses {
				if err := manifest.Check(dependency); err != nil {
					return meta.Fault(err.Error(), "extras", name, "uses")
				}
			}
		}
	}
	return nil
}

// Suited returns the options of a module with the extras that the project around
// a folder needs, and other options as they are.
func (f *Framework) Suited(o Options, dir string) Options {
	dir, err := filepath.Abs(dir)
	if o.Form != Module || len(f.Tables().Extras) == 0 || err != nil {
		return o
	}
	var rules []manifest.Rule
	for _, name := range f.Tables().extraNames() {
		rules = append(rules, manifest.Rule{Name: name, Uses: f.Tables().Extras[name].Uses})
	}
	o.Extras = slices.Clone(o.Extras)
	for _, name := range manifest.Detect(dir, rules) {
		o.addExtra(name)
	}
	return o
}

func (o *Options) addExtra(name string) {
	if !slices.Contains(o.Extras, name) {
		o.Extras = append(slices.Clip(o.Extras), name)
		slices.Sort(o.Extras)
	}
}

// checkExtras refuses extras that the template does not have, and any where the
// form is not a module.
func (f *Framework) checkExtras(o Options) error {
	for _, name := range o.Extras {
		if _, ok := f.Tables().Extras[name]; !ok {
			known := append(OptionNames(), f.Tables().extraNames()...)
			return unknownOption(name, known)
		}
		if o.Form != Module {
			return &OptionError{name, "true", "has no effect on " + o.Form.article()}
		}
	}
	return nil
}

// Extra reports whether the module has the part for a library.
func (m *ModuleFile) Extra(name string) bool { return slices.Contains(m.extras, name) }

// Extra reports whether the module has the part for a library.
func (p Place) Extra(name string) bool { return slices.Contains(p.Extras, name) }
