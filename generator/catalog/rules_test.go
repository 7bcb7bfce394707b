package catalog

import (
	"strings"
	"testing"
)

// Each file below begins with the line after the backquote: that is line 1.

func TestTablesAndTheirNamesAreChecked(t *testing.T) {
	checkProblems(t, map[string]fileTest{
		"a later schema": {`schema = 2
`, `c.toml:1: schema: this statusmith reads schema 1`},
		"schema that is not a number": {`schema = "1"
`, `c.toml:1: schema: this statusmith reads schema 1`},
		"value in place of a family": {`
http = 3
`, `c.toml:2: http: must be a table, as in [http]`},
		"value in place of a status": {`
[http]
404 = "x"
`, `c.toml:3: http.404: must be a table, as in [http.404]`},
		"value in place of the families": {`family = "http"
`, `c.toml:1: family: must be a table, as in [family]`},
		"value in place of a family's texts": {`[family]
http = 1
`, `c.toml:2: family.http: must be a table, as in [family.http]`},
		"list of tables": {`[[http]]
404 = 1
`, `c.toml:1: http: must be a table, as in [http]`},
		"name of a family": {`[Acme.404]
name = "x"
`, `c.toml:1: Acme: a family is named with lower-case letters, digits, - and _`},
		"long name of a family": {`[` + strings.Repeat("a", 33) + `.404]
`, `c.toml:1: ` + strings.Repeat("a", 33) + `: a family is named with lower-case letters, digits, - and _`},
		"code with a space": {`[acme."4 4"]
name = "x"
`, `c.toml:1: acme."4 4": a code has up to 128 printable ASCII characters, without a space, a comma or a quote`},
		"code that begins with a minus": {`[acme.-4]
name = "x"
`, ``},
		"codes that differ only by case": {`[acme.e1x]
name = "first"
[acme.E2x]
[acme.E1X]
name = "second"
`, `c.toml:4: acme.E1X: differs only by case from acme/e1x in c.toml:1: some frameworks answer both at one route`},
		"family without a status": {`
[family.acme]
wire = "x"
title = "Acme"
`, `c.toml:2: family.acme: family "acme" has no status`},
		"empty table of a family without a status": {`[family.acme]
`, `c.toml:1: family.acme: family "acme" has no status`},
	})
}

func TestKeysAreChecked(t *testing.T) {
	checkProblems(t, map[string]fileTest{
		"mistyped": {`[http.404]
name = "not_found"
mesage = "x"
`, `c.toml:3: http.404.mesage: unknown key, did you mean message?`},
		"unheard of": {`[http.404]
name = "not_found"
zzzzzzzzzzzz = "x"
`, `c.toml:3: http.404.zzzzzzzzzzzz: unknown key; known are name, title, message, summary, spec, used_by, note, keywords, formerly, deprecated, meta, unassigned, wire, ` +
			`enhanced, type, http_status, no_http, method, headers, args, fields, body, answers`},
		"empty": {`[http.404]
name = "not_found"
"" = 1
`, `c.toml:3: http.404."": unknown key; known are name, title, message, summary, spec, used_by, note, keywords, formerly, deprecated, meta, unassigned, wire, ` +
			`enhanced, type, http_status, no_http, method, headers, args, fields, body, answers`},
		"of a family": {`[family.http]
titel = "HTTP"
[http.404]
name = "not_found"
`, `c.toml:2: family.http.titel: unknown key, did you mean title?`},
		"empty, of a family": {`[family.http]
"" = "HTTP"
[http.404]
name = "not_found"
`, `c.toml:2: family.http."": unknown key; known are title, wire, types, body, headers, fields`},
	})
}

func TestTextsAreChecked(t *testing.T) {
	checkProblems(t, map[string]fileTest{
		"number": {`[http.404]
name = "not_found"
title = 404
`, `c.toml:3: http.404.title: must be a string`},
		"empty": {`[http.404]
name = "not_found"
title = " "
`, `c.toml:3: http.404.title: is empty`},
		"two lines": {`[http.404]
name = "not_found"
title = """Not
Found"""
`, `c.toml:3: http.404.title: holds a control character`},
		"C1 control": {`[http.404]
name = "not_found"
note = "a\u0085b"
`, `c.toml:3: http.404.note: holds a control character`},
		"too long": {`[http.404]
name = "not_found"

message = "` + strings.Repeat("x", 10_001) + `"
`, `c.toml:4: http.404.message: 10001 characters long, at most 10000 are allowed`},
		"two lines where they are fine": {`[http.404]
name = "not_found"
message = "a\nb"
summary = "a\n\nb"
`, ``},
		"family's title": {`[family.http]
title = ""
[http.404]
name = "not_found"
`, `c.toml:2: family.http.title: is empty`},
		"wire form that is not a template": {`[family.http]
wire = "{{.Code"
[http.404]
name = "not_found"
`, `c.toml:2: family.http.wire: template: wire:1: unclosed action`},
		"wire form with an unknown field": {`[http.404]
name = "not_found"
wire = "{{.Status}}"
`, `c.toml:3: http.404.wire: template: wire:1:2: executing "wire" at <.Status>: can't evaluate field Status in type catalog.wireData`},
		"wire form that counts": {`[http.404]
name = "not_found"
wire = "{{if .Code}}{{with 9}}{{range 1000000000}}{{end}}{{end}}{{end}}"
`, `c.toml:3: http.404.wire: a wire form has no block, no variable, no printf wider than 999, and no loop but one over .Headers`},
		"wire form that counts in a block": {`[http.404]
name = "not_found"
wire = "{{block \"b\" 3}}{{range .}}x{{end}}{{end}}"
`, `c.toml:3: http.404.wire: a wire form has no block, no variable, no printf wider than 999, and no loop but one over .Headers`},
		"wire form that ranges over headers twice": {`[http.404]
name = "not_found"
wire = "{{range .Headers}}{{range $i, $h := $.Headers}}{{$h.Name}}{{end}}{{else}}{{end}}"
`, ``},
		"wire form that is a number": {`[http.404]
name = "not_found"
wire = 404
`, `c.toml:3: http.404.wire: must be a string`},
	})
}

func TestNamesAreChecked(t *testing.T) {
	checkProblems(t, map[string]fileTest{
		"camel case": {`[http.404]
name = "notFound"
`, `c.toml:2: http.404.name: needs a name in snake_case, "notFound" is none`},
		"underscore at the end": {`[http.404]
name = "not_"
`, `c.toml:2: http.404.name: needs a name in snake_case, "not_" is none`},
		"digit in front": {`[http.404]
name = "4_not_found"
`, `c.toml:2: http.404.name: needs a name in snake_case, "4_not_found" is none`},
		"a number as the code, and no name": {`
[http.404]
title = "Not Found"
`, `c.toml:2: http.404: needs a name in snake_case, "404" is none`},
		"a letter in front of the code, and no name": {`[acme.E404]
`, ``},
		"given to two statuses": {`[http.410]
name = "gone"
[http.404]
name = "gone"
`, `c.toml:2: http.410.name: "gone" is the name of http/404 already (c.toml:4)`},
		"given to three statuses": {`[http.400]
name = "gone"
[http.404]
name = "gone"
[http.410]
name = "gone"
`, `c.toml:4: http.404.name: "gone" is the name of http/400 already (c.toml:2)
c.toml:6: http.410.name: "gone" is the name of http/400 already (c.toml:2)`},
		"given to a status of another family too": {`[http.404]
name = "gone"
[smtp.550]
name = "gone"
`, ``},
	})
}
