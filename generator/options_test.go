package generator_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

func TestOptionsComeBackFromTheirText(t *testing.T) {
	for want, o := range map[string]generator.Options{
		"":                     {},
		"route=/orders":        {Route: "/orders"},
		"constants=true":       {Constants: generator.On},
		"form=module drf=true": {Form: generator.Module, Extras: []string{"drf"}},
		"constants=false":      {Constants: generator.Off},
		`route=/{id} handler=slow_down http-status=503 message="Try again" header="Vary: Accept" header="Retry-After: 1" arg="after=60 s" arg="a=" body=problem`: {
			Route: "/{id}", Handler: "slow_down", HTTPStatus: 503, Message: "Try again", Body: generator.BodyProblem,
			Headers: []catalog.Header{{Name: "Vary", Value: "Accept"}, {Name: "Retry-After", Value: "1"}},
			Args:    []generator.Arg{{Name: "after", Text: "60 s"}, {Name: "a"}},
		},
	} {
		if got := o.String(); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
		_, settings, err := generator.ParseWords(want)
		if err != nil {
			t.Error(err)
		}
		var again generator.Options
		for _, s := range settings {
			if err := again.Set(s.Name, s.Value); err != nil {
				t.Errorf("%s: %v", want, err)
			}
		}
		if diff := cmp.Diff(o, again); diff != "" {
			t.Errorf("%s (-want +got)\n%s", want, diff)
		}
	}
}

func TestEveryOptionCanBeSet(t *testing.T) {
	values := map[string]string{"form": "module", "dialect": "esm", "route": "/a", "handler": "a", "http-status": "404", "header": "A: b", "body": "json", "arg": "a=1", "constants": "true"}
	for _, name := range generator.OptionNames() {
		value, ok := values[name]
		if !ok {
			value = "GET"
		}
		var o generator.Options
		if err := o.Set(name, value); err != nil {
			t.Errorf("%s=%s: %v", name, value, err)
		}
		if got := o.Values(name); len(got) != 1 || got[0] != value {
			t.Errorf("%s=%s comes back as %q", name, value, got)
		}
	}
}

func TestAValueThatAnOptionCannotHaveIsRefused(t *testing.T) {
	for _, test := range []struct{ name, value, want string }{
		{"rout", "/a", `unknown option "rout", did you mean route?`},
		{"zzzzzzzz", "/a", `unknown option "zzzzzzzz"; known are ` + strings.Join(generator.OptionNames(), ", ")},
		{"route", "a", `route "a" does not begin with a slash`},
		{"handler", "", "handler= is empty"},
		{"message", "", "message= is empty"},
		{"http-status", "4o4", "http-status=4o4 is not a whole number"},
		{"http-status", "99999999999999999999", "http-status=99999999999999999999 is not a whole number"},
		{"header", "Vary", "header=Vary has no colon: write it as 'Name: value'"},
		{"header", "A b: c", `header name "A b" is not a token (RFC 9110, Section 5.6.2)`},
		{"constants", "maybe", "constants=maybe is not true or false"},
	} {
		var o generator.Options
		err := o.Set(test.name, test.value)
		if err == nil || err.Error() != test.want {
			t.Errorf("got %v, want %s", err, test.want)
		}
		if wrong, ok := errors.AsType[*generator.OptionError](err); ok && (wrong.Name != test.name || wrong.Value != test.value) {
			t.Errorf("the error is about %s=%s", wrong.Name, wrong.Value)
		}
		if diff := cmp.Diff(generator.Options{}, o); diff != "" {
			t.Errorf("%s=%s leaves %s", test.name, test.value, diff)
		}
	}
}

func TestOptionsAreTakenOverTheirDefaults(t *testing.T) {
	defaults := generator.Options{Route: "/endpoint", Body: generator.BodyProblem, Constants: generator.On}
	given := generator.Options{Route: "/orders", Constants: generator.Off, Handler: "a"}
	want := generator.Options{Route: "/orders", Constants: generator.Off, Handler: "a", Body: generator.BodyProblem}
	if diff := cmp.Diff(want, given.Over(defaults)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
