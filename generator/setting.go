package generator

import (
	"slices"
	"strconv"
	"strings"

	"github.com/statusmith/statusmith/generator/catalog"
)

// A setting is one option in the words of the command line and of markers.
type setting struct {
	name string
	get  func(*Options) []string // the values to write; none for the zero value
	set  func(*Options, string) error
	list bool // may be given more than once
}

// settings are all options, in the order in which they are written.
var settings = []setting{
	{"form", func(o *Options) []string { return given(string(o.Form)) }, (*Options).setForm, false},
	{"dialect", func(o *Options) []string { return given(o.Dialect) }, (*Options).setDialect, false},
	{"untyped", func(o *Options) []string { return trueIf(o.Untyped) }, (*Options).setUntyped, false},
	{"app", func(o *Options) []string { return given(o.App) }, func(o *Options, value string) error { return setText(&o.App, "app", value) }, false},
	{"route", func(o *Options) []string { return given(o.Route) }, (*Options).setRoute, false},
	{"method", func(o *Options) []string { return given(o.Method) }, (*Options).setMethod, false},
	{"handler", func(o *Options) []string { return given(o.Handler) }, func(o *Options, value string) error { return setText(&o.Handler, "handler", value) }, false},
	{"http-status", (*Options).httpStatus, (*Options).setHTTPStatus, false},
	{"message", func(o *Options) []string { return given(o.Message) }, func(o *Options, value string) error { return setText(&o.Message, "message", value) }, false},
	{"header", (*Options).headers, (*Options).addHeader, true},
	{"arg", (*Options).args, (*Options).addArg, true},
	{"body", func(o *Options) []string { return given(o.Body) }, func(o *Options, value string) error { return setText(&o.Body, "body", value) }, false},
	{"constant", func(o *Options) []string { return given(o.Constant) }, (*Options).setConstant, false},
	{"namespace", func(o *Options) []string { return given(o.Namespace) }, (*Options).setNamespace, false},
	{"constants", (*Options).constants, (*Options).setConstants, false},
}

func given(value string) []string {
	if value == "" {
		return nil
	}
	return []string{value}
}

// setText sets an option that is any text but "".
func setText(option *string, name, value string) error {
	if value == "" {
		return &OptionError{name, value, "is empty"}
	}
	*option = value
	return nil
}

func (o *Options) setRoute(value string) error {
	if _, err := ParseRoute(value); err != nil {
		return err
	}
	o.Route = value
	return nil
}

func (o *Options) setMethod(value string) error {
	if err := catalog.CheckMethod(value); err != nil {
		return err
	}
	o.Method = value
	return nil
}

// trueIf returns the value of an option that is off where it is not set.
func trueIf(on bool) []string {
	if !on {
		return nil
	}
	return []string{"true"}
}

func (o *Options) setUntyped(value string) error {
	if value != "true" {
		return &OptionError{"untyped", value, "is not true"}
	}
	o.Untyped = true
	return nil
}

func (o *Options) httpStatus() []string {
	if o.HTTPStatus == 0 {
		return nil
	}
	return []string{strconv.Itoa(o.HTTPStatus)}
}

func (o *Options) setHTTPStatus(value string) error {
	n, err := strconv.Atoi(value)
	if err != nil {
		return &OptionError{"http-status", value, "is not a whole number"}
	}
	if err := catalog.CheckHTTPStatus(int64(n)); err != nil {
		return err
	}
	o.HTTPStatus = n
	return nil
}

func (o *Options) headers() []string {
	values := make([]string, len(o.Headers))
	for i, h := range o.Headers {
		values[i] = h.Name + ": " + h.Value
	}
	return values
}

func (o *Options) addHeader(value string) error {
	name, text, ok := strings.Cut(value, ":")
	if !ok {
		return &OptionError{"header", value, "has no colon: write it as 'Name: value'"}
	}
	h := catalog.Header{Name: name, Value: strings.Trim(text, " \t")}
	if err := h.Check(); err != nil {
		return err
	}
	o.Headers = append(slices.Clip(o.Headers), h)
	return nil
}

func (o *Options) constants() []string {
	switch o.Constants {
	case On:
		return []string{"true"}
	case Off:
		return []string{"false"}
	}
	return nil
}

func (o *Options) setConstants(value string) error {
	on, err := strconv.ParseBool(value)
	if err != nil {
		return &OptionError{"constants", value, "is not true or false"}
	}
	o.Constants = SwitchTo(on)
	return nil
}
