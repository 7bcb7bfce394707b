package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

var bodyKinds = []string{string(generator.BodyJSON), string(generator.BodyProblem), string(generator.BodyNone)}

// responseFlags are the flags that shape a response and its snippet.
type responseFlags struct {
	route, method, handler, message, body string
	httpStatus                            int
	headers                               []string
	constants                             bool
}

func (f *responseFlags) add(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&f.route, "route", generator.DefaultRoute, "answer at `PATH`, as in /orders/{id}")
	flags.StringVar(&f.method, "method", "", "answer requests of this `METHOD`, as in POST (default: the status's)")
	flags.StringVar(&f.handler, "handler", "", "`NAME` of the handler (default: the status's name)")
	flags.IntVar(&f.httpStatus, "http-status", 0, "send the HTTP status `N` instead of the catalog's")
	flags.StringVar(&f.message, "message", "", "send this `TEXT` as the body's message")
	flags.StringArrayVar(&f.headers, "header", nil, "send this header too, as `'Name: value'` (repeatable)")
	flags.StringVar(&f.body, "body", "", "shape of the body: json, problem (RFC 9457) or none")
	flags.BoolVar(&f.constants, "constants", false, "write named constants where every supported version has them")
	complete(cmd, "method", func() []string { return catalog.Methods })
	complete(cmd, "body", func() []string { return bodyKinds })
}

// options returns what the flags and the project file ask for.
func (f *responseFlags) options(cmd *cobra.Command, p project) (generator.Options, error) {
	o := generator.Options{
		Route: f.route, Method: f.method, Handler: f.handler, HTTPStatus: f.httpStatus, Message: f.message,
		Body: generator.BodyKind(f.body), Constants: f.constants,
	}
	given := cmd.Flags().Changed
	if !given("body") {
		o.Body = generator.BodyKind(p.Body)
	} else if err := oneOf("body", f.body, bodyKinds...); err != nil {
		return o, err
	}
	if !given("constants") {
		o.Constants = p.Constants
	}
	if given("http-status") {
		if err := catalog.CheckHTTPStatus(int64(f.httpStatus)); err != nil {
			return o, fmt.Errorf("--http-status: %w", err)
		}
	}
	if given("method") {
		if err := catalog.CheckMethod(f.method); err != nil {
			return o, fmt.Errorf("--method: %w", err)
		}
	}
	if given("handler") && f.handler == "" {
		return o, errors.New("--handler is empty")
	}
	if given("message") && f.message == "" {
		return o, errors.New("--message is empty")
	}
	if _, err := generator.ParseRoute(f.route); err != nil {
		return o, err
	}
	for _, text := range f.headers {
		name, value, ok := strings.Cut(text, ":")
		if !ok {
			return o, fmt.Errorf("--header %q has no colon: write it as 'Name: value'", text)
		}
		h := catalog.Header{Name: name, Value: strings.Trim(value, " \t")}
		if err := h.Check(); err != nil {
			return o, err
		}
		o.Headers = append(o.Headers, h)
	}
	return o, nil
}
