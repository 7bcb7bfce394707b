package generator_test

import (
	"fmt"
	"log"
	"testing/fstest"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/lint"
)

// A template of one's own is one file. The check refuses one that writes a
// value without making it a literal of its language.
func ExampleWithLayer() {
	templates := fstest.MapFS{"bottle.tmpl": {Data: []byte(`+++
title    = "Bottle"
language = "python"
file     = "app.py"
handler  = "snake"
param    = "<{name}>"
port     = 8080
+++

{{define "imports" -}}
from bottle import HTTPResponse, get
{{- end}}

{{define "snippet" -}}
@get({{str .Path}})
def {{ident .Handler}}():
    return HTTPResponse(status={{int .Status}}, body={{object 1 .Body}})
{{- end}}
`)}}
	g, err := statusmith.Open(generator.WithLayer(generator.Layer{FS: templates, Name: "templates", Check: lint.Sinks}))
	if err != nil {
		log.Fatal(err)
	}
	code, err := g.Render("404", "bottle", generator.Options{Route: "/orders"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(code.Text())
	// Output:
	// from bottle import HTTPResponse, get
	//
	// @get("/orders")
	// def not_found():
	//     return HTTPResponse(status=404, body={
	//         "error": "not_found",
	//         "message": "No resource was found at this URI",
	//     })
}

// Set reads an option as the command line and markers write it.
func ExampleOptions_Set() {
	var o generator.Options
	for _, setting := range [][2]string{{"route", "/orders/{id}"}, {"message", "No such order"}} {
		if err := o.Set(setting[0], setting[1]); err != nil {
			log.Fatal(err)
		}
	}
	fmt.Println(o)
	// Output: route=/orders/{id} message="No such order"
}
