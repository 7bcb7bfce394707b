package generator

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/spelling"
)

// Names of bodies that options know without a catalog.
const (
	BodyJSON    = catalog.DefaultBody // {"error": name, "message": message, ...fields}
	BodyProblem = "problem"           // problem details (RFC 9457), a table of our catalog
	BodyNone    = "none"
)

// A Switch turns something on or off, or leaves that to the default.
type Switch int8

// The positions of a switch.
const (
	Default Switch = iota
	On
	Off
)

// SwitchTo returns the position On or Off.
func SwitchTo(on bool) Switch {
	if on {
		return On
	}
	return Off
}

// Options change what a snippet sends and how it is written. The zero value
// renders a status as the catalog has it, at [DefaultRoute].
type Options struct {
	Route      string
	Method     string // of the request, one of catalog.Methods; replaces the status's
	Handler    string // any case; recased for the framework
	HTTPStatus int    // replaces the status sent
	Message    string // replaces the message of the body
	Headers    []catalog.Header
	Args       []Arg    // replace the catalog's examples and defaults
	Body       string   // the name of a body of the catalog, or none
	Form       Form     // what the code is for; an endpoint where it is not set
	Dialect    string   // of JavaScript
	Untyped    bool     // whether functions of Python have no annotations
	App        string   // what routes are put on: "app" where it is not set
	Constant   string   // of Ruby that a module or the class of an endpoint is, where its file does not say it
	Namespace  string   // of C# that a module is in
	Constants  Switch   // write the framework's named constant for the status; the default is the framework's
	Extras     []string // of the template, in order; see [Extra]

	// Fallback is the body, or none, where neither Body nor the family of a
	// status names one: that of a project. No marker tells it.
	Fallback string

	// FallbackDialect is the dialect of JavaScript where Dialect names none: that of
	// a project.
	FallbackDialect string

	// File is where a module or an endpoint goes, with slashes: some languages name
	// it after its file. No marker tells it.
	File string
}

// OptionNames returns the names that [Options.Set] takes on a command line, in the
// order of [Options.String].
func OptionNames() []string {
	var names []string
	for _, s := range settings {
		if !slices.Contains(ofFiles, s.name) && s.name != "untyped" { // which a command learns from a file
			names = append(names, s.name)
		}
	}
	return names
}

// An OptionError says what is wrong with the value of an option.
type OptionError struct {
	Name, Value string
	Text        string // follows name and value: "is not a whole number"
}

func (e *OptionError) Error() string { return e.Name + "=" + e.Value + " " + e.Text }

// Set sets an option by its name on the command line and in markers. A list
// grows by the value; any other option is replaced. A value of the wrong kind
// is an [*OptionError]. An unknown name with the value true is taken for an extra,
// which rendering refuses where the template has none of that name.
func (o *Options) Set(name, value string) error {
	for _, s := range settings {
		if s.name == name {
			return s.set(o, value)
		}
	}
	if value == "true" && extraName().MatchString(name) { // a template knows which there are
		o.addExtra(name)
		return nil
	}
	return unknownOption(name, OptionNames())
}

func unknownOption(name string, known []string) error {
	return fmt.Errorf("unknown option %q%s", name, cmp.Or(spelling.Hint(name, known), "; known are "+strings.Join(known, ", ")))
}

// IsList reports whether the named option may be given more than once.
func IsList(name string) bool {
	return slices.ContainsFunc(settings, func(s setting) bool { return s.name == name && s.list })
}

// Values returns the values of the named option, none where it has not been
// set.
func (o Options) Values(name string) []string {
	for _, s := range settings {
		if s.name == name {
			return s.get(&o)
		}
	}
	if slices.Contains(o.Extras, name) {
		return []string{"true"}
	}
	return nil
}

// String returns what is set as a marker writes it, as in
// `route=/orders message="Try again"`.
func (o Options) String() string {
	var parts []string
	for _, s := range settings {
		for _, value := range s.get(&o) {
			parts = append(parts, s.name+"="+Quote(value))
		}
	}
	for _, name := range o.Extras {
		parts = append(parts, name+"=true")
	}
	return strings.Join(parts, " ")
}

// Over returns the options with what is not set taken from defaults. It joins
// no lists.
func (o Options) Over(defaults Options) Options {
	for _, s := range settings {
		if len(s.get(&o)) > 0 {
			continue
		}
		for _, value := range s.get(&defaults) {
			_ = s.set(&o, value) // what an option holds can be set
		}
	}
	o.Fallback, o.File = cmp.Or(o.Fallback, defaults.Fallback), cmp.Or(o.File, defaults.File)
	o.FallbackDialect = cmp.Or(o.FallbackDialect, defaults.FallbackDialect)
	if o.Extras == nil {
		o.Extras = defaults.Extras
	}
	return o
}

// Beyond returns the options without those that are what defaults have anyway.
func (o Options) Beyond(defaults Options) Options {
	own := Options{Extras: o.Extras}
	for _, s := range settings {
		if values := s.get(&o); !slices.Equal(values, s.get(&defaults)) {
			for _, value := range values {
				_ = s.set(&own, value) // what an option holds can be set
			}
		}
	}
	return own
}
