package catalog

import (
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator/jsonvalue"
)

func TestBodyAndFieldsAreChecked(t *testing.T) {
	with := func(lines string) string { return "[http.404]\nname = \"x\"\n" + lines + "\n" }
	checkProblems(t, map[string]fileTest{
		"fields in text": {with(`fields = "a"`), `c.toml:3: http.404.fields: must be a table, as in fields = { ... }`},
		"infinity":       {with(`fields = { a = inf }`), `c.toml:3: http.404.fields.a: JSON has no infinity and no NaN`},
		"date":           {with(`fields = { a = 2026-01-01 }`), `c.toml:3: http.404.fields.a: JSON has no dates: put it in quotes`},
		"integer that JavaScript rounds": {with(`fields = { a = 9007199254740992 }`),
			`c.toml:3: http.404.fields.a: integer 9007199254740992 is beyond 2^53-1, which JavaScript cannot hold (RFC 7493)`},
		"deep inside": {with("fields.a = [\n 1,\n {b = nan},\n]"),
			`c.toml:3: http.404.fields.a: item 2: member "b": JSON has no infinity and no NaN`},
		"long name of a field": {with("fields." + strings.Repeat("n", jsonvalue.MaxString+1) + " = 1"),
			"c.toml:3: http.404.fields.\"" + strings.Repeat("n", 80) + "...\": member name: 10001 characters long, at most 10000 are allowed"},
		"long name in a field": {with(`fields.a."` + strings.Repeat("é", jsonvalue.MaxString+1) + `" = 1`),
			"c.toml:3: http.404.fields.a: member name: 10001 characters long, at most 10000 are allowed"},
		"half a character in the body": {with(`body = '{"a": ["b", "\ud800"]}'`),
			`c.toml:3: http.404.body: \ud800 is half of a surrogate pair and no character: write the character itself, or both halves`},
		"half a character in a name of the body": {with(`body = "{\"\\uDC00\": 1}"`),
			`c.toml:3: http.404.body: \uDC00 is half of a surrogate pair and no character: write the character itself, or both halves`},
		"name of the status": {with(`fields = { id = 1, error = 2 }`), `c.toml:3: http.404.fields.error: the body has a member of this name already`},
		"message":            {with(`fields = { message = 2 }`), `c.toml:3: http.404.fields.message: the body has a member of this name already`},
		"status, which is free below 200 and from 400": {with(`fields = { status = 2 }`), ``},
		"status of a success": {"[http.201]\nname = \"x\"\nfields = { status = 2 }\n",
			`c.toml:3: http.201.fields.status: the body has a member of this name already`},
		"error of a success": {"[http.201]\nname = \"x\"\nfields = { error = 2 }\n", ``},

		"body that is a table":   {with(`body = { a = 1 }`), ``},
		"body with a date":       {with(`body = { a = 2026-01-01 }`), `c.toml:3: http.404.body: member "a": JSON has no dates: put it in quotes`},
		"body that is true":      {with(`body = true`), `c.toml:3: http.404.body: must be an object or a list: not every framework sends a bare true as JSON`},
		"body that ends early":   {with(`body = '{"a":'`), `c.toml:3: http.404.body: JSON ends early`},
		"body of two values":     {with(`body = '{} {}'`), `c.toml:3: http.404.body: more than one JSON value`},
		"body that is a number":  {with("body = '''\n42\n'''"), `c.toml:3: http.404.body: must be an object or a list: not every framework sends a bare 42 as JSON`},
		"body with a name twice": {with(`body = '{"a":1,"a":2}'`), `c.toml:3: http.404.body: member "a" appears twice`},
		"body that is an object": {with(`body = '{"a":1}'`), ``},
		"body that is a list":    {with(`body = '[]'`), ``},
		"body beside fields": {with("body = '[]'\nfields = { a = 1 }"),
			`c.toml:4: http.404.fields.a: the body in c.toml:3 has no place for a in c.toml:4: give it {fields.a}, or "...": "{fields}"`},
		"body beside no fields": {with("body = '[]'\nfields = {}"), ``},
	})
}

func TestStatusesWithoutContentHaveNoBody(t *testing.T) {
	for _, code := range []string{"100", "103", "204", "205", "304"} {
		checkProblems(t, map[string]fileTest{
			code + " with fields":  {"[http." + code + "]\nname = \"x\"\n\nfields = { a = 1 }\n", "c.toml:4: http." + code + ".fields: " + code + " carries no content"},
			code + " with a body":  {"[http." + code + "]\nname = \"x\"\n\nbody = '{}'\n", "c.toml:4: http." + code + ".body: " + code + " carries no content"},
			code + " with neither": {"[http." + code + "]\nname = \"x\"\nmessage = \"m\"\n", ""},
		})
	}
	checkProblems(t, map[string]fileTest{
		"status of another protocol": {"[smtp.250]\nname = \"x\"\nhttp_status = 204\nfields = { a = 1 }\n", "c.toml:4: smtp.250.fields: 204 carries no content"},
	})
}

func TestABodyThatIsATableMeansWhatItLooksLike(t *testing.T) {
	const want = `{"z":1,"error":{"y":["a",{"q":null,"b":true}],"code":"E1"},"a":{}}`
	for name, text := range map[string]string{
		"text":   "[acme.E1]\nbody = '" + want + "'\n",
		"inline": "[acme.E1]\nbody = { z = 1, error = { y = [\"a\", { q = \"\", b = true }], code = \"E1\" }, a = {} }\n",
		"tables": "[acme.E1]\n[acme.E1.body]\nz = 1\n[acme.E1.body.error]\ny = [\"a\", { q = \"\", b = true }]\ncode = \"E1\"\n[acme.E1.body.a]\n",
		"dotted": "[acme.E1]\nbody.z = 1\nbody.error.y = [\"a\", { q = \"\", b = true }]\nbody.error.code = \"E1\"\nbody.a = {}\n",
	} {
		got := jsonText(t, find(t, mustLoad(t, text), "acme/E1").Body)
		if got = strings.Replace(got, `"q":""`, `"q":null`, 1); got != want { // TOML has no null
			t.Errorf("%s: got %s", name, got)
		}
	}
}
