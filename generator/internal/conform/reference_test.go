package conform

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
	"testing/fstest"

	"github.com/statusmith/statusmith/generator"
	"github.com/statusmith/statusmith/generator/catalog"
)

// The catalog and the framework of tests that run a whole app. The app is
// never read: its server knows what it should send.
const (
	referenceCatalog = `schema = 1
[body.problem]
json = '{"type": "{type}", "title": "{title}", "status": "{http_status}", "detail": "{message}", "instance": "{fields.instance}", "...": "{fields}"}'
media_type = "application/problem+json"
[family.http]
title = "HTTP"
[http.103]
name    = "early_hints"
headers = { Link = "</style.css>; rel=preload" }
[http.204]
name = "no_content"
[http.205]
name = "reset_content"
[http.404]
name = "not_found"
[http.409]
name = "conflict"
[http.410]
name = "gone"
[http.429]
name    = "too_many_requests"
message = "Slow down"
summary = "Too many"
headers = { Retry-After = "300" }
fields  = { retry_after = 300 }
[http.503]
name    = "service_unavailable"
headers = { Cache-Control = "no-store" }
`
	referenceTemplate = `+++
title    = "Reference"
language = "python"
file     = "app.py"
handler  = "snake"
param    = "<{name}>"
port     = 8000
interim  = [103]

[constants]
404 = "NOT_FOUND"
+++
{{define "imports"}}{{end}}
{{define "snippet" -}}
def {{ident .Handler}}({{range .Params}}{{ident .}}, {{end}}):
    {{comment (printf "%s %s" .Method .Path)}}
    return {{if .Constant}}{{ident .Constant}}{{else}}{{int .Status}}{{end}}, {{object 1 (headers .)}}, {{object 1 .Body}}
{{- end}}
{{define "app/app.py"}}{{range .Snippets}}{{template "snippet" .}}
{{end}}{{end}}
`
)

// reference reads a catalog and a framework. The server of the framework is
// this test binary.
func reference(catalogText, templateText string) (*catalog.Catalog, *generator.Framework, error) {
	files := fstest.MapFS{"catalog.toml": {Data: []byte(catalogText)}, "reference.tmpl": {Data: []byte(templateText)}}
	g, err := generator.Open(generator.WithCatalog(files, "catalog.toml"), generator.WithTemplates(files, "."))
	if err != nil {
		return nil, nil, err
	}
	c, err := g.Catalog()
	if err != nil {
		return nil, nil, err
	}
	all, err := g.Frameworks()
	if err != nil {
		return nil, nil, err
	}
	f := all[0]
	f.Tables().Serve = map[string]generator.Server{"test": {
		Command: []string{self(), "--port", "{port}"}, Versions: []string{self(), versionsFlag},
	}}
	return c, f, nil
}

const (
	versionsFlag = "--versions"
	// faultVariable says what the reference server does wrong, and with what.
	faultVariable = "STATUSMITH_TEST_FAULT"
)

func serveReference() {
	if os.Args[1] == versionsFlag {
		fmt.Println("Reference 1.2")
		os.Exit(0)
	}
	c, f, err := reference(referenceCatalog, referenceTemplate)
	if err != nil {
		leave(1, err.Error())
	}
	cases, err := Cases(c, f)
	if err != nil {
		leave(1, err.Error())
	}
	responses := make(map[string]*generator.Response)
	for _, c := range cases {
		responses[c.Path] = c.Response
	}
	serveHTTP(os.Args[2], func(w http.ResponseWriter, r *http.Request) { answer(w, r, responses[r.URL.Path]) })
}

func answer(w http.ResponseWriter, r *http.Request, response *generator.Response) {
	fault, with, _ := strings.Cut(os.Getenv(faultVariable), " ")
	head := r.Method == http.MethodHead && response.Method == http.MethodGet
	if r.Method != response.Method && !head {
		refuse(w, response, fault)
		return
	}
	status := response.Status
	if head && fault == "head" && with == fmt.Sprint(status) {
		status = http.StatusInternalServerError
	}
	for _, h := range response.AllHeaders() {
		if fault != "header" || h.Name != with {
			w.Header().Set(h.Name, h.Value)
		}
	}
	if with == fmt.Sprint(status) {
		status = failWith(w, r, fault, status)
	}
	if r.Context().Err() != nil {
		return
	}
	w.WriteHeader(status)
	if response.Final != nil {
		answer(w, r, response.Final)
	}
	if response.HasBody {
		_ = json.NewEncoder(w).Encode(response.Body)
	}
}

// failWith makes a fault in the answer with an HTTP status, and returns the status
// that is sent instead.
func failWith(w http.ResponseWriter, r *http.Request, fault string, status int) int {
	switch fault {
	case "status":
		fmt.Println("a fault: status", status)
		return http.StatusInternalServerError
	case "cut":
		w.Header().Set("Content-Length", "1000")
		_, _ = io.WriteString(w, "{\x00\xff")
		_ = http.NewResponseController(w).Flush()
		panic(http.ErrAbortHandler)
	case "hang":
		fmt.Println("waiting for the database")
		<-r.Context().Done()
	case "end":
		leave(4, "out of memory")
	}
	return status
}

// refuse answers another method than the endpoint's.
func refuse(w http.ResponseWriter, response *generator.Response, fault string) {
	if fault != "allow" {
		w.Header().Set("Allow", response.Method)
	}
	if fault != "any-method" {
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}
