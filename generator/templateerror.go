package generator

import "strings"

// TemplateError leaves out of an error of text/template or html/template which
// of them it comes from, so that it begins with the name of the file.
func TemplateError(err error) error { return &templateError{err} }

type templateError struct{ err error }

func (e *templateError) Error() string {
	text := strings.TrimPrefix(e.err.Error(), "html/")
	return strings.TrimLeft(strings.TrimPrefix(text, "template:"), " ")
}

func (e *templateError) Unwrap() error { return e.err }
